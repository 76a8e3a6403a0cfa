/** The World: every way out of the process, as one object handed to each workflow. */
import type { Readable } from 'node:stream';
import type { Context } from 'aws-lambda';
import type { Temporal } from 'temporal-polyfill';
import type { Patience } from '../core/engagement/back-off.ts';
import type { Client, Engagement, EngagementId, Status } from '../core/engagement/engagement.ts';
import type { Summary } from '../core/engagement/summary.ts';
import type { Dns } from '../core/inbound/dns.ts';
import type { Moment } from '../core/moment.ts';
import type { Calendar } from '../core/plan/calendar.ts';
import type { Firm } from './firm.ts';

export type { Summary };

export interface World {
  readonly clock: Clock;
  readonly store: Store;
  readonly archive: Archive;
  readonly mailer: Mailer;
  readonly queue: DueQueue;
  readonly dns: Dns;
  readonly calendars: Calendars;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly firm: Firm;
  /** Base of every link in a mail, without a trailing slash. */
  readonly webUrl: string;
  /** Key that signs clients' links; fetched when it is first asked for. */
  readonly linkKey: () => Promise<Uint8Array>;
}

export interface Clock {
  now(): Temporal.Instant;
}

/** An item under an engagement; `key` is its sort key. */
export interface Item {
  readonly key: string;
  readonly [field: string]: unknown;
}

export interface Due {
  readonly id: EngagementId;
  readonly wakeAt: Moment;
}

export interface Store {
  load(id: EngagementId): Promise<Engagement | null>;
  /** False when the id is taken. */
  create(engagement: Engagement): Promise<boolean>;
  /** Writes `engagement` (its version already one higher); false when somebody else wrote first. */
  save(engagement: Engagement): Promise<boolean>;
  /** Puts an item under the engagement once; false when it was there already. */
  put(id: EngagementId, item: Item): Promise<boolean>;
  get(id: EngagementId, key: string): Promise<Item | null>;
  /** Items whose key begins with `prefix`, in key order; all of them when it is empty. */
  items(id: EngagementId, prefix: string): Promise<Item[]>;
  /** Gives a mail address's local part to an engagement; false when another has it. */
  takeAddress(localPart: string, id: EngagementId): Promise<boolean>;
  engagementAt(localPart: string): Promise<EngagementId | null>;
  /** Engagements whose wake-up is at or before `now`, earliest first. */
  due(now: Moment, limit: number): Promise<Due[]>;
  /**
   * Puts the wake-up off until `until` while it is queued, and counts it as failed until it ends well; says how many
   * in a row have not, this one included. `null` when it changed meanwhile.
   */
  lease(due: Due, until: Moment): Promise<number | null>;
  /** Puts a leased wake-up off further, and shows its failures in the list. False when it changed meanwhile. */
  putOff(due: Due, until: Moment, failures: number): Promise<boolean>;
  list(status: Status): Promise<Summary[]>;
  /** Remembers that `messageId` brought this signature; says who brought it first. */
  seen(id: EngagementId, signature: string, messageId: string): Promise<'first' | 'same' | 'other'>;
  /** Takes the day for one mail to the address of this hash; false when another mail has it already. */
  takeDay(hash: string, day: string, by: string): Promise<boolean>;
  /** Remembers that nothing more may be sent to the address of this hash. */
  suppress(hash: string, why: string): Promise<void>;
  /** Why nothing may be sent there; `null` when it may. */
  suppressed(hash: string): Promise<string | null>;
  /** Lets mail go there again, until the next `suppress`; false when it may already. */
  allow(hash: string): Promise<boolean>;
  /**
   * Deletes all that is kept of the engagement, the state last, its mail address and the signatures it has seen; says
   * how many items. Again after a crash, it deletes what is left. No Lambda has the right to do this.
   */
  erase(id: EngagementId): Promise<number>;
}

export interface Archive {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Throws when there is no such key: what was archived is never supposed to be gone. */
  get(key: string): Promise<Uint8Array>;
  /**
   * Keeps a file of any size for a day under a key of `archive.lent`; gives a link that whoever has it can fetch it
   * by, as `fileName`, for so many seconds. Throws the stream's own error.
   */
  lend(
    key: string,
    file: Readable,
    as: { readonly fileName: string; readonly seconds: number },
  ): Promise<string>;
  /**
   * Deletes this key, or all keys of a folder when it ends in `/`, with every version; says how many keys it found.
   * No Lambda has the right to do this.
   */
  erase(keyOrFolder: string): Promise<number>;
}

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  readonly tags: Readonly<Record<string, string>>;
}

/** What SES said: `failed` is final, `later` means nothing was sent, `in-doubt` that nobody knows. */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly sesId: string }
  | { readonly outcome: 'later'; readonly because: Patience; readonly why: string }
  | { readonly outcome: 'failed'; readonly why: string }
  | { readonly outcome: 'in-doubt'; readonly why: string };

export interface Mailer {
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** Takes an address off SES's own list, where a bounce or complaint put it; nothing happens when it is not there. */
  allow(email: string): Promise<void>;
}

/** One engagement that is to be looked at, after `delaySeconds` (0 to 900). */
export interface Look {
  readonly id: EngagementId;
  readonly delaySeconds: number;
}

export interface DueQueue {
  /** Queues up to ten engagements, each once (`looksAtOnce`); says which of them are queued, since some may fail alone. */
  send(looks: readonly Look[]): Promise<readonly EngagementId[]>;
}

export interface Calendars {
  of(client: Pick<Client, 'timezone' | 'holidays'>): Promise<Calendar>;
}

/** Structured lines without bodies or addresses. */
export interface Log {
  info(what: string, ...facts: Facts[]): void;
  warn(what: string, ...facts: Facts[]): void;
  error(what: string, ...facts: Facts[]): void;
  /** The Lambda call that the lines from here on are of. */
  addContext(call: Context): void;
}
type Facts = Record<string, string | number | boolean | null>;

/** Figures that alarms and the dashboard watch, by the names in `functions/contract.ts`. */
export interface Metrics {
  /** Seconds that the engagement longest due has waited; 0 when none is due. */
  sweepAge(seconds: number): void;
  /** One mail that failed for good. */
  failedSend(): void;
}
