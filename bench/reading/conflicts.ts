/** Scores contradictions on the labelled orders, and measures speed: `npx tsx bench/reading/conflicts.ts [CORPORA]`. */
import * as z from 'zod';
import { contradictions } from '../../core/reading/contradiction.ts';
import { partsOf, share } from './held-out.ts';

const Row = z.object({
  id: z.string(),
  earlier: z.array(z.string()),
  new: z.string(),
  contradicts: z.array(z.number()),
});
type Row = z.infer<typeof Row>;

const parts = partsOf('conflicts.jsonl', Row);
for (const { name, rows } of parts) {
  const scored = rows.map(row => ({
    want: row.contradicts,
    got: contradictions(row.new, row.earlier).map(({ index }) => index),
  }));
  const sum = (count: (row: (typeof scored)[number]) => number) =>
    scored.reduce((total, row) => total + count(row), 0);
  const right = sum(({ want, got }) => got.filter(index => want.includes(index)).length);
  const exact = scored.filter(({ want, got }) => want.join() === got.join()).length;
  const both = scored.filter(({ want, got }) => want.length > 0 && got.length > 0).length;
  console.log(`\n${name}: ${rows.length} new orders`);
  console.log(`  the exact set        ${share(exact, rows.length)}`);
  console.log(
    `  entries, precision   ${share(
      right,
      sum(({ got }) => got.length),
    )}`,
  );
  console.log(
    `  entries, recall      ${share(
      right,
      sum(({ want }) => want.length),
    )}`,
  );
  console.log(`  any, precision       ${share(both, scored.filter(({ got }) => got.length > 0).length)}`);
  console.log(`  any, recall          ${share(both, scored.filter(({ want }) => want.length > 0).length)}`);
}
const all = parts.flatMap(({ rows }) => rows);
byRule(all);
speed(all);

/** How often each rule is right and wrong: one that is often wrong is to be tightened or dropped. */
function byRule(rows: readonly Row[]): void {
  const hits = rows.flatMap(row =>
    contradictions(row.new, row.earlier).map(({ rule, index }) => ({
      rule,
      isRight: row.contradicts.includes(index),
    })),
  );
  console.log('\nright  wrong  rule');
  for (const rule of [...new Set(hits.map(hit => hit.rule))].sort()) {
    const ours = hits.filter(hit => hit.rule === rule);
    const right = ours.filter(({ isRight }) => isRight).length;
    console.log(`${String(right).padStart(5)}  ${String(ours.length - right).padStart(5)}  ${rule}`);
  }
}

function speed(rows: readonly Row[]): void {
  const started = performance.now();
  for (let round = 0; round < 3; round++) for (const row of rows) contradictions(row.new, row.earlier);
  const orders = 3 * rows.reduce((total, row) => total + row.earlier.length + 1, 0);
  console.log(`\n${Math.round((1000 * orders) / (performance.now() - started))} orders compared a second`);
}
