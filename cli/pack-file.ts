/** Reads an evidence pack from disk, and finds what of the zip itself was changed. */
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { byName } from '../core/ledger/pack.ts';
import type { PackReader } from '../core/ledger/pack-reader.ts';
import { type PackFile, zipOf } from '../functions/workflows/pack/zip.ts';

/** SES takes 40 MB; the rest is what our own lists may grow to. */
const mostBytes = 200 * 1024 * 1024;

/** Calls `use` with the pack in `file`; throws one line for a zip that cannot be read or holds what no pack holds. */
export async function withPack<T>(file: string, use: (pack: PackReader) => Promise<T>): Promise<T> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true });
  try {
    const entries = await entriesOf(zip);
    return await use({
      names: [...entries.keys()],
      read: async name => buffer(await zip.openReadStreamPromise(entries.get(name)!)),
    });
  } finally {
    zip.close();
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    if (entries.has(fileName)) throw new Error(`${fileName} stands in it twice`);
    if (entry.compressionMethod !== 0 || entry.isEncrypted())
      throw new Error(`${fileName} is compressed or encrypted, which no file of a pack is`);
    if (uncompressedSize > mostBytes) throw new Error(`${fileName} has ${uncompressedSize} bytes`);
    entries.set(fileName, entry);
  }
  return entries;
}

/**
 * The first byte of the zip that is not as these very files are packed; null when there is none. What hashes cannot
 * see is seen here: names, times and sizes in the zip's own tables, and anything between or after them.
 */
export async function strayByte(file: string, pack: PackReader): Promise<number | null> {
  const again = zipOf(filesOf(pack));
  const expected = sameSized(again);
  await expected.next(0);
  let at = 0;
  try {
    for await (const found of createReadStream(file) as AsyncIterable<Buffer>) {
      const { value } = await expected.next(found.length);
      const stray = firstDifference(found, value ?? nothing);
      if (stray !== null) return at + stray;
      at += found.length;
    }
    const { value } = await expected.next(1);
    return value?.length ? at : null;
  } finally {
    again.destroy();
  }
}

const nothing = Buffer.alloc(0);

/** Cuts a stream into pieces of the length that each `next` asks for; the last may be shorter. */
async function* sameSized(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined, number> {
  let wanted = yield nothing;
  let kept: Buffer = nothing;
  for await (const chunk of chunks) {
    kept = Buffer.concat([kept, chunk]);
    while (kept.length >= wanted) {
      const piece = kept.subarray(0, wanted);
      kept = kept.subarray(wanted);
      wanted = yield piece;
    }
  }
  yield kept;
  return undefined;
}

function firstDifference(one: Buffer, other: Buffer): number | null {
  return one.equals(other) ? null : one.findIndex((byte, index) => byte !== other[index]);
}

async function* filesOf({ names, read }: PackReader): AsyncGenerator<PackFile> {
  const sorted = names.map(name => ({ name })).sort(byName);
  for (const { name } of sorted) yield { name, bytes: await read(name) };
}
