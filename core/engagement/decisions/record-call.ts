/** An instruction given by telephone: recorded by the contractor, and the contact's only once they confirm it. */
import { withAsk } from '../asks.ts';
import { changed, type Decision } from '../decision.ts';
import { draw } from '../draw.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';

/** Keeps the contractor's record of the call and puts it to the contact as a question. */
export function recordCall(engagement: Engagement, text: string, at: Circumstances): Decision {
  const key = `CALL#${at.now}#${draw.code(at.seed, text).toLowerCase()}`;
  const record = { at: at.now, text, from: engagement.contact.email };
  return changed(withAsk(withItem(engagement, key, record, at.now), 'phone', key, at));
}
