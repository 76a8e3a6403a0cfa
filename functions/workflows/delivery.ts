/** What SES says became of a mail of ours: filed under the mail and attempt that its tags name, and acted on. */
import { type EngagementId, engagementIdSchema } from '../../core/engagement/engagement.ts';
import { type Fate, fateOf } from '../../core/engagement/returned.ts';
import { tags } from '../contract.ts';
import type { World } from '../world.ts';
import { change } from './change.ts';
import { eventKey, keyOfTag } from './mail-key.ts';
import { badNewsIn, eventName, eventTime, type SesEvent } from './ses-event.ts';
import { suppress } from './suppression.ts';

/** Files the event once; mail without our tags is not ours and is let pass. */
export async function delivery(world: World, event: SesEvent): Promise<void> {
  const { mail } = event;
  const id = engagementIdSchema.safeParse(mail.tags[tags.engagement]?.[0]);
  const name = mail.tags[tags.mail]?.[0];
  const attempt = Number(mail.tags[tags.attempt]?.[0]);
  if (!id.success || !name || !Number.isInteger(attempt)) return;
  const key = eventKey(keyOfTag(name), attempt, eventName(event));
  const news = badNewsIn(event);
  const fate = news && fateOf(news);
  if (fate) return returned(world, id.data, event, { key, mail: keyOfTag(name), fate });
  await world.store.put(id.data, {
    key,
    sesId: mail.messageId,
    at: eventTime(event),
    event: eventName(event),
  });
}

interface Named {
  readonly key: string;
  readonly mail: string;
  readonly fate: Fate;
}

/** The address is closed first: a crash in between brings the event again, and no mail slips out meanwhile. */
async function returned(
  world: World,
  id: EngagementId,
  event: SesEvent,
  { key, mail, fate }: Named,
): Promise<void> {
  const email = event.mail.destination[0] ?? '';
  const isOurs = email.toLowerCase() === world.firm.contractor.email.toLowerCase();
  if (fate.stops && email && !isOurs) await suppress(world, email, fate.why);
  if (!(await world.store.load(id)))
    return world.log.warn('event of an engagement that is gone', { engagement: id });
  const subject = event.mail.commonHeaders?.subject ?? mail;
  const { messageId: sesId } = event.mail;
  await change(world, id, async () => {
    if (await world.store.get(id, key)) return null;
    const facts = { key, mail, sesId, at: eventTime(event), event: eventName(event), email, subject, fate };
    return { event: 'mail-returned', returned: facts };
  });
  world.log.warn('mail returned', { engagement: id, mail, fate: fate.fate, why: fate.why });
}
