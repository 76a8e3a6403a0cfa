/** Secrets of the local system: random, made once, readable by their owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './folder.ts';

/** The 32 bytes kept in `file`, which is made when it is not there. */
export function secretIn(file: string): Uint8Array {
  if (!existsSync(file)) writeWhole(file, randomBytes(32));
  return readFileSync(file);
}
