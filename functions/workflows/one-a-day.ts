/** Never two mails a day to one person, across everything we send: each address has one mail's place a day. */
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement } from '../../core/engagement/engagement.ts';
import { type Moment, toMoment } from '../../core/moment.ts';
import { localDay, opening } from '../../core/plan/calendar.ts';
import type { World } from '../world.ts';
import { hashOf } from './suppression.ts';

/**
 * When a scheduled mail must wait because the person had another today, from whichever engagement; `null` when it
 * may go. What answers something they just did always may, and so does the welcome, which takes the day as well.
 */
export async function waitsUntil(
  world: World,
  engagement: Engagement,
  mail: MailEffect,
): Promise<Moment | null> {
  const { manner, person, template, key } = mail;
  if (manner !== 'scheduled' || !person) return null;
  const calendar = await world.calendars.of(engagement.client);
  const today = localDay(world.clock.now(), calendar);
  // Neither the person nor the engagement is named: what is erased elsewhere must not live on here.
  const [who, what] = await Promise.all([
    hashOf(person.email, world),
    hashOf(`${engagement.id} ${key}`, world),
  ]);
  const isFree = await world.store.takeDay(who, today.toString(), what);
  if (isFree || template.startsWith('welcome')) return null;
  return toMoment(opening(today.add({ days: 1 }), calendar));
}
