/** One claimed mail: was it perhaps sent already? If not, its exact bytes are archived, sent once and recorded. */
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import type { Settled } from '../../core/engagement/outbox.ts';
import { after, toMoment } from '../../core/moment.ts';
import type { SendOutcome, World } from '../world.ts';
import { type Composed, compose } from './compose.ts';
import { archiveKey, eventKey, sentKey, tagsOf } from './mail-key.ts';

/** Sends the mail unless an earlier attempt is known to have gone: by our record, or by SES's own event. */
export async function sendMail(world: World, engagement: Engagement, mail: MailEffect): Promise<Settled> {
  const { key, attempt } = mail;
  const { id } = engagement;
  if (attempt > 1 && (await world.store.get(id, sentKey(key)))) return { outcome: 'done', key, attempt };
  const composed = await compose(world, engagement, mail);
  const before = await sentBefore(world, id, mail);
  if (before) return recorded(world, id, mail, composed, before);
  await world.archive.put(archiveKey(id, key, attempt), composed.raw);
  const answer = await world.mailer.send({ ...composed, tags: tagsOf(id, mail) });
  return conclude(world, id, mail, composed, answer);
}

interface Sent {
  readonly attempt: number;
  readonly sesId: string;
}

/** The attempt that SES's event says was sent, if one of those in doubt was. */
async function sentBefore(
  world: World,
  id: EngagementId,
  { key, inDoubt }: MailEffect,
): Promise<Sent | null> {
  for (const attempt of inDoubt) {
    const event = await world.store.get(id, eventKey(key, attempt, 'send'));
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
      return { outcome: 'failed', key, attempt, why: answer.why };
    case 'later':
      return {
        outcome: 'later',
        key,
        attempt,
        notBefore: after(toMoment(world.clock.now()), backOff(attempt)),
      };
    case 'in-doubt':
      return { outcome: 'in-doubt', key, attempt };
    default:
      return answer satisfies never;
  }
}

/** Seconds to wait when SES asks for patience: one minute, doubling, an hour at most. */
function backOff(attempt: number): number {
  return Math.min(60 * 2 ** (attempt - 1), 3600);
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
  return { outcome: 'done', key: mail.key, attempt: mail.attempt, sesId: sent.sesId };
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
