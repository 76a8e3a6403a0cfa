/** The ledger's head as our own mails print it: what a client holds, and nobody can change. */
import PostalMime from 'postal-mime';

export interface PrintedHead {
  /** How many entries the ledger had. */
  readonly count: number;
  readonly head: string;
}

/**
 * `emails/partials/ledger.mjml` as text: the count in a sentence, the head on a line of its own. What a client or
 * anybody else wrote cannot pass for it where we quote it, because each of their lines then begins with `> `.
 */
const pattern = /^[^>\n]*\bat number (\d{1,9})\.[^\n]*\n\s*([0-9a-f]{64})\s*$/gm;

/** Every head that this raw mail of ours prints. */
export async function printedHeads(raw: Uint8Array): Promise<PrintedHead[]> {
  const { text = '' } = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  return [...text.matchAll(pattern)].map(([, count, head]) => ({ count: Number(count), head: head! }));
}
