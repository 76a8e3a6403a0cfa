/** On the client's own page: a stand-in for when the contact is away, and a new contact. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { dateIn } from '../when.ts';
import { Field } from './field.tsx';

/** The contact names who speaks for them while they are away. */
export function StandIn({ engagement: { deputies } }: { engagement: Engagement }) {
  return (
    <section class="panel" aria-labelledby="stand-in">
      <h2 id="stand-in">Your stand-in</h2>
      {deputies.length === 0 ? <p class="soft">Nobody stands in for you yet.</p> : null}
      <ul class="list">
        {deputies.map(({ name, from, until }) => (
          <li>
            {name}, from {dateIn(from)} to {dateIn(until)}
          </li>
        ))}
      </ul>
      <details>
        <summary>Name a stand-in for when you are away</summary>
        <form method="post">
          <Field name="deputy-name" label="Their name" value="" required />
          <Field name="deputy-email" label="Their email address" type="email" value="" required />
          <div class="pair">
            <Field name="deputy-from" label="First day" type="date" value="" required />
            <Field name="deputy-until" label="Last day" type="date" value="" required />
          </div>
          <p>
            <button type="submit">Name my stand-in</button>
          </p>
        </form>
      </details>
    </section>
  );
}

/** The contact or the owner asks that somebody else speaks for them. */
export function NewContact({ contact }: { contact: string }) {
  return (
    <details class="panel">
      <summary>Ask for a new contact</summary>
      <p>We write to {contact}, who must confirm it. If they are gone, ring us.</p>
      <form method="post">
        <Field name="new-contact-name" label="The new person’s name" value="" required />
        <Field name="new-contact-email" label="Their own email address" type="email" value="" required />
        <Field name="new-contact-starts" label="From this day on" type="date" value="" required />
        <p>
          <button type="submit">Ask for the change</button>
        </p>
      </form>
    </details>
  );
}
