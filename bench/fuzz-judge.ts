/** The property test at length: `npm run fuzz -- [COUNT] [SEED]`. Exit code 2 when a changed mail was verified. */
import { tally } from '../test/core/inbound/property.ts';

const [count = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const chunk = 1000;
const verdicts: Record<string, number> = {};
let broken = 0;
const began = performance.now();
for (let from = seed; from < seed + count; from += chunk) {
  const part = await tally(from, Math.min(chunk, seed + count - from));
  for (const [verdict, times] of Object.entries(part.verdicts))
    verdicts[verdict] = (verdicts[verdict] ?? 0) + times;
  for (const each of part.broken) {
    broken++;
    console.log(`seed ${each.seed}: ${each.base}: ${each.by.join(', ')}\n${JSON.stringify(each.mail)}\n`);
  }
}
const seconds = (performance.now() - began) / 1000;
console.log(`${count} mutations from seed ${seed} in ${seconds.toFixed(0)} s: ${JSON.stringify(verdicts)}`);
console.log(`${broken} verified although they say something else`);
if (broken > 0) process.exitCode = 2;
