/** The short intake: four questions and a signature, on a phone in under a minute. */
import type { Engagement, Involvement } from '../../../core/engagement/engagement.ts';
import { Field } from './field.tsx';

export interface IntakeProps {
  readonly engagement: Engagement;
  /** What was posted, shown again when something is missing. */
  readonly form?: Readonly<Record<string, unknown>>;
  readonly fault?: string;
}

/** Three plain choices; each is one kind of client. */
const choices: readonly (readonly [Involvement, string, string])[] = [
  ['hands-on', 'Tell me everything', 'Every step, every meeting, and a short mail each week.'],
  ['balanced', 'Tell me what I need to do', 'The whole list once, then only what is due.'],
  ['hands-off', 'Only when you really need me', 'At most one mail in two weeks, one thing in each.'],
];

export function IntakePage({ engagement, form = {}, fault }: IntakeProps) {
  const { project, contact, involvement } = engagement;
  const was = (name: string, otherwise = '') =>
    typeof form[name] === 'string' ? String(form[name]) : otherwise;
  return (
    <>
      <h1>Before we start: {project.title}</h1>
      <p class="lead">Four short questions. Then we know whom to listen to, and how much you want to hear.</p>
      {fault ? (
        <p class="bad" role="alert">
          {fault}
        </p>
      ) : null}
      <form method="post">
        <fieldset class="ask">
          <legend>Who speaks for you?</legend>
          <p>We act only on what this one person tells us.</p>
          <Field name="contact-name" label="Their name" value={was('contact-name', contact.name)} required />
          <Field
            name="contact-email"
            label="Their own email address"
            type="email"
            value={was('contact-email', contact.email)}
            required
          />
          <label class="check">
            <input type="checkbox" name="reads-alone" value="yes" checked={form['reads-alone'] === 'yes'} />
            <span>This person alone reads this mailbox.</span>
          </label>
        </fieldset>
        <fieldset class="ask">
          <legend>Who stands in when they are away?</legend>
          <p>You can leave this empty for now.</p>
          <Field name="deputy-name" label="Their name" value={was('deputy-name')} />
          <Field
            name="deputy-email"
            label="Their own email address"
            type="email"
            value={was('deputy-email')}
          />
          <Field name="deputy-from" label="First day" type="date" value={was('deputy-from')} />
          <Field name="deputy-until" label="Last day" type="date" value={was('deputy-until')} />
        </fieldset>
        <fieldset class="ask">
          <legend>How much do you want to hear?</legend>
          {choices.map(([kind, title, words]) => (
            <label class="check">
              <input
                type="radio"
                name="involvement"
                value={kind}
                checked={was('involvement', involvement) === kind}
              />
              <span>
                <strong>{title}</strong>
                <br />
                {words}
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset class="ask">
          <legend>What must never stop working?</legend>
          <label for="must-not-stop">Such as the till, the phones, the booking page</label>
          <textarea id="must-not-stop" name="must-not-stop" maxlength={1000}>
            {was('must-not-stop')}
          </textarea>
        </fieldset>
        <fieldset class="ask">
          <legend>Your signature</legend>
          <p>
            You act only on what this person tells you, or on what their stand-in tells you on days they
            named. If anyone else asks you for work, you ask first and do nothing until the answer is yes.
          </p>
          <Field name="signed" label="Type your name to sign" value={was('signed')} required />
        </fieldset>
        <button type="submit">Sign and send</button>
      </form>
    </>
  );
}
