/** What SES says became of a mail of ours: filed under the mail and attempt that its tags name, and acted on. */
import { type EngagementId, engagementIdSchema } from '../../core/engagement/engagement.ts';
import { isErased } from '../../core/engagement/erased.ts';
import { type Fate, fateOf } from '../../core/engagement/returned.ts';
import { tags } from '../contract.ts';
import type { World } from '../world.ts';
import { change } from './change.ts';
import { eventKey, keyOfTag } from './mail-key.ts';
import { badNewsIn, eventName, eventTime, type SesEvent } from './ses-event.ts';
import { suppress } from './suppression.ts';

/** Files the event once; mail without our tags is not ours and is let pass. */
export async function delivery(world: World, event: SesEvent): Promise<void> {
  const named = namedBy(event);
  if (!named) return;
  const news = badNewsIn(event);
  const fate = news && fateOf(news);
  if (fate) return returned(world, event, named, fate);
  if (!(await isKept(world, named.id))) return;
  const { messageId: sesId } = event.mail;
  const item = { key: named.key, sesId, at: eventTime(event), event: eventName(event) };
  await world.store.put(named.id, item);
}

interface Named {
  readonly id: EngagementId;
  /** The mail's own key. */
  readonly mail: string;
  /** Where the event is filed. */
  readonly key: string;
}

function namedBy(event: SesEvent): Named | null {
  const tag = (name: string) => event.mail.tags[name]?.[0];
  const id = engagementIdSchema.safeParse(tag(tags.engagement));
  const attempt = Number(tag(tags.attempt));
  const mail = keyOfTag(tag(tags.mail) ?? '');
  if (!id.success || !mail || !Number.isInteger(attempt)) return null;
  return { id: id.data, mail, key: eventKey(mail, attempt, eventName(event)) };
}

/**
 * Whether anything may be filed there: an event can come hours after its client was erased. No condition of DynamoDB's
 * reaches beyond its own item, so this is read first; what slips in while a client is being erased, `erase` takes.
 */
async function isKept(world: World, id: EngagementId): Promise<boolean> {
  const engagement = await world.store.load(id);
  const isThere = engagement !== null && !isErased(engagement);
  if (!isThere) world.log.warn('event of an engagement that is gone');
  return isThere;
}

/**
 * The address is closed first: a crash in between brings the event again, and no mail slips out meanwhile. An event
 * that is filed has done its work: coming once more, it must not close what the contractor has opened since.
 */
async function returned(world: World, event: SesEvent, named: Named, fate: Fate): Promise<void> {
  const { id, key, mail } = named;
  if (await world.store.get(id, key)) return;
  const email = event.mail.destination[0] ?? '';
  const isOurs = email.toLowerCase() === world.firm.contractor.email.toLowerCase();
  if (fate.stops && email && !isOurs) await suppress(world, email, fate.why);
  if (!(await isKept(world, id))) return;
  const { messageId: sesId, commonHeaders } = event.mail;
  const subject = commonHeaders?.subject ?? mail;
  const facts = { key, mail, sesId, at: eventTime(event), event: eventName(event), email, subject, fate };
  await change(world, id, async () =>
    (await world.store.get(id, key)) ? null : { event: 'mail-returned', returned: facts },
  );
  world.log.warn('mail returned', { engagement: id, mail, fate: fate.fate, why: fate.why });
}
