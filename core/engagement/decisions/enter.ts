/** Entering something in the ledger: the next number, chained to the last entry. */
import { entryAfter, type LedgerContent } from '../../ledger/chain.ts';
import { draw } from '../draw.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';

/** The engagement with one more ledger entry on its way; `ledger.count` is then its number. */
export function enter(engagement: Engagement, content: LedgerContent, at: Circumstances): Engagement {
  const salt = draw.salt(at.seed, `entry ${engagement.ledger.count + 1}`);
  const entry = entryAfter(engagement.ledger, content, salt);
  const ledger = { count: entry.number, head: entry.head };
  return withItem({ ...engagement, ledger }, entryKey(entry.number), entry, at.now);
}

/** What somebody says on a page of ours; `facts` are the proof that it was them. */
export function saidOnPage(
  kind: LedgerContent['kind'],
  said: Pick<LedgerContent, 'by' | 'text' | 'facts'>,
  { now }: Circumstances,
): LedgerContent {
  return { kind, at: now, ...said, proof: 'page', message: null };
}

/** The sort key of a ledger entry; six digits keep the entries in order. */
export function entryKey(number: number): string {
  return `L#${String(number).padStart(6, '0')}`;
}
