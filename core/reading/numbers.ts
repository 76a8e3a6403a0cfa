/** Numbers in words and figures. */
import type { Word } from './sentences.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['single', 1],
      ['couple', 2],
      ['pair', 2],
      ['dozen', 12],
    ]),
);

/** The number a word stands for ("six", "£1,500", "dozen"), or null. */
export function numberOf(word: Word): number | null {
  const digits = word.is.replace(/^[£$€]|,(?=\d{3})/g, '').replace(/'s$/, '');
  if (/^\d+(\.\d+)?$/.test(digits)) return Number(digits);
  return NUMBERS.get(word.is.replace(/'s$/, '')) ?? null;
}
