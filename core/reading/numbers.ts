/** Numbers in words and figures. */
import type { Word } from './sentences.ts';

const listed = (words: string, step: number, from = 0): [string, number][] =>
  words.split(' ').map((word, at) => [word, from + step * at]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...listed(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    1,
  ),
  ...listed('sixteen seventeen eighteen nineteen', 1, 16),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety', 10, 20),
  ['single', 1],
  ['couple', 2],
  ['pair', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
]);

/** The number a word stands for ("six", "£1,500", "dozen"), or null. */
export function numberOf(word: Word): number | null {
  const digits = word.is.replace(/^[£$€]|,(?=\d{3})|%$/g, '').replace(/'s$/, '');
  if (/^\d+(\.\d+)?$/.test(digits)) return Number(digits);
  const [tens, units] = word.is.replace(/'s$/, '').split('-');
  const whole = NUMBERS.get(tens!);
  if (whole === undefined || units === undefined) return whole ?? null;
  return whole + (NUMBERS.get(units) ?? 0);
}
