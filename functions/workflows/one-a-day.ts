/** Never two mails a day to one person, across everything we send: each address has one mail's place a day. */
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement } from '../../core/engagement/engagement.ts';
import { goesOnTakenDay, isCounted } from '../../core/engagement/one-a-day.ts';
import { type Moment, toMoment } from '../../core/moment.ts';
import { localDay, opening } from '../../core/plan/calendar.ts';
import type { World } from '../world.ts';
import { keyedHash } from './keyed-hash.ts';

/** When this mail must wait because its person had another today, from whichever engagement; `null` when it may go. */
export async function waitsUntil(
  world: World,
  engagement: Engagement,
  mail: MailEffect,
): Promise<Moment | null> {
  if (!isCounted(mail)) return null;
  const calendar = await world.calendars.of(engagement.client);
  const today = localDay(world.clock.now(), calendar);
  // Neither the person nor the engagement is named: what is erased elsewhere must not live on here.
  const [who, what] = await Promise.all([
    keyedHash(mail.person.email, 'one a day', world),
    keyedHash(`${engagement.id} ${mail.key}`, 'one a day', world),
  ]);
  const isFree = await world.store.takeDay(who, today.toString(), what);
  if (isFree || goesOnTakenDay(mail)) return null;
  return toMoment(opening(today.add({ days: 1 }), calendar));
}
