/** One claimed mail: was it perhaps sent already? If not, its exact bytes are archived, sent once and recorded. */
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { Settled } from '../../core/engagement/outbox.ts';
import { after, toMoment } from '../../core/moment.ts';
import { archive, tags } from '../contract.ts';
import type { Item, SendOutcome, World } from '../world.ts';
import { compose } from './compose.ts';

/** Sends the mail unless an earlier attempt's *Send* event proves that it went. */
export async function sendMail(world: World, engagement: Engagement, mail: MailEffect): Promise<Settled> {
  const { key, attempt } = mail;
  const before = await sentBefore(world, engagement, mail);
  if (before) return recorded(world, engagement, mail, before.attempt, before.sesId, before.archiveKey);
  const archiveKey = `${archive.outbound}${engagement.id}/${nameOf(key)}_${attempt}.eml`;
  const { raw, from, to } = await compose(world, engagement, mail);
  await world.archive.put(archiveKey, raw);
  const sending = { from, to, raw, tags: tagsOf(engagement, mail) };
  return conclude(world, engagement, mail, archiveKey, await world.mailer.send(sending));
}

async function conclude(
  world: World,
  engagement: Engagement,
  mail: MailEffect,
  archiveKey: string,
  answer: SendOutcome,
): Promise<Settled> {
  const { key, attempt } = mail;
  switch (answer.outcome) {
    case 'sent':
      return recorded(world, engagement, mail, attempt, answer.sesId, archiveKey);
    case 'failed':
      world.log.warn('mail failed', { engagement: engagement.id, mail: key, why: answer.why });
      await world.store.put(engagement.id, {
        ...sentItem(world, mail, attempt, archiveKey),
        sesId: null,
        failed: answer.why,
      });
      return { outcome: 'failed', key, attempt };
    case 'later':
      return {
        outcome: 'later',
        key,
        attempt,
        notBefore: after(toMoment(world.clock.now()), backOff(attempt)),
      };
    case 'in-doubt':
      world.log.warn('mail in doubt', { engagement: engagement.id, mail: key, why: answer.why });
      return { outcome: 'in-doubt', key, attempt };
    default:
      return answer satisfies never;
  }
}

/** Seconds to wait when SES asks for patience: one minute, doubling, an hour at most. */
function backOff(attempt: number): number {
  return Math.min(60 * 2 ** (attempt - 1), 3600);
}

async function recorded(
  world: World,
  { id }: Engagement,
  mail: MailEffect,
  attempt: number,
  sesId: string,
  archiveKey: string,
): Promise<Settled> {
  const resent = mail.inDoubt.length > 0 && !mail.inDoubt.includes(attempt);
  await world.store.put(id, { ...sentItem(world, mail, attempt, archiveKey), sesId, resent });
  return { outcome: 'done', key: mail.key, attempt: mail.attempt, sesId };
}

function sentItem(world: World, mail: MailEffect, attempt: number, archiveKey: string): Item {
  const { template, to, person, about } = mail;
  return {
    key: `OUT#${mail.key}`,
    at: toMoment(world.clock.now()),
    template,
    to,
    person,
    about,
    attempt,
    archiveKey,
  };
}

/** The attempt that SES's own event says was sent, if one of those in doubt was. */
async function sentBefore(world: World, { id }: Engagement, { key, inDoubt }: MailEffect) {
  for (const attempt of inDoubt) {
    const event = await world.store.get(id, sendEventKey(key, attempt));
    const archiveKey = `${archive.outbound}${id}/${nameOf(key)}_${attempt}.eml`;
    if (event) return { attempt, archiveKey, sesId: String(event.sesId) };
  }
  return null;
}

/** Where `delivery` files SES's word that an attempt was sent. */
export function sendEventKey(mailKey: string, attempt: number): string {
  return `EV#${mailKey}#${attempt}#send`;
}

/** SES allows `[A-Za-z0-9_-]` in a tag's value: `#` becomes `_`, which no step, id or role contains. */
export function nameOf(mailKey: string): string {
  return mailKey.replaceAll('#', '_');
}

export function keyOf(name: string): string {
  return name.replaceAll('_', '#');
}

function tagsOf({ id }: Engagement, { key, attempt }: MailEffect): Record<string, string> {
  return { [tags.engagement]: id, [tags.mail]: nameOf(key), [tags.attempt]: String(attempt) };
}
