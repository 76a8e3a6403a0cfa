/** The labelled mails that reading is measured on: where they are and how they are stored. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder named on the command line, or the one beside the checkout. */
export function corporaFolder(): string {
  return process.argv[2] ?? join(import.meta.dirname, '../../../shared/corpora');
}

/** Says in one line that there is nothing to measure on, where that is so. */
export function hasCorpora(folder: string, file: string): boolean {
  if (existsSync(join(folder, file))) return true;
  console.log(
    `${join(folder, file)} is not there: nothing measured. Name the corpora's folder as the first argument.`,
  );
  return false;
}

export function jsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}
