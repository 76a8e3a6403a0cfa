/** The form of a new engagement, with the plan it would make on a line of time. */
import { involvements } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import { catalogue, catalogueFor } from '../../../core/plan/catalogue.ts';
import type { Rendered } from '../../../emails/render.ts';
import type { Firm } from '../../firm.ts';
import { chosen, type Form, rows } from '../new-form.ts';
import { when } from '../when.ts';
import { count } from '../words.ts';

export type Previewed = readonly (RehearsedMail & { readonly rendered: Rendered })[];

export interface NewProps {
  readonly form: Form;
  readonly firm: Firm;
  /** The first day that can be chosen. */
  readonly today: string;
  readonly fault?: string;
  readonly previewed?: Previewed;
}

export function NewPage({ form, firm, today, fault, previewed }: NewProps) {
  const was = (name: string, otherwise = '') =>
    typeof form[name] === 'string' ? String(form[name]) : otherwise;
  return (
    <>
      <h1>New engagement</h1>
      {fault ? (
        <p class="bad" role="alert">
          {fault}
        </p>
      ) : null}
      <form method="post" action="/new">
        <div class="split even">
          <div>
            <People was={was} firm={firm} />
            <Project was={was} today={today} />
          </div>
          <div>
            <KindOfClient chosen={was('involvement', 'balanced')} />
            <Catalogue form={form} />
            <Own was={was} />
            <Systems was={was} />
          </div>
        </div>
        <div class="row sticky">
          <button type="submit" name="do" value="preview">
            Show the plan
          </button>
          <button type="submit" name="do" value="draft" class="quiet">
            Save as draft
          </button>
          <button type="submit" name="do" value="ask" class="quiet">
            Ask the owner
          </button>
          <button type="submit" name="do" value="start" class="quiet">
            Start now
          </button>
        </div>
      </form>
      {previewed ? <Plan previewed={previewed} /> : null}
    </>
  );
}

type Was = (name: string, otherwise?: string) => string;

function People({ was, firm }: { was: Was; firm: Firm }) {
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

function Project({ was, today }: { was: Was; today: string }) {
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
        label="Meetings, a line each: 2026-12-08 10:00 Kick-off"
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

function KindOfClient({ chosen: now }: { chosen: string }) {
  return (
    <fieldset class="ask">
      <legend>What kind of client is it?</legend>
      {involvements.map(kind => (
        <label class="check">
          <input type="radio" name="involvement" value={kind} checked={now === kind} />
          <span>
            <strong>{kind}</strong>
            <br />
            {kindWords[kind]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Catalogue({ form }: { form: Form }) {
  const isFresh = !('client' in form);
  const kind = involvements.find(one => one === form.involvement) ?? 'balanced';
  const ticked = new Set(isFresh ? catalogueFor(kind).map(({ id }) => id) : chosen(form));
  return (
    <fieldset class="ask">
      <legend>What they take on</legend>
      <details open={!isFresh}>
        <summary>{count(ticked.size, 'thing')} of the catalogue</summary>
        {catalogue.map(({ id, wording, cadence }) => (
          <label class="check">
            <input type="checkbox" name="responsibility" value={id} checked={ticked.has(id)} />
            <span>
              {wording} <small>{cadence}</small>
            </span>
          </label>
        ))}
      </details>
    </fieldset>
  );
}

function Own({ was }: { was: Was }) {
  return (
    <fieldset class="ask">
      <legend>Things of this client’s own</legend>
      <details open={was('own-1') !== ''}>
        <summary>Add some</summary>
        {rows.map(row => (
          <div class="pair">
            <Field name={`own-${row}`} label={`Thing ${row}`} value={was(`own-${row}`)} />
            <Field
              name={`own-${row}-due`}
              label={`Due date ${row}`}
              type="date"
              value={was(`own-${row}-due`)}
            />
          </div>
        ))}
      </details>
    </fieldset>
  );
}

function Systems({ was }: { was: Was }) {
  return (
    <fieldset class="ask">
      <legend>Their systems</legend>
      <details open={was('asset-1') !== ''}>
        <summary>Add some, in plain words</summary>
        {rows.map(row => (
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

function Plan({ previewed }: { previewed: Previewed }) {
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">The plan, if the client stays silent</h2>
      <p class="soft">
        {count(previewed.length, 'mail')} in the first three months. Saved as a draft, each can be seen in
        every view.
      </p>
      <ol class="timeline">
        {previewed.map(({ at, mail, engagement, rendered }) => (
          <li class={mail.to === 'contractor' ? 'wait' : ''}>
            <time datetime={at}>{when(at, engagement.client.timezone)}</time>
            <h3>{rendered.subject}</h3>
            <details>
              <summary>to {mail.person?.name ?? 'you'}: read it</summary>
              <pre tabindex={0}>{rendered.text}</pre>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date';
  readonly min?: string;
  readonly required?: boolean;
}

function Field({ name, label, value, type = 'text', required = false, min }: FieldProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        required={required}
        maxlength={254}
        min={min}
        autocomplete="off"
      />
    </div>
  );
}

function Lines({ name, label, value, required = false }: Omit<FieldProps, 'type' | 'min'>) {
  return (
    <div>
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={3} required={required} maxlength={4000}>
        {value}
      </textarea>
    </div>
  );
}
