/**
 * Weighs words: a log-linear model, in which each word speaks for or against each risk and each kind of message.
 * The table in words/weights.ts was learnt from labelled mail by bench/reading/learn-weights.ts.
 */
import type { Clause } from './clauses.ts';
import type { Risk } from './risk-rules.ts';
import type { Sentence, Word } from './sentences.ts';
import { BIASES, DIGITS, SCALE, WEIGHTS } from './words/weights.ts';

/** What is weighed, in the order of the table's columns. */
export const RISKS = [
  'payment',
  'credentials',
  'access',
  'security',
  'destructive',
  'contact-change',
] as const satisfies readonly Risk[];
export const MEANINGS = ['instruction', 'question', 'yes', 'no', 'acknowledgement', 'other'] as const;
/** A kind of message; an approval by its answer. */
export type Meaning = (typeof MEANINGS)[number];

type Weighed = { readonly odds: number; readonly because: string };

/** A word's importance for risk (rarer words say more), and how it speaks for `RISKS`, then `MEANINGS`. */
type Weight = { readonly importance: number; readonly speaks: readonly number[] };

/** Few words are no evidence: this much of nothing is weighed with them. */
export const NOTHING_SAID = 4;

let table: ReadonlyMap<string, Weight> | undefined;

/** The log-odds of each risk, and the words that spoke loudest for it. */
export function weighRisks(words: readonly Word[]): Record<Risk, Weighed> {
  return weigh(
    words.map(({ is }) => is),
    RISKS,
    0,
    ({ importance }) => importance,
  );
}

/** The log-odds of each meaning. All words count alike here: "please" and "thanks" are common and say much. */
export function weighMeanings(
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
): Record<Meaning, Weighed> {
  return weigh(marksOf(sentences, clauses), MEANINGS, RISKS.length, () => 1);
}

/** The words, those that open a sentence once more as `^word`, and `?` if anything is asked. */
export function marksOf(sentences: readonly Sentence[], clauses: readonly Clause[]): string[] {
  const words = sentences.flatMap(sentence => sentence.words.map(({ is }) => is));
  const first = sentences.map(sentence => `^${sentence.words[0]!.is}`);
  return [...new Set([...words, ...first, ...(clauses.some(({ asks }) => asks) ? ['?'] : [])])];
}

function weigh<What extends string>(
  words: readonly string[],
  of: readonly What[],
  column: number,
  importance: (weight: Weight) => number,
): Record<What, Weighed> {
  table ??= readTable();
  const said = [...new Set(words)].flatMap(is => {
    const weight = table!.get(is);
    return weight === undefined ? [] : [{ is, counts: importance(weight), speaks: weight.speaks }];
  });
  const total = NOTHING_SAID + said.reduce((sum, { counts }) => sum + counts, 0);
  const weighed = (at: number): Weighed => {
    const parts = said.map(({ is, counts, speaks }) => ({ is, part: (counts * speaks[at]!) / total }));
    const loudest = parts.sort((one, other) => other.part - one.part).slice(0, 3);
    const odds = parts.reduce((sum, { part }) => sum + part, BIASES[at]!);
    return { odds, because: loudest.map(({ is }) => is).join('" ... "') };
  };
  return Object.fromEntries(of.map((what, at) => [what, weighed(column + at)])) as Record<What, Weighed>;
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
