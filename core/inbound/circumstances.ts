/** All that a verdict depends on besides the mail itself. */
import type { Temporal } from 'temporal-polyfill';
import type { Dns } from './dns.ts';
import type { People } from './people.ts';
import type { Receipt } from './receipt.ts';

/** `same`: this very delivery, resumed; `other`: an earlier delivery carried the signature, so this is a replay. */
export type Seen = 'never' | 'same' | 'other';

export interface InboundSettings {
  /** Domains whose ARC seals are believed. */
  readonly arcSealers: readonly string[];
  /** Whether an allowed sealer's word verifies; otherwise it only names the reason for holding. */
  readonly acceptArc: boolean;
  /** Whether an aligned SPF pass verifies although addresses at shared providers prove little. */
  readonly acceptSpf: boolean;
}

export const strictSettings: InboundSettings = { arcSealers: [], acceptArc: false, acceptSpf: false };

export interface Circumstances extends People {
  /** The engagement's own address; null where it is not known, and the receipt's recipients stand for it. */
  readonly engagementAddress: string | null;
  readonly receipt: Receipt | null;
  /** Whether an earlier mail of this engagement carried this `b=` value. */
  readonly seen: ((signature: string) => Seen | Promise<Seen>) | ReadonlySet<string>;
  /** When the mail arrived, by SES's stamp; ages are counted from here. */
  readonly now: Temporal.Instant;
  readonly dns: Dns;
  readonly settings: InboundSettings;
  /** Codes of the asks that wait for an answer. */
  readonly codes?: readonly string[] | undefined;
  /** What is still unknown now is held, not postponed. */
  readonly lastTry?: boolean | undefined;
}

export async function seenBefore(at: Circumstances, signature: string): Promise<Seen> {
  if (typeof at.seen === 'function') return at.seen(signature);
  return at.seen.has(signature) ? 'other' : 'never';
}
