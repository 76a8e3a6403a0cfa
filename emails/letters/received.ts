/** What letters say of an inbound message, and of who has waited how long. */
import type { ReceivedMessage } from '../../core/engagement/event.ts';
import { reasons } from '../../core/inbound/reasons.ts';
import type { Props } from '../props.ts';
import { type CallRecord, type Facts, momentWords } from './facts.ts';

/** The message a letter speaks of; a letter about none is a fault in `decide`. */
export function messageOf({ message }: Facts): ReceivedMessage {
  if (!message || !('judgement' in message))
    throw new Error('this letter speaks of a message, but names none');
  return message;
}

export function receivedOf(facts: Facts): ReceivedWords {
  return wordsOf(facts, messageOf(facts));
}

type ReceivedWords = Pick<
  Props['contractor-instruction'],
  'from' | 'subject' | 'words' | 'received' | 'attachments'
>;

/** A received mail's words or, for the record of a call, what was said. */
export function wordsOf(facts: Facts, message: ReceivedMessage | CallRecord): ReceivedWords {
  if (!('judgement' in message)) {
    const from = { name: facts.engagement.contact.name, email: message.from };
    return {
      from,
      subject: '',
      words: message.text,
      received: momentWords(message.at, facts),
      attachments: [],
    };
  }
  const { judgement, receivedAt } = message;
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

/** Whole days that each side has waited for the other. */
export function waitingOf({ engagement }: Facts): Props['digest']['waiting'] {
  const { forClient, forContractor } = engagement.waited ?? { forClient: 0, forContractor: 0 };
  return { forYou: Math.floor(forClient / 86_400), forUs: Math.floor(forContractor / 86_400) };
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
