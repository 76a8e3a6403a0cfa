/** What SES says became of a mail of ours: filed under the mail and attempt that its tags name. */
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { tags } from '../contract.ts';
import type { World } from '../world.ts';
import { eventKey, keyOfTag } from './mail-key.ts';
import type { SesEvent } from './ses-event.ts';

/** Files the event once; mail without our tags is not ours and is let pass. */
export async function delivery(world: World, { eventType, mail }: SesEvent): Promise<void> {
  const id = engagementIdSchema.safeParse(mail.tags[tags.engagement]?.[0]);
  const name = mail.tags[tags.mail]?.[0];
  const attempt = Number(mail.tags[tags.attempt]?.[0]);
  if (!id.success || !name || !Number.isInteger(attempt)) return;
  const event = eventType.toLowerCase().replaceAll(' ', '-');
  const key = eventKey(keyOfTag(name), attempt, event);
  await world.store.put(id.data, { key, sesId: mail.messageId, at: mail.timestamp, event });
}
