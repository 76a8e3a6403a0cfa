/** The ledger's chain: any changed, missing or reordered entry is found; an erased one still counts. */
import { describe, expect, test } from '@jest/globals';
import {
  chainFault,
  emptyHead,
  entryAfter,
  type LedgerContent,
  type LedgerEntry,
} from '../../../core/ledger/chain.ts';
import type { Moment } from '../../../core/moment.ts';

const said = (text: string): LedgerContent => ({
  kind: 'instruction',
  at: '2026-11-23T09:00:00Z' as Moment,
  by: { name: 'Anna Bell', email: 'anna@bell.example' },
  text,
  proof: 'signed',
  message: null,
  facts: {},
});

function chain(...texts: string[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const text of texts) {
    const last = entries.at(-1);
    const previous = last ? { count: last.number, head: last.head } : { count: 0, head: emptyHead };
    entries.push(entryAfter(previous, said(text), `salt ${text}`));
  }
  return entries;
}

const three = () => chain('Move the server.', 'Keep the old printer.', 'Order two screens.');

describe('the ledger’s chain', () => {
  test('is whole as it was written, and whole when empty', () => {
    expect(chainFault(three())).toBeNull();
    expect(chainFault([])).toBeNull();
  });

  test('shows a changed word', () => {
    const entries = three();
    entries[1] = { ...entries[1]!, content: said('Keep the new printer.') };
    expect(chainFault(entries)).toEqual({ number: 2, because: 'content-changed' });
  });

  test('shows a changed word whose digest was made to fit', () => {
    const entries = three();
    const forged = entryAfter({ count: 1, head: 'other' }, said('Keep the new printer.'), 'salt');
    entries[1] = { ...forged, head: entries[1]!.head };
    expect(chainFault(entries)).toEqual({ number: 2, because: 'chain-broken' });
  });

  test('shows an entry that was taken out, and two that changed places', () => {
    const [first, second, third] = three();
    expect(chainFault([first!, third!])).toEqual({ number: 2, because: 'gap' });
    expect(chainFault([second!, first!, third!])).toEqual({ number: 1, because: 'gap' });
  });

  test('still holds when an entry’s words and salt are erased', () => {
    const entries = three().map(entry =>
      entry.number === 2 ? { ...entry, content: null, salt: null } : entry,
    );
    expect(chainFault(entries)).toBeNull();
  });

  test('a rewritten ledger has another head', () => {
    expect(chain('Move the server.', 'Order two screens.').at(-1)!.head).not.toBe(three().at(-1)!.head);
  });
});
