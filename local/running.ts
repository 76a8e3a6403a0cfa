/** Where the running local system is and how to call it: a file in its data folder, readable by its owner alone. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from './folder.ts';

const runningSchema = z.object({
  /** Base of the console and its JSON API. */
  url: z.url(),
  /** Bearer token for the JSON API; a new one at each start. */
  token: z.string(),
  /** Port of the mail door. */
  smtpPort: z.number().int(),
});
export type Running = z.infer<typeof runningSchema>;

const fileIn = (folder: string) => join(folder, 'running.json');

/** Says where the system is; returns the way to take it back. */
export function announceRunning(folder: string, running: Running): () => void {
  writeWhole(fileIn(folder), JSON.stringify(running, null, 2));
  return () => rmSync(fileIn(folder), { force: true });
}

/** What the last start in this folder announced; `null` when nothing runs there. It may have been killed since. */
export function findRunning(folder: string): Running | null {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return null;
  }
}
