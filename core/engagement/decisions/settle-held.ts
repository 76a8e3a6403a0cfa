/** The contractor's own ways with a held message: it is put to the contact again, or filed and left at that. */
import { withAsk } from '../asks.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';

/** Asks once more, after silence or filing; while a question is open there is nothing to ask. */
export function askAboutHeld(engagement: Engagement, message: string, at: Circumstances): Decision {
  if (engagement.status !== 'running') return unchanged('not-running');
  if (engagement.asks.some(ask => ask.message === message)) return unchanged('already-asked');
  const asked = withAsk(withoutCall(engagement, message), 'held', message, at);
  return changed(logged(asked, 'held-asked', message, at));
}

/** Nobody is asked any more and nothing is done; the message stays where it is, held. */
export function fileHeld(engagement: Engagement, message: string, at: Circumstances): Decision {
  const without = withoutCall(engagement, message);
  const asks = engagement.asks.filter(ask => ask.message !== message);
  if (asks.length === engagement.asks.length && without === engagement) return unchanged('not-asked');
  return changed(logged({ ...without, asks }, 'held-filed', message, at));
}

/** Without the call about a question that stayed unanswered. */
function withoutCall(engagement: Engagement, message: string): Engagement {
  const tasks = engagement.tasks.filter(({ kind, about }) => kind !== 'silent' || about !== message);
  return tasks.length === engagement.tasks.length ? engagement : { ...engagement, tasks };
}

function logged(engagement: Engagement, what: string, message: string, { now }: Circumstances): Engagement {
  const key = `LOG#${now}#${what}-${message.replaceAll('#', '-')}`;
  return withItem(engagement, key, { at: now, what, about: message }, now);
}
