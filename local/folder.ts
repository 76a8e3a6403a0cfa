/** The data folder: opened by one process at a time, its files written whole or not at all. */
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Something the person who typed the command can put right; its message is the one line they see. */
export class CannotStart extends Error {}

/**
 * Makes the folder if need be and locks it for this process; returns the way to unlock it.
 * Throws `CannotStart` when it cannot be written or another process has it.
 */
export function openFolder(folder: string): () => void {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotStart(`Cannot write to the data folder ${path} (${code}): choose another with --data.`);
  }
  return lock(path);
}

/**
 * The lock is SQLite's own on an empty file: the operating system lets go of it when the process ends,
 * however it ends, so that no killed process leaves a lock and no reused process number looks like one.
 */
function lock(folder: string): () => void {
  const database = new DatabaseSync(join(folder, 'lock'));
  const pidFile = join(folder, 'pid');
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new CannotStart(
      `The data folder ${folder} is in use by another sayso${holder(pidFile)}: stop it first, or choose another folder with --data.`,
    );
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return () => {
    rmSync(pidFile, { force: true });
    database.close();
  };
}

function holder(pidFile: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(pidFile, 'utf8'), 10)})`;
  } catch {
    return '';
  }
}

/** Replaces a file in one step, so that a crash leaves the old one or the new one, never half of it. */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o600): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, content, { mode });
  renameSync(beside, file);
}
