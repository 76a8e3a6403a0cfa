/** Which systems this user is logged in to: one file in their own config folder, which nobody else may read. */
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from '../../local/folder.ts';

const loginSchema = z.object({
  /** The system's address, without a trailing slash. */
  url: z.url(),
  issuer: z.url(),
  clientId: z.string(),
  idToken: z.string(),
  /** Seconds since 1970 at which `idToken` runs out. */
  expires: z.number(),
});
export type Login = z.infer<typeof loginSchema>;

/** The last is the one that commands talk to unless told otherwise. */
const fileSchema = z.object({ logins: z.array(loginSchema) });

/** As the XDG Base Directory Specification and Windows have it. */
export function configFolder({ XDG_CONFIG_HOME, APPDATA }: NodeJS.ProcessEnv = process.env): string {
  return join(XDG_CONFIG_HOME || APPDATA || join(homedir(), '.config'), 'sayso');
}

const fileIn = (folder: string) => join(folder, 'logins.json');

/** The systems, the last one logged in to last. Throws one line when the file is not ours. */
export function loginsIn(folder: string): Login[] {
  const file = fileIn(folder);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return fileSchema.parse(JSON.parse(text)).logins;
  } catch {
    throw new Error(`${file}: is damaged; delete it and log in again with: sayso login --url https://...`);
  }
}

/** Keeps the login in place of an earlier one to the same system. */
export function keepLogin(folder: string, login: Login): void {
  write(folder, [...loginsIn(folder).filter(({ url }) => url !== login.url), login]);
}

export function forgetLogin(folder: string, url: string): void {
  const left = loginsIn(folder).filter(one => one.url !== url);
  if (left.length > 0) write(folder, left);
  else rmSync(fileIn(folder), { force: true });
}

function write(folder: string, logins: readonly Login[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // It may have been there before, open to others.
  chmodSync(folder, 0o700);
  writeWhole(fileIn(folder), JSON.stringify({ logins }, null, 2));
}
