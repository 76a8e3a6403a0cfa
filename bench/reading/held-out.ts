/** Reads a labelled corpus and splits it: the part the rules were developed on, and the part only ever scored. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';

export type Parts<Row> = { readonly name: string; readonly rows: readonly Row[] }[];

/** The parts of `file` in the corpora's folder (first argument, else ../shared/corpora); null, said in one line, if it is not there. */
export function partsOf<Row extends { id: string }>(file: string, shape: z.ZodType<Row>): Parts<Row> | null {
  const path = join(process.argv[2] ?? '../shared/corpora', file);
  if (!existsSync(path)) {
    console.log(`${path} is not there: give the folder of the labelled corpora as the first argument`);
    return null;
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map(line => shape.parse(JSON.parse(line)));
  return [
    { name: 'all', rows },
    { name: 'developed on', rows: rows.filter(row => wasLookedAt(row.id)) },
    { name: 'held out', rows: rows.filter(row => !wasLookedAt(row.id)) },
  ];
}

/** Six lines in ten, by the hash of their id, so that a new line falls into its part by itself. */
function wasLookedAt(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 5 < 3;
}

/** "0.93 (27 of 29)". */
export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}
