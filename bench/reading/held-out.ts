/** Reads labelled rows and splits them in two parts. Both have been looked at by now: only rows that are not here measure what is new. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';

export type Parts<Row> = { readonly name: string; readonly rows: readonly Row[] }[];

const OURS = join(import.meta.dirname, '../../test/fixtures/reading');

/**
 * The parts of `file`: the corpora's (folder: first argument, else ../shared/corpora), where they are there,
 * and our own made-up rows, each in two parts: the second was looked at later.
 */
export function partsOf<Row extends { id: string }>(file: string, shape: z.ZodType<Row>): Parts<Row> {
  return [
    ...halves('corpora', join(process.argv[2] ?? '../shared/corpora', file), shape, wasLookedAt),
    ...halves('our own', join(OURS, file), shape, isInFirstHalf),
  ];
}

function halves<Row extends { id: string }>(
  name: string,
  path: string,
  shape: z.ZodType<Row>,
  isOpen: (id: string) => boolean,
): Parts<Row> {
  if (!existsSync(path)) {
    console.log(`${path} is not there: give the folder of the labelled corpora as the first argument`);
    return [];
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map(line => shape.parse(JSON.parse(line)));
  return [
    { name: `${name}, part 1`, rows: rows.filter(row => isOpen(row.id)) },
    { name: `${name}, part 2`, rows: rows.filter(row => !isOpen(row.id)) },
  ];
}

/** Six lines in ten, by the hash of their id, so that a new line falls into its part by itself. */
function wasLookedAt(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 5 < 3;
}

/** Half of the lines, by the hash of their id. */
function isInFirstHalf(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 2 === 0;
}

/** Which fifth of our own rows a row falls into, 0 to 4. */
export function foldOf(id: string): number {
  return createHash('sha256').update(id).digest()[1]! % 5;
}

/** "0.93 (27 of 29)". */
export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}
