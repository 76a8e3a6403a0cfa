/** What a letter is written from: the engagement as it stands, the message it speaks of, and its links. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { ReceivedMessage } from '../../core/engagement/event.ts';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
import { fromMoment, type Moment } from '../../core/moment.ts';
import { presentDue, termsOf } from '../../core/plan/asks.ts';
import type { Calendar } from '../../core/plan/calendar.ts';
import type { Ask, ClientLetter, ContractorLetter, Firm } from '../props.ts';

/** What the contractor wrote down of a telephone call. */
export interface CallRecord {
  readonly at: Moment;
  readonly text: string;
  readonly from: string;
}

export interface Facts {
  readonly engagement: Engagement;
  readonly calendar: Calendar;
  readonly now: Moment;
  readonly firm: Firm;
  /** Whom it goes to. */
  readonly recipient: string;
  /** The effect's own facts. */
  readonly about: Readonly<Record<string, unknown>>;
  /** The inbound message it speaks of, where it speaks of one. */
  readonly message: ReceivedMessage | CallRecord | null;
  /** All of them, where it speaks of several. */
  readonly messages: readonly (ReceivedMessage | CallRecord)[];
  /** The ledger, for letters that repeat what was decided. */
  readonly ledger: readonly LedgerEntry[];
  readonly links: Links;
}

export interface Links {
  /** Where the one button leads. */
  readonly button: string;
  /** How long that link works, where the letter says so. */
  readonly buttonUntil?: Moment;
  /** The reader's own page. */
  readonly page: string;
  /** Page that stops reminders; `null` on mail that cannot be stopped. */
  readonly unsubscribe: string | null;
}

/** What every mail to the client's people carries. */
export function toClient(facts: Facts): Omit<ClientLetter, 'contact'> & { contact: string } {
  const { engagement, firm, recipient, links, about } = facts;
  return {
    firm,
    client: engagement.client.name,
    project: engagement.project.title,
    recipient,
    note: typeof about.note === 'string' ? about.note : null,
    contact: engagement.contact.name,
    page: links.page,
    unsubscribe: links.unsubscribe,
  };
}

/** What every mail to the contractor carries. */
export function toContractor({ engagement, firm, recipient, links }: Facts): ContractorLetter {
  return {
    firm,
    client: engagement.client.name,
    project: engagement.project.title,
    recipient,
    url: links.button,
  };
}

/** The responsibilities that the effect names, in the catalogue's words with their dates. */
export function asksOf(facts: Facts): Ask[] {
  const ids = facts.about.responsibilities as readonly string[];
  return ids.flatMap(id => askOf(facts, id) ?? []);
}

export function askOf({ engagement, calendar, now }: Facts, id: string): Ask | null {
  const responsibility = engagement.responsibilities.find(one => one.id === id);
  if (!responsibility) return null;
  const { wording, due } = termsOf(responsibility);
  const date = presentDue(responsibility, engagement, calendar, now);
  if (due.when === 'before-start' && date && Temporal.PlainDate.compare(date, engagement.project.starts) < 0)
    return { wording, due: `before we start, by ${dayWords(date)}` };
  return { wording, due: date ? `by ${dayWords(date)}` : null };
}

/** Such as `Friday 4 December`; the year is said only when it is not this one's. */
export function dayWords(day: Temporal.PlainDate | string): string {
  return Temporal.PlainDate.from(day)
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
    .replace(',', '');
}

/** Such as `Tuesday 8 December at 10:00`, in the client's own time. */
export function timeWords(time: Temporal.PlainDateTime): string {
  return `${dayWords(time.toPlainDate())} at ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** A stored moment in the client's own time. */
export function momentWords(moment: Moment, { engagement }: Pick<Facts, 'engagement'>): string {
  return timeWords(fromMoment(moment).toZonedDateTimeISO(engagement.client.timezone).toPlainDateTime());
}

/** The client's own date of a moment. */
export function localDate(moment: Moment, { engagement }: Pick<Facts, 'engagement'>): Temporal.PlainDate {
  return fromMoment(moment).toZonedDateTimeISO(engagement.client.timezone).toPlainDate();
}
