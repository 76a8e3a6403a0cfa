/** Compares the ledger with every head of it that was mailed: the one thing that its keeper cannot take back. */
import { emptyHead, type LedgerEntry } from './chain.ts';
import { numbered } from './pack.ts';
import { namesUnder, type PackReader } from './pack-reader.ts';
import { type PrintedHead, printedHeads } from './printed-head.ts';

/** How many heads were compared with the ledger's entries. */
export async function compareHeads(
  pack: PackReader,
  ledger: readonly LedgerEntry[],
  intact: ReadonlySet<string>,
  given: readonly string[],
  faults: string[],
): Promise<number> {
  let compared = given.length;
  for (const mail of namesUnder(numbered.sent(0), intact)) {
    for (const printed of await headsIn(await pack.read(mail), mail, faults)) {
      compared++;
      if (!isOf(ledger, printed)) faults.push(`${mail}: ${rewritten(printed.head, ledger)}`);
    }
  }
  for (const head of given)
    if (head !== emptyHead && !ledger.some(entry => entry.head === head))
      faults.push(`--head: ${rewritten(head, ledger)}, or the head is another project's`);
  return compared;
}

async function headsIn(raw: Uint8Array, mail: string, faults: string[]): Promise<PrintedHead[]> {
  try {
    return await printedHeads(raw);
  } catch (error) {
    faults.push(`${mail}: cannot be read (${(error as Error).message})`);
    return [];
  }
}

function isOf(ledger: readonly LedgerEntry[], { count, head }: PrintedHead): boolean {
  return (count === 0 ? emptyHead : ledger[count - 1]?.head) === head;
}

function rewritten(head: string, ledger: readonly LedgerEntry[]): string {
  return `the head ${head} was mailed, but no such entry is among the ${ledger.length} of this ledger: it was rewritten`;
}
