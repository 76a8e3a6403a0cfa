/** Keeping to the plan: mails that are due go to the outbox, and the next one sets the wake-up. */
import type { Moment } from '../../moment.ts';
import { markSent, markSkipped } from '../../plan/mark.ts';
import { nextMail, type PlannedMail } from '../../plan/next-mail.ts';
import type { Engagement, Person } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { editFor, stillToCome } from '../mail-edits.ts';
import { withItem, withMail } from '../outbox.ts';

/** A plan never owes more mails at one moment than this; more is a fault in the plan. */
const mostAtOnce = 20;

/** Puts every planned mail that is due into the outbox and notes the next one that is not. */
export function planAhead(engagement: Engagement, { now, calendar }: Circumstances): Engagement {
  if (engagement.status !== 'running') return { ...engagement, next: null, edits: [] };
  let state: Engagement = { ...engagement, edits: stillToCome(engagement, now) };
  const { heldUntil } = engagement;
  const from = heldUntil && heldUntil > now ? heldUntil : now;
  for (let count = 0; count < mostAtOnce; count++) {
    const planned = nextMail(state, calendar, from);
    if (!planned) return { ...state, next: null };
    if (planned.at > now) return { ...state, next: noted(state, planned) };
    state = sendOrSkip(state, planned, now);
  }
  throw new Error(`plan ${engagement.plan}: more than ${mostAtOnce} mails due at ${now} in ${engagement.id}`);
}

function noted(engagement: Engagement, planned: PlannedMail): NonNullable<Engagement['next']> {
  const { step, occurrence, at, title } = planned;
  const isSkipped = editFor(engagement, planned)?.note === null;
  return { step, occurrence, at, title: isSkipped ? `Skipped: ${title}` : title };
}

/** One mail whose time has come, as the contractor wanted it; an edit counts once. */
function sendOrSkip(engagement: Engagement, planned: PlannedMail, now: Moment): Engagement {
  const edit = editFor(engagement, planned);
  const state = { ...engagement, edits: engagement.edits.filter(one => one !== edit) };
  if (edit?.note !== null) return markSent(put(state, planned, edit?.note, now), planned, now);
  const item = { at: now, what: 'mail-skipped', about: planned.title };
  return markSkipped(withItem(state, `LOG#${now}#skipped-${planned.things[0]}`, item, now), planned, now);
}

/** One planned mail as it enters the outbox; the key says which step and which time round. */
function put(
  engagement: Engagement,
  planned: PlannedMail,
  note: string | undefined,
  now: Moment,
): Engagement {
  const { step, occurrence, template, to } = planned;
  const key = `${step}#${occurrence}#${to}`;
  const about = note === undefined ? planned.about : { ...planned.about, note };
  const person = addressee(engagement, to);
  return withMail(engagement, { key, template, to, person, manner: 'scheduled', about }, now);
}

function addressee({ owner, contact }: Engagement, to: PlannedMail['to']): Person | null {
  if (to === 'contractor') return null;
  const { name, email } = to === 'owner' ? owner : contact;
  return { name, email };
}
