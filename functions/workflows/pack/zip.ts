/** The canonical zip: the same files make the same bytes on every machine, one file in memory at a time. */
import { once } from 'node:events';
import type { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Stored, not deflated, so that no version of a compressor has a say in the bytes and nothing can unpack to more than
 * it is. The time is the format's first day at noon: zip keeps local time without a zone.
 */
const always = {
  mtime: new Date(1980, 0, 1, 12),
  mode: 0o100644,
  compress: false,
  forceDosTimestamp: true,
} as const;

/** The zip of these files in the order they come; destroyed with the error of whatever brings them. */
export function zipOf(files: AsyncIterable<PackFile>): Readable {
  const zip = new ZipFile();
  // Typed as a mere NodeJS.ReadableStream; yazl's README promises a Readable, and it is a PassThrough.
  const out = zip.outputStream as PassThrough;
  fill(zip, out, files).catch((error: Error) => out.destroy(error));
  return out;
}

async function fill(zip: ZipFile, out: PassThrough, files: AsyncIterable<PackFile>): Promise<void> {
  const closed = new AbortController();
  out.once('close', () => closed.abort());
  for await (const { name, bytes } of files) {
    // A copy would double the memory that the largest mail takes.
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, always);
    letGo(zip);
    if (out.writableNeedDrain) await once(out, 'drain', { signal: closed.signal });
  }
  zip.end();
}

/** What yazl keeps of a file it has written: the function that wrote it, and through that its bytes. */
interface Written {
  doFileDataPump: (() => void) | null;
}

/** Without this the whole pack would be in memory when its last file is written (yazl 3.3.1, `Entry`). */
function letGo(zip: ZipFile): void {
  const { entries } = zip as unknown as { readonly entries: Written[] };
  entries.at(-1)!.doFileDataPump = null;
}
