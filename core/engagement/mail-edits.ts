/** Edits of coming mails: which of them is meant by the mail that the plan sends next, and which are past. */
import { after, type Moment } from '../moment.ts';
import type { PlannedMail } from '../plan/plan.ts';
import type { Engagement, MailEdit } from './engagement.ts';

type Edits = Pick<Engagement, 'edits'>;

/**
 * The contractor's edit of this mail. It counts only while the mail is about nothing that they had not seen: whoever
 * skipped the reminder of one bill has not skipped that of the next.
 */
export function editFor({ edits }: Edits, { things }: Pick<PlannedMail, 'things'>): MailEdit | null {
  return edits.find(edit => things.every(thing => edit.things.includes(thing))) ?? null;
}

/** Seconds after its day at which a mail that did not come is another mail. */
const lapsesAfter = 14 * 86_400;

/** Those whose mail may still come; holding the plan's mails back holds their edits as well. */
export function stillToCome(
  { edits, heldUntil }: Pick<Engagement, 'edits' | 'heldUntil'>,
  now: Moment,
): MailEdit[] {
  return edits.filter(({ at }) => after(heldUntil && heldUntil > at ? heldUntil : at, lapsesAfter) > now);
}
