/** The ledger's head as our own mails print it: what a client holds, and nobody can change. */
import PostalMime from 'postal-mime';

export interface PrintedHead {
  /** How many entries the ledger had. */
  readonly count: number;
  readonly head: string;
}

/** The letters that print it; in others such figures are somebody's own words. */
export const lettersWithHead: ReadonlySet<string> = new Set(['agreement', 'wrap-up']);

/** `emails/partials/ledger.mjml` as text: the count in a sentence, the head on a line of its own. */
const pattern = /at number (\d{1,9})\.[^\n]*\n\s*([0-9a-f]{64})\s*$/gm;

/** Every head that the text of this raw mail prints. */
export async function printedHeads(raw: Uint8Array): Promise<PrintedHead[]> {
  const { text = '' } = await PostalMime.parse(raw);
  return [...text.matchAll(pattern)].map(([, count, head]) => ({ count: Number(count), head: head! }));
}
