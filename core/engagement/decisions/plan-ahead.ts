/** Keeping to the plan: mails that are due go to the outbox, and the next one sets the wake-up. */
import { markSent } from '../../plan/mark.ts';
import { nextMail, type PlannedMail } from '../../plan/next-mail.ts';
import type { Engagement, Person } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withMail } from '../outbox.ts';

/** A plan never owes more mails at one moment than this; more is a fault in the plan. */
const mostAtOnce = 20;

/** Puts every planned mail that is due into the outbox and notes the next one that is not. */
export function planAhead(engagement: Engagement, { now, calendar }: Circumstances): Engagement {
  if (engagement.status !== 'running') return { ...engagement, next: null };
  let state = engagement;
  const { heldUntil } = engagement;
  const from = heldUntil && heldUntil > now ? heldUntil : now;
  for (let count = 0; count < mostAtOnce; count++) {
    const planned = nextMail(state, calendar, from);
    if (!planned) return { ...state, next: null };
    if (planned.at > now) return { ...state, next: noted(planned) };
    state = markSent(put(state, planned, now), planned, now);
  }
  throw new Error(`plan ${engagement.plan}: more than ${mostAtOnce} mails due at ${now} in ${engagement.id}`);
}

function noted({ step, occurrence, at, title }: PlannedMail): NonNullable<Engagement['next']> {
  return { step, occurrence, at, title };
}

/** One planned mail as it enters the outbox; the key says which step and which time round. */
function put(engagement: Engagement, planned: PlannedMail, now: Circumstances['now']): Engagement {
  const { step, occurrence, template, to, about } = planned;
  const key = `${step}#${occurrence}#${to}`;
  return withMail(
    engagement,
    { key, template, to, person: addressee(engagement, to), manner: 'scheduled', about },
    now,
  );
}

function addressee({ owner, contact }: Engagement, to: PlannedMail['to']): Person | null {
  if (to === 'contractor') return null;
  const { name, email } = to === 'owner' ? owner : contact;
  return { name, email };
}
