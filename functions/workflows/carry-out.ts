/** Carrying out claimed effects: items are put once, mails archived, sent once and recorded. */
import type { Effect, ItemEffect, MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { Settled } from '../../core/engagement/outbox.ts';
import type { Moment } from '../../core/moment.ts';
import type { World } from '../world.ts';

/** Loaded with the first mail to send: the letters weigh as much as all the rest, and most events send none. */
const letters = () => import('./send-mail.ts');

/**
 * Puts the items first, since mails speak of them; then sends each mail. Tells how each ended. One that fails is
 * named in the log and keeps its claim: the wake-up takes it on again, and the others go on without it.
 */
export async function carryOut(
  world: World,
  engagement: Engagement,
  claimed: readonly Effect[],
): Promise<Settled[]> {
  const items = claimed.filter(effect => effect.effect === 'item');
  const mails = claimed.filter(effect => effect.effect === 'mail');
  const put = await each(items, item =>
    attempt(world, engagement, item, () => putItem(world, engagement, item)),
  );
  if (put.length < items.length) return [...put, ...mails.map(mail => later(mail, items[0]!.claimedUntil!))];
  return [...put, ...(await sendMails(world, engagement, mails))];
}

/** Once SES asks for patience the rest wait as well: asking again at once would only be refused. */
async function sendMails(
  world: World,
  engagement: Engagement,
  mails: readonly MailEffect[],
): Promise<Settled[]> {
  if (mails.length === 0) return [];
  const { sendMail } = await letters();
  let patience: Moment | null = null;
  return each(mails, async mail => {
    if (patience) return later(mail, patience);
    const settled = await attempt(world, engagement, mail, () => sendMail(world, engagement, mail));
    if (settled?.outcome === 'later') patience = settled.notBefore;
    return settled;
  });
}

const later = ({ key, attempt }: MailEffect, notBefore: Moment): Settled => ({
  outcome: 'later',
  key,
  attempt,
  notBefore,
});

async function each<E>(
  effects: readonly E[],
  act: (effect: E) => Promise<Settled | null>,
): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const effect of effects) {
    const end = await act(effect);
    if (end) settled.push(end);
  }
  return settled;
}

/** How the effect ended; `null` when it failed without a word. */
async function attempt(
  { log }: World,
  { id }: Engagement,
  { key, attempt }: Effect,
  act: () => Promise<Settled>,
): Promise<Settled | null> {
  try {
    return await act();
  } catch (error) {
    log.error('effect failed', { engagement: id, effect: key, attempt, why: String(error) });
    return null;
  }
}

async function putItem(
  world: World,
  { id }: Engagement,
  { key, attempt, item }: ItemEffect,
): Promise<Settled> {
  await world.store.put(id, { ...item, key });
  return { outcome: 'done', key, attempt };
}
