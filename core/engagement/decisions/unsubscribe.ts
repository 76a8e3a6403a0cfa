/** Unsubscribing stops reminders, never what must be agreed or confirmed, and tells the contractor. */
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, PageProof } from '../event.ts';
import { withItem } from '../outbox.ts';
import { withTask } from './task.ts';

/** Once is enough; a mail program may press the button many times (RFC 8058). */
export function unsubscribe(engagement: Engagement, proof: PageProof, at: Circumstances): Decision {
  if (engagement.mutedAt) return unchanged('already-unsubscribed');
  const item = { at: at.now, what: 'unsubscribed', about: proof.link, ...proof };
  const muted = withItem({ ...engagement, mutedAt: at.now }, `LOG#${at.now}#unsubscribed`, item, at.now);
  return changed(
    withTask(muted, { id: 'unsubscribed', kind: 'unsubscribed', about: proof.link, since: at.now }),
  );
}
