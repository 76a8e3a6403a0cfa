/** The pack's codes in plain words, and its moments in the client's own time. */
import { reasonWords } from '../../../core/inbound/reasons.ts';
import { fromMoment, type Moment } from '../../../core/moment.ts';

const proofs: Readonly<Record<string, string>> = {
  page: 'Said on a page behind a link that was mailed to them alone.',
  reply: 'They were asked about it, and answered yes or no by signed email under the question’s own code.',
  phone: 'Said on the telephone, as the contractor wrote it down.',
  confirmed: 'They confirmed it a second time, with a code mailed to them when they did.',
  console: 'Entered by the contractor.',
};

/** How we know that somebody said it. */
export function proofWords(code: string): string {
  return proofs[code] ?? reasonWords(code) ?? code;
}

export const kindWords: Readonly<Record<string, string>> = {
  instruction: 'Instruction',
  acceptance: 'Taken on',
  contact: 'Who speaks for the client',
  deputy: 'Stand-in',
  refusal: 'Not wanted',
  closure: 'Closed',
};

export const filedWords: Readonly<Record<string, string>> = {
  instruction: 'instruction',
  'to-confirm': 'risky: asked to confirm it a second time',
  read: 'read',
  answer: 'answer to a question',
  relayed: 'passed on to the contact',
  asked: 'held: the contact was asked about it',
  refused: 'refused',
  automatic: 'automatic mail',
};

export const answerWords: Readonly<Record<string, string>> = {
  will: 'I’ll do it',
  cannot: 'I can’t, or I’d rather you did',
  explain: 'Please explain',
};

/** Such as `23 November 2026, 14:30`. */
export function timeIn(moment: Moment, timezone: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: timezone } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(fromMoment(moment).epochMilliseconds);
}

/** Whole days of so many seconds, in words. */
export function daysOf(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  return days === 1 ? '1 day' : `${days} days`;
}
