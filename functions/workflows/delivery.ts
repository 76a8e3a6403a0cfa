/** What SES says became of a mail of ours: filed under the mail and attempt that its tags name. */
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { tags } from '../contract.ts';
import type { World } from '../world.ts';
import { keyOf, sendEventKey } from './send-mail.ts';
import type { SesEvent } from './ses-event.ts';

/** Files the event once; mail without our tags is not ours and is let pass. */
export async function delivery(world: World, event: SesEvent): Promise<void> {
  const id = engagementIdSchema.safeParse(event.mail.tags[tags.engagement]?.[0]);
  const name = event.mail.tags[tags.mail]?.[0];
  const attempt = Number(event.mail.tags[tags.attempt]?.[0]);
  if (!id.success || !name || !Number.isInteger(attempt)) return;
  const what = event.eventType.toLowerCase();
  const sendKey = sendEventKey(keyOf(name), attempt);
  const key = what === 'send' ? sendKey : sendKey.replace(/send$/, what);
  await world.store.put(id.data, { key, sesId: event.mail.messageId, at: event.mail.timestamp, event: what });
}
