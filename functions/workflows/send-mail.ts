/** One claimed mail: was it perhaps sent already, may it be sent? Then its exact bytes are archived, sent once and recorded. */
import { type Patience, waitToSend } from '../../core/engagement/back-off.ts';
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import type { Settled } from '../../core/engagement/outbox.ts';
import { after, toMoment } from '../../core/moment.ts';
import { RetryLater } from '../errors.ts';
import type { Item, SendOutcome, World } from '../world.ts';
import { type Composed, compose } from './compose.ts';
import { archiveKey, eventKey, sentKey, tagsOf } from './mail-key.ts';
import { waitsUntil } from './one-a-day.ts';
import { whySuppressed } from './suppression.ts';

/** Sends the mail unless an earlier attempt is known to have ended: by our record, or by an event of SES's. */
export async function sendMail(world: World, engagement: Engagement, mail: MailEffect): Promise<Settled> {
  const prepared = await beforeSending(world, mail, () => prepare(world, engagement, mail));
  if ('outcome' in prepared) return prepared;
  const { id } = engagement;
  const answer = await world.mailer.send({ ...prepared, tags: tagsOf(id, mail) });
  return conclude(world, id, mail, prepared, answer);
}

/** Nothing was sent as long as this has not ended, so that an outage in it leaves no doubt, only a delay. */
async function beforeSending<T>(
  { clock, log }: World,
  mail: MailEffect,
  act: () => Promise<T>,
): Promise<T | Settled> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof RetryLater)) throw error;
    log.warn('mail waits', { mail: mail.key, why: error.message });
    return later(clock, mail, 'may-last');
  }
}

/** The bytes to send, archived; or how the mail ended already. */
async function prepare(world: World, engagement: Engagement, mail: MailEffect): Promise<Composed | Settled> {
  const { key, attempt, person } = mail;
  const { id } = engagement;
  const known = attempt > 1 ? await world.store.get(id, sentKey(key)) : null;
  if (known) return endOf(known, mail);
  const why = person && (await whySuppressed(world, person.email));
  const composed = await compose(world, engagement, mail);
  const before = await sentBefore(world, id, mail);
  if (before) return recorded(world, id, mail, composed, before);
  if (why) return refused(world, id, mail, composed, why);
  const notBefore = await waitsUntil(world, engagement, mail);
  if (notBefore) return { outcome: 'not-today', key, attempt, notBefore };
  await world.archive.put(archiveKey(id, key, attempt), composed.raw);
  return composed;
}

/** How the mail ended by its record, which a crash kept from being settled. */
function endOf({ failed, suppressed, sesId, resent }: Item, { key, attempt }: MailEffect): Settled {
  if (typeof failed === 'string')
    return { outcome: 'failed', key, attempt, why: failed, suppressed: suppressed === true };
  const id = typeof sesId === 'string' ? { sesId } : {};
  return { outcome: 'done', key, attempt, ...id, resent: resent === true };
}

/** "Never silently": a mail that may not go is on record as failed, with the reason, and on the contractor's list. */
async function refused(
  world: World,
  id: EngagementId,
  mail: MailEffect,
  composed: Composed,
  reason: string,
): Promise<Settled> {
  const { key, attempt } = mail;
  const why = `Nothing is sent to this address any more: ${reason}`;
  await record(world, id, mail, composed, { attempt, sesId: null, failed: why, suppressed: true });
  world.metrics.failedSend();
  return { outcome: 'failed', key, attempt, why, suppressed: true };
}

interface Sent {
  readonly attempt: number;
  readonly sesId: string;
}

/** The attempt that SES has told of, if one of those in doubt was sent: whichever event came, SES had the mail. */
async function sentBefore(
  world: World,
  id: EngagementId,
  { key, inDoubt }: MailEffect,
): Promise<Sent | null> {
  for (const attempt of inDoubt) {
    const [event] = await world.store.items(id, eventKey(key, attempt, ''));
    if (event) return { attempt, sesId: String(event.sesId) };
  }
  return null;
}

async function conclude(
  world: World,
  id: EngagementId,
  mail: MailEffect,
  composed: Composed,
  answer: SendOutcome,
): Promise<Settled> {
  const { key, attempt } = mail;
  if (answer.outcome !== 'sent')
    world.log.warn(`mail ${answer.outcome}`, { engagement: id, mail: key, why: answer.why });
  switch (answer.outcome) {
    case 'sent':
      return recorded(world, id, mail, composed, { attempt, sesId: answer.sesId });
    case 'failed':
      await record(world, id, mail, composed, { attempt, sesId: null, failed: answer.why });
      world.metrics.failedSend();
      return { outcome: 'failed', key, attempt, why: answer.why };
    case 'later':
      return later(world.clock, mail, answer.because);
    case 'in-doubt':
      return { outcome: 'in-doubt', key, attempt };
    default:
      return answer satisfies never;
  }
}

function later(clock: World['clock'], { key, attempt }: MailEffect, because: Patience): Settled {
  const notBefore = after(toMoment(clock.now()), waitToSend(because, attempt));
  return { outcome: 'later', key, attempt, notBefore };
}

/** Sent: recorded once; a second sending after an outcome that stayed in doubt is marked as such. */
async function recorded(
  world: World,
  id: EngagementId,
  mail: MailEffect,
  composed: Composed,
  sent: Sent,
): Promise<Settled> {
  const resent = mail.inDoubt.length > 0 && !mail.inDoubt.includes(sent.attempt);
  await record(world, id, mail, composed, { ...sent, resent });
  return { outcome: 'done', key: mail.key, attempt: mail.attempt, sesId: sent.sesId, resent };
}

async function record(
  world: World,
  id: EngagementId,
  mail: MailEffect,
  { subject }: Composed,
  end: { readonly attempt: number; readonly sesId: string | null; readonly [more: string]: unknown },
): Promise<void> {
  const { template, to, person } = mail;
  const at = toMoment(world.clock.now());
  const raw = archiveKey(id, mail.key, end.attempt);
  await world.store.put(id, {
    key: sentKey(mail.key),
    at,
    template,
    to,
    person,
    subject,
    archiveKey: raw,
    ...end,
  });
}
