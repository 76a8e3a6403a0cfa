/** What the contractor may do with an engagement: record a call, change who speaks, move the plan, close. */
import type { Child } from 'hono/jsx';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { involvements } from '../../../core/engagement/engagement.ts';
import { currentPlan } from '../../../core/plan/plans.ts';

export function Doings({ engagement }: { engagement: Engagement }) {
  const { id, status, contact, plan } = engagement;
  if (status !== 'running') return null;
  const plans = involvements.map(currentPlan).filter(name => name !== plan);
  return (
    <section class="panel doings" aria-labelledby="doings">
      <h2 id="doings">What you can do</h2>
      <Doing
        title={`Record what ${contact.name} said by phone`}
        action={`/engagements/${id}/call`}
        button="Record"
      >
        <p>It counts once they confirm it in writing; sayso asks them.</p>
        <label for="call-text">What they asked for</label>
        <textarea id="call-text" name="text" required maxlength={5000} />
      </Doing>
      <Doing title="Name a stand-in" action={`/engagements/${id}/deputy`} button="Name the stand-in">
        <Person prefix="deputy" />
        <Day name="from" id="deputy-from" label="First day" />
        <Day name="until" id="deputy-until" label="Last day" />
      </Doing>
      <Doing
        title="Change who speaks for them"
        action={`/engagements/${id}/contact-change`}
        button="Ask for the change"
      >
        <Person prefix="new-contact" />
        <Day name="starts" id="new-contact-starts" label="From this day on" />
        <label class="check">
          <input type="checkbox" name="gone" value="yes" />
          <span>{contact.name} is gone: the owner confirms, with six digits that you read out by phone.</span>
        </label>
      </Doing>
      <details>
        <summary>Move to another plan</summary>
        <form method="get" action={`/engagements/${id}/plan`}>
          <label for="to">From {plan} to</label>
          <select id="to" name="to">
            {plans.map(name => (
              <option value={name}>{name}</option>
            ))}
          </select>
          <p>
            <button type="submit">See what changes</button>
          </p>
        </form>
      </details>
      <Doing title="Close this engagement" action={`/engagements/${id}/close`} button="Close for good">
        <p>The plan and all questions end, and both sides get a wrap-up mail. This cannot be undone.</p>
      </Doing>
    </section>
  );
}

interface DoingProps {
  readonly title: string;
  readonly action: string;
  readonly button: string;
  readonly children?: Child;
}

function Doing({ title, action, button, children }: DoingProps) {
  return (
    <details>
      <summary>{title}</summary>
      <form method="post" action={action}>
        {children}
        <p>
          <button type="submit">{button}</button>
        </p>
      </form>
    </details>
  );
}

function Person({ prefix }: { prefix: string }) {
  return (
    <>
      <label for={`${prefix}-name`}>Their name</label>
      <input id={`${prefix}-name`} name="name" required maxlength={120} autocomplete="off" />
      <label for={`${prefix}-email`}>Their own email address</label>
      <input id={`${prefix}-email`} name="email" type="email" required maxlength={254} autocomplete="off" />
    </>
  );
}

function Day({ name, id, label }: { name: string; id: string; label: string }) {
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} name={name} type="date" required />
    </>
  );
}
