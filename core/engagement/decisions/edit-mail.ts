/** The contractor skips one coming mail, or gives it a note, this once; the rest of the plan keeps its days. */
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement, MailEdit } from '../engagement.ts';
import type { Circumstances, MailEdited } from '../event.ts';
import { stillToCome } from '../mail-edits.ts';
import { withItem } from '../outbox.ts';

/** More than these at once is a mistake, and the aggregate stays small. */
const mostEdits = 20;

/** The last edit of a mail counts; `null` takes it back. */
export function editMail(engagement: Engagement, { mail, edit }: MailEdited, at: Circumstances): Decision {
  if (engagement.status !== 'running') return unchanged('not-running');
  if (edit && mail.at <= at.now) return unchanged('already-sent');
  const others = stillToCome(engagement, at.now).filter(one => !isSame(one, mail));
  if (edit && others.length >= mostEdits) return unchanged('too-many-edits');
  const edits = edit ? [...others, { ...mail, note: edit === 'skip' ? null : edit.note }] : others;
  const what = !edit ? 'mail-unedited' : edit === 'skip' ? 'mail-to-skip' : 'mail-noted';
  const item = { at: at.now, what, about: mail.title };
  return changed(withItem({ ...engagement, edits }, `LOG#${at.now}#${what}-${mail.things[0]}`, item, at.now));
}

function isSame(one: MailEdit, { things }: MailEdited['mail']): boolean {
  return one.things.some(thing => things.includes(thing));
}
