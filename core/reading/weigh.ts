/**
 * Weighs words where no rule fits: a log-linear model, in which each word speaks for or against each risk, and for
 * an order. The table in words/weights.ts was learnt from labelled mail by bench/reading/learn-weights.ts.
 */
import type { Risk } from './risk-rules.ts';
import type { Word } from './sentences.ts';
import { BIASES, DIGITS, SCALE, WEIGHTS } from './words/weights.ts';

/** What is weighed, in the order of the table's columns. */
export const WEIGHED = [
  'payment',
  'credentials',
  'access',
  'security',
  'destructive',
  'contact-change',
  'order',
] as const satisfies readonly (Risk | 'order')[];
export type Weighed = (typeof WEIGHED)[number];

/** A word's importance (rarer words say more), and how it speaks for each of `WEIGHED`. */
type Weight = { readonly importance: number; readonly speaks: readonly number[] };

/** Few words are no evidence: this much of nothing is weighed with them. */
export const NOTHING_SAID = 4;

let table: ReadonlyMap<string, Weight> | undefined;

/** The log-odds of each of `WEIGHED`, and the words that spoke loudest for it. */
export function weigh(words: readonly Word[]): Record<Weighed, { odds: number; because: string }> {
  table ??= readTable();
  const said = [...new Set(words.map(({ is }) => is))].flatMap(is => {
    const weight = table!.get(is);
    return weight === undefined ? [] : [{ is, ...weight }];
  });
  const total = NOTHING_SAID + said.reduce((sum, { importance }) => sum + importance, 0);
  const column = (at: number) => {
    const parts = said.map(({ is, importance, speaks }) => ({
      is,
      part: (importance * speaks[at]!) / total,
    }));
    const loudest = parts.sort((one, other) => other.part - one.part).slice(0, 3);
    const odds = parts.reduce((sum, { part }) => sum + part, BIASES[at]!);
    return { odds, because: loudest.map(({ is }) => is).join('" ... "') };
  };
  return Object.fromEntries(WEIGHED.map((what, at) => [what, column(at)])) as ReturnType<typeof weigh>;
}

/** The table is read when it is first needed: `word` and one digit a number, the importance first. */
function readTable(): Map<string, Weight> {
  const middle = (DIGITS.length - 1) / 2;
  return new Map(
    WEIGHTS.trim()
      .split(/\s+/)
      .map(entry => {
        const [word, digits] = entry.split(':') as [string, string];
        const [importance, ...speaks] = [...digits].map(digit => DIGITS.indexOf(digit));
        return [
          word,
          {
            importance: importance! / (DIGITS.length - 1),
            speaks: speaks.map(value => ((value - middle) / middle) * SCALE),
          },
        ];
      }),
  );
}
