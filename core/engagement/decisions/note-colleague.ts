/** A polite note to a colleague who wrote, so that they know whose word counts. */
import { createHash } from 'node:crypto';
import type { Judgement } from '../../inbound/verdict.ts';
import { after, type Moment } from '../../moment.ts';
import { withAnswer } from '../answering.ts';
import type { Engagement } from '../engagement.ts';
import type { ReceivedMessage } from '../event.ts';

const noteSeconds = 7 * 86_400;

/**
 * "At most once in 7 days and only if their mail was authenticated": never to an address somebody may have
 * forged, to a machine, or to a mail without a return path (RFC 3834 section 2).
 */
export function noteColleague(engagement: Engagement, message: ReceivedMessage, now: Moment): Engagement {
  const { judgement } = message;
  if (!judgement.from || !isAuthenticatedColleague(judgement)) return engagement;
  const notes = Object.fromEntries(
    Object.entries(engagement.notes).filter(([, at]) => after(at, noteSeconds) > now),
  );
  const who = createHash('sha256').update(judgement.from.toLowerCase()).digest('hex').slice(0, 16);
  if (notes[who]) return { ...engagement, notes };
  const person = { name: judgement.fromName ?? judgement.from, email: judgement.from };
  const key = `colleague-note#${message.messageId}`;
  const about = { message: message.key };
  const state = { ...engagement, notes: { ...notes, [who]: now } };
  const to = { to: 'colleague', person } as const;
  return withAnswer(state, { to, template: 'colleague-note', key, about }, now);
}

function isAuthenticatedColleague({ who, signature, automaticClass, because }: Judgement): boolean {
  const isTheirs = who === 'colleague' || who === 'owner' || who === 'deputy';
  return isTheirs && signature !== null && automaticClass === null && because !== 'replayed';
}
