/** One engagement's timeline: everything that was put under it, in the order it happened. */
import { type Reason, reasons } from '../../core/inbound/reasons.ts';
import type { Moment } from '../../core/moment.ts';
import type { Item } from '../world.ts';

export interface TimelineEntry {
  readonly at: Moment;
  readonly tone: 'good' | 'wait' | 'bad' | 'plain';
  /** What happened, in one short line. */
  readonly what: string;
  /** More about it: the words, a reason. */
  readonly quote: string | null;
  readonly note: string | null;
  readonly href: string | null;
}

/** One reader per kind of item, by the first part of its key; kinds that are bookkeeping have none. */
const readers: Readonly<Record<string, (item: Item) => TimelineEntry>> = {
  IN: received,
  OUT: sent,
};

/** Entries oldest first, from items in any order. */
export function timeline(items: readonly Item[]): TimelineEntry[] {
  const entries = items.flatMap(item => readers[item.key.split('#', 1)[0]!]?.(item) ?? []);
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const becameWhat: Readonly<Record<string, readonly [TimelineEntry['tone'], (item: Item) => string]>> = {
  instruction: ['good', item => `Instruction ${item.entry}`],
  'to-confirm': ['wait', () => 'Risky instruction, waits for a second confirmation'],
  read: ['good', () => 'Mail from the contact'],
  relayed: ['plain', () => 'Passed on to the contact'],
  asked: ['wait', () => 'Held, the contact is asked'],
  refused: ['bad', () => 'Refused'],
  automatic: ['plain', () => 'Automatic mail, filed'],
};

function received(item: Item): TimelineEntry {
  const judgement = item.judgement as { from: string | null; subject: string; text: string; because: Reason };
  const [tone, words] = becameWhat[String(item.filed)] ?? ['plain', () => 'Mail'];
  return {
    at: item.receivedAt as Moment,
    tone,
    what: `${words(item)}: ${judgement.from ?? 'no readable sender'}`,
    quote: tone === 'bad' ? null : judgement.text,
    note: reasons[judgement.because],
    href: item.key,
  };
}

function sent(item: Item): TimelineEntry {
  const to = (item.person as { email: string } | null)?.email ?? 'you';
  const failed = typeof item.failed === 'string' ? item.failed : null;
  return {
    at: item.at as Moment,
    tone: failed ? 'bad' : 'plain',
    what: `${failed ? 'Could not send' : 'Sent'} “${item.subject ?? item.template}” to ${to}`,
    quote: null,
    note: failed ?? (item.resent ? 'sent again: it could not be known whether the first try arrived' : null),
    href: null,
  };
}
