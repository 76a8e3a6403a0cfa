/** Carrying out claimed effects: items are put once, mails archived, sent once and recorded. */
import type { Effect, MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { Settled } from '../../core/engagement/outbox.ts';
import type { World } from '../world.ts';
import { sendMail } from './send-mail.ts';

/** Puts the items first, since mails speak of them; then sends each mail. Tells how each ended. */
export async function carryOut(
  world: World,
  engagement: Engagement,
  claimed: readonly Effect[],
): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const effect of claimed)
    if (effect.effect === 'item') settled.push(await putItem(world, engagement, effect));
  for (const effect of claimed)
    if (effect.effect === 'mail') settled.push(await sendMail(world, engagement, effect));
  return settled;
}

async function putItem(
  world: World,
  { id }: Engagement,
  { key, attempt, item }: Exclude<Effect, MailEffect>,
): Promise<Settled> {
  await world.store.put(id, { ...item, key });
  return { outcome: 'done', key, attempt };
}
