/** Each Lambda's bundle against its budget, and how long a cold start spends importing it. Exit code 1 when over. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { lambdas } from '../functions/contract.ts';
import { type Bundle, bundle } from '../infra/bundle.ts';

/** Kilobytes of 1,000 bytes that a cold start reads; what is imported only when needed is in `whole`. */
const budgets: Readonly<Record<Bundle, number>> = {
  'receive-mail': 1800,
  wake: 500,
  advance: 500,
  delivery: 500,
  web: 600,
  'at-deploy': 500,
};

/** Milliseconds to import the bundle in a fresh process, beyond what an empty one takes; median of `tries`. */
function importTime(folder: string, tries = 5): number {
  const file = JSON.stringify(join(folder, 'index.mjs'));
  const script = `const from = performance.now(); await import(${file}); console.log(performance.now() - from)`;
  const times = Array.from({ length: tries }, () => {
    const arguments_ = ['--enable-source-maps', '--input-type=module', '--eval', script];
    return Number(execFileSync(process.execPath, arguments_, { encoding: 'utf8' }).trim());
  });
  return times.sort((a, b) => a - b)[Math.floor(tries / 2)]!;
}

/** The packages that weigh most, so that whoever is over budget sees where to cut. */
function heaviest(from: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(from).sort(([, a], [, b]) => b - a);
  return sorted
    .slice(0, 6)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)}`)
    .join(', ');
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;

console.log('bundle          start   budget    whole   import');
for (const name of [...lambdas, 'at-deploy'] as const) {
  const { folder, start, whole, from } = bundle(name);
  const time = `${importTime(folder).toFixed(0)} ms`;
  const columns = [kilobytes(start), kilobytes(budgets[name] * 1000), kilobytes(whole), time];
  console.log(name.padEnd(12), ...columns.map(column => column.padStart(8)));
  if (start <= budgets[name] * 1000) continue;
  console.error(`  over budget; heaviest: ${heaviest(from)} (KB)`);
  process.exitCode = 1;
}
