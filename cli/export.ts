/** `sayso export`: writes an engagement's evidence pack, and checks what it wrote. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from '@commander-js/extra-typings';
import { callSystem, dataOption, urlOption } from './call.ts';

/** `sayso export ID`; sets exit code 2 where the pack that was written is not whole. */
export function exportCommand() {
  return new Command('export')
    .description('write everything that one engagement agreed, said and mailed as a signed evidence pack')
    .argument('<id>', 'the engagement, as its address in the console ends')
    .option('--out <file>', 'where to write it (default: ID.zip)')
    .addOption(dataOption)
    .addOption(urlOption)
    .action(async (id, { out, data, url }) => {
      // The judge's libraries take a second to load.
      const { summary, verifyFile } = await import('./verify-file.ts');
      const file = out ?? `${id}.zip`;
      const answer = await callSystem({ data, url }, `/api/engagements/${encodeURIComponent(id)}/pack`);
      await writeTo(file, answer);
      const verification = await verifyFile(file, { heads: [], key: null });
      for (const fault of verification.faults) console.error(`sayso: ${file}: ${fault}`);
      if (verification.faults.length > 0) process.exitCode = 2;
      else console.log(`wrote ${file}\n${summary(verification)}`);
    });
}

/** Under another name until it is whole, so that half a pack never looks like one. */
async function writeTo(file: string, { body }: Response): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.fromWeb(body as never), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new Error(`${file}: could not be written (${(error as Error).message})`);
  }
}
