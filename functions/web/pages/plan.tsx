/** Another plan, and what it would change, before the contractor moves an engagement to it. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Difference } from '../../../core/plan/difference.ts';
import type { PlannedMail } from '../../../core/plan/plan.ts';
import { when } from '../when.ts';

export interface PlanProps {
  readonly engagement: Engagement;
  /** Name and version of the other plan. */
  readonly to: string;
  readonly difference: Difference;
  /** How far it was looked ahead, in days. */
  readonly days: number;
}

export function PlanPage({ engagement, to, difference, days }: PlanProps) {
  const { id, client, plan } = engagement;
  return (
    <>
      <p>
        <a href={`/engagements/${id}`}>{client.name}</a>
      </p>
      <h1>
        From {plan} to {to}
      </h1>
      <p class="lead">What changes in the next {days} days, if the client stays silent.</p>
      <Mails title="No longer sent" mails={difference.gone} zone={client.timezone} />
      <Mails title="Sent instead" mails={difference.added} zone={client.timezone} />
      <form method="post" action={`/engagements/${id}/plan`}>
        <input type="hidden" name="plan" value={to} />
        <button type="submit">Move to this plan</button>
      </form>
    </>
  );
}

function Mails({ title, mails, zone }: { title: string; mails: readonly PlannedMail[]; zone: string }) {
  return (
    <section class="panel" aria-label={title}>
      <h2>
        {title}: {mails.length}
      </h2>
      <ul class="list">
        {mails.map(mail => (
          <li>
            {when(mail.at, zone)} · {mail.title}
          </li>
        ))}
      </ul>
    </section>
  );
}
