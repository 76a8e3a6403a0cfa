/** Each Lambda's bundle against its budget, and how long a cold start spends importing it. Exit code 1 when over. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Built, type Bundle, bundle, bundles } from '../infra/bundle.ts';

/** Kilobytes of 1,000 bytes that a cold start reads; what is imported only when needed is in `whole`. */
const budgets: Readonly<Record<Bundle, number>> = {
  'receive-mail': 1800,
  wake: 500,
  advance: 500,
  delivery: 500,
  web: 600,
  'at-deploy': 500,
};

/** Milliseconds to import the bundle in a fresh process, beyond what an empty one takes; the best of `tries`. */
function importTime(folder: string, tries = 3): number {
  const file = JSON.stringify(join(folder, 'index.mjs'));
  const script = `const from = performance.now(); await import(${file}); console.log(performance.now() - from)`;
  const times = Array.from({ length: tries }, () => {
    const arguments_ = ['--enable-source-maps', '--input-type=module', '--eval', script];
    return Number(execFileSync(process.execPath, arguments_, { encoding: 'utf8' }).trim());
  });
  return Math.min(...times);
}

/** The packages that weigh most, so that whoever is over budget sees where to cut. */
function heaviest(from: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(from).sort(([, a], [, b]) => b - a);
  return sorted
    .slice(0, 8)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)}`)
    .join(', ');
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;

function report(name: Bundle, { folder, start, whole, from }: Built): void {
  const budget = budgets[name] * 1000;
  const time = `${importTime(folder).toFixed(0)} ms`;
  const columns = [kilobytes(start), kilobytes(budget), kilobytes(whole), time];
  console.log(name.padEnd(12), ...columns.map(column => column.padStart(8)));
  if (start <= budget) return;
  console.log(`  over budget; heaviest: ${heaviest(from)} (KB)`);
  process.exitCode = 1;
}

const built = await Promise.all(bundles.map(async name => [name, await bundle(name)] as const));
console.log('bundle          start   budget    whole   import');
for (const [name, one] of built) report(name, one);
