/** What letters say of an inbound message, and of who has waited how long. */
import type { ReceivedMessage } from '../../core/engagement/event.ts';
import { reasons } from '../../core/inbound/reasons.ts';
import type { Props } from '../props.ts';
import { type Facts, localDate, momentWords } from './facts.ts';

/** The message a letter speaks of; a letter about none is a fault in `decide`. */
export function messageOf({ message }: Facts): ReceivedMessage {
  if (!message) throw new Error('this letter speaks of a message, but names none');
  return message;
}

export function receivedOf(
  facts: Facts,
): Pick<Props['contractor-instruction'], 'from' | 'subject' | 'words' | 'received' | 'attachments'> {
  const { judgement, receivedAt } = messageOf(facts);
  return {
    from: { name: judgement.fromName ?? '', email: judgement.from ?? '' },
    subject: judgement.subject,
    words: judgement.text,
    received: momentWords(receivedAt, facts),
    attachments: judgement.attachments.map(({ name, bytes }) => ({ name, size: sizeWords(bytes) })),
  };
}

/** The reason code in plain words. */
export function reasonOf(facts: Facts): string {
  return reasons[messageOf(facts).judgement.because];
}

/** Days that the client has owed an answer, and that the contractor has owed one. */
export function waitingOf(facts: Facts): Props['digest']['waiting'] {
  const { engagement } = facts;
  const silentSince = engagement.heardAt ?? engagement.startedAt ?? engagement.createdAt;
  const oldestTask = engagement.tasks.map(({ since }) => since).sort()[0] ?? facts.now;
  const days = (since: typeof facts.now) => localDate(since, facts).until(localDate(facts.now, facts)).days;
  const owes = engagement.responsibilities.some(one => !one.doneAt && one.answer === null);
  return { forYou: owes ? days(silentSince) : 0, forUs: days(oldestTask) };
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
