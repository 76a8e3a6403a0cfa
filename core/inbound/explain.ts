/** Says a verdict in a short paragraph that a contractor can forward to a client. */
import { reasons } from './reasons.ts';
import type { Judgement, Verdict } from './verdict.ts';

const WHAT_NOW: Readonly<Record<Verdict, (contact: string) => string>> = {
  verified: () => 'It may be acted on.',
  held: contact => `Nothing is done until ${contact} has been asked.`,
  refused: () => 'It is kept and shown, but nothing is done about it and nobody answers it.',
  automatic: () => 'It is logged, and nobody answers it.',
};

/** @param contact the contact's name or address, who is asked about what is held */
export function explain({ verdict, because, from, fromName }: Judgement, contact: string): string {
  const who = from
    ? `says it is from ${fromName && fromName !== from ? `${fromName} (${from})` : from}`
    : 'names no single sender';
  return `This mail ${who}. ${reasons[because]} ${WHAT_NOW[verdict](contact)}`;
}
