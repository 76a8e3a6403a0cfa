/** The ledger's hash chain: each entry's digest covers the one before it, so that no entry changes unseen. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Moment } from '../moment.ts';

/** The head of an empty ledger: 32 zero bytes in hex. */
export const emptyHead = '0'.repeat(64);

export const ledgerKinds = [
  'instruction',
  'acceptance',
  'contact',
  'deputy',
  'refusal',
  'correction',
  'closure',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** What one entry says; erasable, because the chain holds only its salted digest. */
export interface LedgerContent {
  readonly kind: LedgerKind;
  readonly at: Moment;
  /** Who said it: name and address as verified. */
  readonly by: { readonly name: string; readonly email: string };
  /** The words themselves. */
  readonly text: string;
  /** How we know: `verified`, `approved`, `page`, `phone`. */
  readonly proof: string;
  /** The inbound message it rests on, if one. */
  readonly message: string | null;
  /** A further fact of the kind: risk, answer, numbers of the entries it contradicts. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface LedgerEntry {
  /** Counts from 1 within the engagement. */
  readonly number: number;
  readonly content: LedgerContent | null;
  /** Random text mixed into the digest, erased with the content: without it the digest gives nothing away. */
  readonly salt: string | null;
  /** SHA-256 in hex of the salted canonical content. */
  readonly digest: string;
  /** SHA-256 in hex of the previous head, the number and the digest. */
  readonly head: string;
}

/** The next entry of a chain whose last head is `previous.head`; `salt` is 16 random bytes in hex. */
export function entryAfter(
  previous: { readonly count: number; readonly head: string },
  content: LedgerContent,
  salt: string,
): LedgerEntry {
  const number = previous.count + 1;
  const digest = sha256(`${salt}\n${canonical(content)}`);
  return { number, content, salt, digest, head: link(previous.head, number, digest) };
}

export type ChainFault = {
  readonly number: number;
  readonly because: 'gap' | 'content-changed' | 'chain-broken';
};

/**
 * Checks entries from the first on; `null` when the chain is whole.
 * An erased entry (no content, no salt) still counts by its digest.
 */
export function chainFault(entries: readonly LedgerEntry[]): ChainFault | null {
  let head = emptyHead;
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1) return { number: index + 1, because: 'gap' };
    if (entry.content && sha256(`${entry.salt}\n${canonical(entry.content)}`) !== entry.digest)
      return { number: entry.number, because: 'content-changed' };
    if (link(head, entry.number, entry.digest) !== entry.head)
      return { number: entry.number, because: 'chain-broken' };
    head = entry.head;
  }
  return null;
}

/** RFC 8785 canonical JSON, so that equal content has equal bytes. */
function canonical(content: LedgerContent): string {
  return canonicalize(content)!;
}

function link(head: string, number: number, digest: string): string {
  return sha256(`${head}\n${number}\n${digest}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
