/** What a message counts as now: as it was filed, or as the contractor has put it right since. */
import type { Judgement } from '../../core/inbound/verdict.ts';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
import type { Kind } from '../../core/reading/read.ts';
import type { Item } from '../world.ts';

export interface CountsAs {
  readonly kind: Kind;
  /** Number of the ledger's entry that makes it an instruction, while it is one. */
  readonly entry: number | null;
}

/** From the filed message and the engagement's ledger and log, in the order they were put. */
export function countsAs(item: Item, others: readonly Item[]): CountsAs {
  const judgement = item.judgement as Judgement | undefined;
  const corrections = others.filter(({ what, about }) => what === 'kind-corrected' && about === item.key);
  const kind = (corrections.at(-1)?.kind ?? judgement?.kind ?? 'other') as Kind;
  const own = others.flatMap(one => (isEntryOf(one, item.key) ? [one as unknown as LedgerEntry] : []));
  const last = own.at(-1);
  return { kind, entry: last?.content?.kind === 'instruction' ? last.number : null };
}

function isEntryOf({ key, content }: Item, message: string): boolean {
  return key.startsWith('L#') && (content as LedgerEntry['content'])?.message === message;
}
