/** Verifies the evidence pack in one file, and says in a few lines what it is. */
import { fingerprint } from '../core/ledger/signing-key.ts';
import { type Known, type Verification, verifyPack } from '../core/ledger/verify-pack.ts';
import { nothingCounted } from '../core/ledger/verify-records.ts';
import { strayByte, withPack } from './pack-file.ts';

/** All that is wrong with the pack in this file; a zip that cannot be opened is one fault. */
export async function verifyFile(file: string, known: Known): Promise<Verification> {
  try {
    return await withPack(file, async pack => {
      const verification = await verifyPack(pack, known);
      // A changed file moves all that follows it, so the zip itself is looked at when its files are right.
      const stray = verification.faults.length > 0 ? null : await strayByte(file, pack);
      if (stray === null) return verification;
      return {
        ...verification,
        faults: [`byte ${stray} of the zip was changed, outside of every file in it`],
      };
    });
  } catch (error) {
    const faults = [`the zip cannot be read: ${(error as Error).message}`];
    return { faults, notes: [], manifest: null, counts: nothingCounted };
  }
}

/** What a whole pack is, in a few lines. */
export function summary({ manifest, counts }: Verification): string {
  if (!manifest) return '';
  const { files, ledger, madeAt, client, publicKey } = manifest;
  return [
    `  ${client}, made ${madeAt}, ${files.length} files`,
    `  ledger: ${ledger.count} entries, head ${ledger.head}`,
    `  emails judged again: ${counts.judged}; printed heads compared: ${counts.heads}`,
    `  signed by the key ${fingerprint(publicKey)}`,
  ].join('\n');
}
