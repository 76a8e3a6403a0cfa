/** Checks an evidence pack with nothing but the pack: what is wrong with it, one plain line each. */
import { createHash } from 'node:crypto';
import { type Manifest, manifestSchema, packNames } from './pack.ts';
import type { PackReader } from './pack-reader.ts';
import { fingerprint, isSignedBy } from './signing-key.ts';
import { type Counts, nothingCounted, recordFaults } from './verify-records.ts';

/** What the reader knows from elsewhere. */
export interface Known {
  /** Heads of the ledger, read off mails that the reader holds. */
  readonly heads: readonly string[];
  /** Fingerprint of the key that the pack must be signed with, where the reader was told it. */
  readonly key: string | null;
}

export interface Verification {
  /** Empty when the pack is whole. */
  readonly faults: readonly string[];
  /** What the reader should know besides; no fault. */
  readonly notes: readonly string[];
  readonly manifest: Manifest | null;
  readonly counts: Counts;
}

/** Never throws for what a pack holds; what cannot be read is a fault. */
export async function verifyPack(pack: PackReader, known: Known): Promise<Verification> {
  const manifest = await manifestOf(pack);
  if (typeof manifest === 'string')
    return { faults: [manifest], notes: [], manifest: null, counts: nothingCounted };
  const sealFaults = await checkSeal(pack, manifest, known.key);
  const { faults: fileFaults, intact } = await checkFiles(pack, manifest);
  const records = await recordFaults(pack, manifest, intact, known.heads);
  const faults = [...sealFaults, ...fileFaults, ...records.faults].map(oneLine);
  return { faults, notes: records.notes, manifest, counts: records.counts };
}

/** A pack's own names and words may hold anything; what is printed is one line of ordinary length. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 400);
}

async function manifestOf(pack: PackReader): Promise<Manifest | string> {
  const { manifest } = packNames;
  if (!pack.names.includes(manifest)) return `${manifest}: is missing, so this is no evidence pack`;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(await pack.read(manifest)).toString('utf8'));
  } catch {
    return `${manifest}: is not JSON`;
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return oneLine(`${manifest}: ${issue!.path.join('.') || 'top level'}: ${issue!.message}`);
}

async function checkSeal(pack: PackReader, { publicKey }: Manifest, key: string | null): Promise<string[]> {
  const { manifest, signature } = packNames;
  if (!pack.names.includes(signature)) return [`${signature}: is missing, so nobody vouches for this pack`];
  const [bytes, seal] = [await pack.read(manifest), await pack.read(signature)];
  const faults = isSignedBy(publicKey, bytes, seal)
    ? []
    : [`${manifest}: was changed after it was signed: ${signature} does not fit it`];
  const found = fingerprint(publicKey);
  if (key && key !== found) faults.push(`${manifest}: is signed by the key ${found}, not by ${key}`);
  return faults;
}

/** Compares every file with the manifest; `intact` are those that are exactly as they were signed. */
async function checkFiles(
  pack: PackReader,
  { files }: Manifest,
): Promise<{ readonly faults: string[]; readonly intact: ReadonlySet<string> }> {
  const faults: string[] = [];
  const intact = new Set<string>();
  const expected = new Set<string>([packNames.manifest, packNames.signature]);
  for (const { name, bytes, sha256 } of files) {
    if (expected.has(name)) faults.push(`${name}: stands twice in the manifest`);
    expected.add(name);
    const fault = pack.names.includes(name)
      ? fileFault(await pack.read(name), bytes, sha256)
      : 'is missing from the pack';
    if (fault) faults.push(`${name}: ${fault}`);
    else intact.add(name);
  }
  for (const name of pack.names)
    if (!expected.has(name)) faults.push(`${name}: is not in the manifest: it was added later`);
  return { faults, intact };
}

function fileFault(content: Uint8Array, bytes: number, sha256: string): string | null {
  if (content.length !== bytes) return `has ${content.length} bytes, not ${bytes}`;
  const found = createHash('sha256').update(content).digest('hex');
  return found === sha256 ? null : `was changed: its SHA-256 is ${found}, not ${sha256}`;
}
