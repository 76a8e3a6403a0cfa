/** A mail of ours came back, or its reader called it spam: filed, on the contractor's list, and told to them. */
import { withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { MailEffect } from '../effect.ts';
import type { Engagement, Task } from '../engagement.ts';
import type { Circumstances, ReturnedMail } from '../event.ts';
import { withItem } from '../outbox.ts';
import { isSameMailbox, recipientsAt } from '../recipients.ts';

/** Files it once; the contractor hears of an address once, until that task is done. */
export function returnMail(engagement: Engagement, returned: ReturnedMail, at: Circumstances): Decision {
  if (engagement.outbox.some(({ key }) => key === returned.key)) return unchanged('already-known');
  const { key, sesId, event, fate } = returned;
  const facts = { sesId, event, at: returned.at, why: fate.why, fate: fate.fate };
  const filed = withItem(engagement, key, facts, at.now);
  if (fate.fate === 'delayed') return changed(filed);
  return changed(tell(fate.fate === 'unwanted' ? mute(filed, returned, at) : filed, returned, at));
}

/** "A complaint stops reminders": of the contact alone, since nobody else gets any. */
function mute(engagement: Engagement, { email }: ReturnedMail, { now }: Circumstances): Engagement {
  const isContact = isSameMailbox(email, engagement.contact.email);
  return isContact ? { ...engagement, mutedAt: engagement.mutedAt ?? now } : engagement;
}

function tell(engagement: Engagement, returned: ReturnedMail, { now }: Circumstances): Engagement {
  const { email, subject, fate, mail } = returned;
  const to = { name: nameOf(engagement, email), email };
  const task: Task = {
    id: `returned#${roleOf(mail)}`,
    kind: 'returned',
    about: `${to.name}: ${fate.why}`,
    since: now,
  };
  if (engagement.tasks.some(({ id }) => id === task.id)) return engagement;
  const listed = { ...engagement, tasks: [...engagement.tasks, task] };
  // A mail to the contractor that says their mail comes back would come back as well, without end.
  if (roleOf(mail) === 'contractor') return listed;
  const key = `contractor-bounce#${returned.sesId.toLowerCase()}`;
  const about = { to, mail: subject, why: fate.why, stopped: fate.stops };
  return withAnswer(listed, { to: 'contractor', template: 'contractor-bounce', key, about }, now);
}

function roleOf(mailKey: string): MailEffect['to'] {
  return mailKey.slice(mailKey.lastIndexOf('#') + 1) as MailEffect['to'];
}

function nameOf(engagement: Engagement, email: string): string {
  return recipientsAt(engagement, email)[0]?.person.name ?? email;
}
