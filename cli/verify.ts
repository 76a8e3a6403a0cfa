/** `sayso verify`: checks an evidence pack offline and names whatever was changed in it. */
import { statSync } from 'node:fs';
import { Command } from '@commander-js/extra-typings';
import { fingerprint } from '../core/ledger/signing-key.ts';
import type { Verification } from '../core/ledger/verify-pack.ts';

const list = (value: string, before: string[]) => [...before, value];

/** `sayso verify PACK`; sets exit code 2 where the pack is not whole. */
export function verifyCommand() {
  return new Command('verify')
    .description('check an evidence pack, offline: every hash, signature and verdict, and the ledger’s chain')
    .argument('<pack.zip>', 'the pack, as sayso export wrote it')
    .option(
      '--head <hex>',
      'the ledger’s seal as an email that you hold prints it: 64 letters and figures (repeatable)',
      list,
      [],
    )
    .option('--key <fingerprint>', 'the fingerprint that the pack must be signed with, such as SHA256:...')
    .option('--json', 'answer in JSON: file, whole, faults, notes, key, ledger, counts')
    .action(async (file, { head, key, json }) => {
      const known = { heads: head.map(headOf), key: key ?? null };
      if (!statSync(file, { throwIfNoEntry: false })?.isFile())
        throw new Error(`${file}: there is no such file`);
      // The judge's libraries take a second to load: only who verifies waits for them.
      const { summary, verifyFile } = await import('./verify-file.ts');
      const verification = await verifyFile(file, known);
      if (json) console.log(JSON.stringify(asJson(file, verification)));
      else show(file, verification, summary(verification));
      if (verification.faults.length > 0) process.exitCode = 2;
    });
}

function headOf(text: string): string {
  const head = text.replace(/\s/g, '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(head))
    throw new Error(`--head: "${text}" must be 64 letters and figures, 0 to 9 and a to f`);
  return head;
}

function asJson(file: string, { faults, notes, manifest, counts }: Verification) {
  const key = manifest && fingerprint(manifest.publicKey);
  return { file, whole: faults.length === 0, faults, notes, key, ledger: manifest?.ledger ?? null, counts };
}

function show(file: string, { faults, notes }: Verification, summary: string): void {
  for (const fault of faults) console.error(`sayso: ${file}: ${fault}`);
  if (faults.length === 0) console.log(`${file}: whole\n${summary}`);
  for (const note of notes) console.log(`  note: ${note}`);
}
