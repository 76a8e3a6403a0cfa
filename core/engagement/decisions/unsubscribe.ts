/** Unsubscribing stops reminders, never what must be agreed or confirmed, and tells the contractor. */
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, PageProof } from '../event.ts';
import { withItem, withMail } from '../outbox.ts';

/** Once is enough; a mail program may press the button many times (RFC 8058). */
export function unsubscribe(engagement: Engagement, proof: PageProof, at: Circumstances): Decision {
  if (engagement.mutedAt) return unchanged('already-unsubscribed');
  const task = { id: 'unsubscribed', kind: 'unsubscribed' as const, about: proof.link, since: at.now };
  const muted = { ...engagement, mutedAt: at.now, tasks: [...engagement.tasks, task] };
  const item = { at: at.now, what: 'unsubscribed', about: proof.link, ...proof };
  const logged = withItem(muted, `LOG#${at.now}#unsubscribed`, item, at.now);
  const about = { task: task.id };
  const mail = {
    key: 'task-unsubscribed#1#contractor',
    template: 'contractor-task',
    to: 'contractor',
    person: null,
    manner: 'answer',
    about,
  } as const;
  return changed(withMail(logged, mail, at.now));
}
