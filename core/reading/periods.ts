/** How often something is done: "weekly", "once a month", "every three days", "at the end of the job". */
import { numberOf } from './numbers.ts';
import type { Word } from './sentences.ts';

/** Each rhythm with the words for it. */
const PERIODS: ReadonlyMap<string, string> = new Map(
  [
    'minute',
    'hour hourly',
    'day daily night nightly evening morning',
    'week weekly',
    'fortnight fortnightly',
    'month monthly',
    'quarter quarterly',
    'year yearly annually annual',
  ].flatMap(line => {
    const words = line.split(' ');
    return words.map(word => [word, words[0]!] as const);
  }),
);
const ADVERBS: ReadonlySet<string> = new Set(
  'hourly daily nightly weekly fortnightly monthly quarterly yearly annually annual'.split(' '),
);
const WORK: ReadonlySet<string> = new Set(['job', 'project', 'work']);

/** The rhythm named by the word at `at`, such as `week` or `3 day`; null if none is. */
export function periodAt(words: readonly Word[], at: number): string | null {
  const { is, lemma } = words[at]!;
  if (ADVERBS.has(is)) return PERIODS.get(is)!;
  const period = PERIODS.get(lemma);
  if (period !== undefined && isRepeated(words, at)) return `${countBefore(words, at)}${period}`;
  if (period !== undefined && words[at - 1]?.is === 'to' && words[at - 2]?.is === is) return period;
  return is === 'end' && words.slice(at, at + 4).some(word => WORK.has(word.is)) ? 'once' : null;
}

function isRepeated(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(word => word.is);
  if (before.includes('every') || before.includes('each') || before.includes('per')) return true;
  return before.at(-1) === 'a' && ['once', 'twice', 'times'].includes(before.at(-2) ?? '');
}

function countBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1]!;
  if (words[at - 2]?.is === 'twice') return '2x';
  const number = numberOf(before);
  return number === null ? '' : `${number} `;
}
