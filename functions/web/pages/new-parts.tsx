/** The parts of a new engagement's form: the client, the project, the kind of client, what they take on, their systems. */
import { involvements } from '../../../core/engagement/engagement.ts';
import { catalogue } from '../../../core/plan/catalogue.ts';
import type { Firm } from '../../firm.ts';
import { chosen, type Form, rowsOf } from '../new-form.ts';
import { count } from '../words.ts';
import { Field, Lines } from './field.tsx';

/** What was posted in a field, or what it holds otherwise. */
export type Was = (name: string, otherwise?: string) => string;

export function People({ was, firm }: { was: Was; firm: Firm }) {
  return (
    <fieldset class="ask">
      <legend>The client</legend>
      <Field name="client" label="Business" value={was('client')} required />
      <div class="pair">
        <Field name="timezone" label="Time zone" value={was('timezone', firm.timezone)} required />
        <Field name="holidays" label="Public holidays of" value={was('holidays', 'GB-ENG')} required />
      </div>
      <div class="pair">
        <Field name="owner-name" label="Owner" value={was('owner-name')} required />
        <Field name="owner-email" label="Owner’s address" type="email" value={was('owner-email')} required />
      </div>
      <div class="pair">
        <Field name="contact-name" label="Who speaks for them" value={was('contact-name')} required />
        <Field
          name="contact-email"
          label="Their own address"
          type="email"
          value={was('contact-email')}
          required
        />
      </div>
    </fieldset>
  );
}

/** A draft may keep a first day that has passed meanwhile; the engagement's own rules decide. */
export function Project({ was, today }: { was: Was; today: string | undefined }) {
  return (
    <fieldset class="ask">
      <legend>The project</legend>
      <Field name="title" label="Title" value={was('title')} required />
      <div class="pair">
        <Field name="starts" label="First day" type="date" value={was('starts')} min={today} required />
        <Field
          name="goes-live"
          label="Goes live (if known)"
          type="date"
          value={was('goes-live')}
          min={today}
        />
      </div>
      <Lines name="about" label="What it is about, in two plain sentences" value={was('about')} required />
      <Lines name="deliverables" label="What they get, a line each" value={was('deliverables')} />
      <Lines
        name="meetings"
        label="Meetings, a line each: 2026-12-08 10:00 or 2026-12-09 14:00 Kick-off"
        value={was('meetings')}
      />
      <Lines
        name="documents"
        label="Papers, a line each: title, then https address"
        value={was('documents')}
      />
    </fieldset>
  );
}

const kindWords = {
  'hands-on': 'Wants to hear everything: each step, each meeting, a mail each week.',
  balanced: 'Wants to know what to do: the list once, then what is due.',
  'hands-off': 'Wants the bill: one mail in two weeks at most, one thing in each.',
} as const;

export function KindOfClient({ was }: { was: Was }) {
  const now = was('involvement', 'balanced');
  return (
    <fieldset class="ask">
      <legend>What kind of client is it?</legend>
      {involvements.map(kind => (
        <label class="check">
          <input type="radio" name="involvement" value={kind} checked={now === kind} data-ticks />
          <span>
            <strong>{kind}</strong>
            <br />
            {kindWords[kind]}
          </span>
        </label>
      ))}
      <button type="submit" name="do" value="kind" class="quiet" formnovalidate>
        Tick what this kind takes on
      </button>
    </fieldset>
  );
}

export function Catalogue({ form }: { form: Form }) {
  const ticked = new Set(chosen(form));
  return (
    <fieldset class="ask" id="catalogue">
      <legend>What they take on</legend>
      <details open={form.do !== undefined || form.draft !== undefined}>
        <summary>{count(ticked.size, 'thing')} of the catalogue</summary>
        {catalogue.map(({ id, wording, cadence }) => (
          <>
            <label class="check">
              <input type="checkbox" name="responsibility" value={id} checked={ticked.has(id)} />
              <span>
                {wording} <small>{form[`due-${id}`] ? String(form[`due-${id}`]) : cadence}</small>
              </span>
            </label>
            {form[`due-${id}`] ? (
              <input type="hidden" name={`due-${id}`} value={String(form[`due-${id}`])} />
            ) : null}
          </>
        ))}
      </details>
    </fieldset>
  );
}

export function Own({ form, was }: { form: Form; was: Was }) {
  return (
    <fieldset class="ask">
      <legend>Things of this client’s own</legend>
      <details open={was('own-1') !== ''}>
        <summary>Add some</summary>
        {rowsOf(form, 'own').map(row => (
          <>
            <div class="pair">
              <Field name={`own-${row}`} label={`Thing ${row}`} value={was(`own-${row}`)} />
              <Field
                name={`own-${row}-due`}
                label={
                  was(`own-${row}-when`)
                    ? `Due date ${row}, now ${was(`own-${row}-when`)}`
                    : `Due date ${row}`
                }
                type="date"
                value={was(`own-${row}-due`)}
              />
            </div>
            <input type="hidden" name={`own-${row}-when`} value={was(`own-${row}-when`)} />
            <label class="check">
              <input
                type="checkbox"
                name={`own-${row}-must`}
                value="yes"
                checked={was(`own-${row}-must`) === 'yes'}
              />
              <span>Thing {row} must be done, and is asked for even where reminders were stopped.</span>
            </label>
          </>
        ))}
      </details>
    </fieldset>
  );
}

export function Systems({ form, was }: { form: Form; was: Was }) {
  return (
    <fieldset class="ask">
      <legend>Their systems</legend>
      <details open={was('asset-1') !== ''}>
        <summary>Add some, in plain words</summary>
        {rowsOf(form, 'asset').map(row => (
          <>
            <Field name={`asset-${row}`} label={`System ${row}`} value={was(`asset-${row}`)} />
            <Field
              name={`asset-${row}-does`}
              label={`What system ${row} does for them`}
              value={was(`asset-${row}-does`)}
            />
            <Field
              name={`asset-${row}-stops`}
              label={`What stops if system ${row} stops`}
              value={was(`asset-${row}-stops`)}
            />
          </>
        ))}
      </details>
    </fieldset>
  );
}
