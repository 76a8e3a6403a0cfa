/** One engagement's timeline: everything that was put under it, in the order it happened. */
import { reasonWords } from '../../core/inbound/reasons.ts';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
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
  /** Key of the message it leads to. */
  readonly href: string | null;
}

/** One reader per kind of item, by the first part of its key; kinds that are bookkeeping have none. */
const readers: Readonly<
  Record<string, (item: Item, wording: (id: string) => string) => TimelineEntry | null>
> = {
  IN: received,
  OUT: sent,
  L: entered,
  LOG: logged,
  CALL: called,
};

/** Entries oldest first, from items in any order; `wording` puts a responsibility's id into words. */
export function timeline(items: readonly Item[], wording: (id: string) => string): TimelineEntry[] {
  const entries = items.flatMap(item => readers[item.key.split('#', 1)[0]!]?.(item, wording) ?? []);
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const becameWhat: Readonly<Record<string, readonly [TimelineEntry['tone'], (item: Item) => string]>> = {
  instruction: ['good', item => `Instruction ${item.entry}`],
  'to-confirm': ['wait', () => 'Risky instruction, waits for a second confirmation'],
  read: ['good', () => 'Mail from the contact'],
  answer: ['good', () => 'Answer to a question of ours'],
  relayed: ['plain', () => 'Passed on to the contact'],
  asked: ['wait', () => 'Held, the contact is asked'],
  refused: ['bad', () => 'Refused'],
  automatic: ['plain', () => 'Automatic mail, filed'],
};

function received(item: Item): TimelineEntry {
  const judgement = item.judgement as { from: string | null; text: string; because: string };
  const [tone, words] = becameWhat[String(item.filed)] ?? ['plain', () => 'Mail'];
  return {
    at: item.receivedAt as Moment,
    tone,
    what: `${words(item)}: ${judgement.from ?? 'no readable sender'}`,
    quote: tone === 'bad' ? null : judgement.text,
    note: reasonWords(judgement.because),
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

/** The ledger's entries that are no mail of their own: a mail's entry is told with the mail. */
function entered(item: Item): TimelineEntry | null {
  const { number, content } = item as unknown as LedgerEntry;
  if (!content || (content.kind === 'instruction' && content.message?.startsWith('IN#'))) return null;
  const tone = content.kind === 'refusal' ? 'bad' : 'good';
  const what = `Ledger ${number}: ${entryWords[content.kind]}, ${content.by.name}`;
  return { at: content.at, tone, what, quote: content.text, note: null, href: content.message };
}

export const entryWords: Readonly<Record<NonNullable<LedgerEntry['content']>['kind'], string>> = {
  instruction: 'instruction',
  acceptance: 'taken on',
  contact: 'who speaks for them',
  deputy: 'stand-in',
  refusal: 'not wanted',
  correction: 'put right',
  closure: 'closed',
};

type Logged = readonly [TimelineEntry['tone'], (item: Item, wording: (id: string) => string) => string];

const logWords: Readonly<Record<string, Logged>> = {
  'ask-answered': [
    'good',
    item => `The contact was asked and said ${item.answer}${item.how === 'phone' ? ', by phone' : ''}`,
  ],
  'ask-silent': ['wait', () => 'The contact was asked and stayed silent'],
  'kind-corrected': ['plain', item => `Kind put right: ${item.kind}`],
  done: ['good', (item, wording) => `Done: ${wording(String(item.about))}`],
  'task-done': ['plain', (item, wording) => `You did: ${wording(String(item.about)) || item.kind}`],
  unsubscribed: ['wait', () => 'Reminders were stopped'],
  'address-allowed': ['good', item => `You let mail go to ${item.about} again`],
  'mails-held': ['plain', item => `You hold back the plan’s mails until ${item.about}`],
  'mails-freed': ['plain', () => 'The plan’s mails go on'],
  'mail-to-skip': ['plain', item => `You skip a coming mail: ${item.about}`],
  'mail-noted': ['plain', item => `You added a note to a coming mail: ${item.about}`],
  'mail-unedited': ['plain', item => `A coming mail goes as it was planned: ${item.about}`],
  'mail-skipped': ['wait', item => `Skipped, as you wanted: ${item.about}`],
  'held-asked': ['wait', () => 'You put a held message to the contact once more'],
  'held-filed': ['plain', () => 'You filed a held message'],
  said: ['good', item => `${item.about} wrote on their page`],
  'plan-moved': ['plain', item => `Moved from plan ${item.about}`],
};

function logged(item: Item, wording: (id: string) => string): TimelineEntry | null {
  const found = logWords[String(item.what)];
  if (!found) return null;
  const [tone, words] = found;
  const about = String(item.about ?? '');
  const href = /^(IN|CALL)#/.test(about) ? about : null;
  const quote = typeof item.text === 'string' ? item.text : null;
  return { at: item.at as Moment, tone, what: words(item, wording), quote, note: null, href };
}

function called(item: Item): TimelineEntry {
  const what = 'A telephone call, put to the contact in writing';
  return { at: item.at as Moment, tone: 'wait', what, quote: String(item.text), note: null, href: item.key };
}
