/** Days and parts of the year and day: "Tuesdays", "the 4th", "12 May", "in the morning". */
import type { Word } from './sentences.ts';

export type Day = {
  readonly slot: 'weekday' | 'month' | 'day' | 'part of day';
  readonly value: string;
};

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);
const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
/** Feasts stand for their month. */
const FEASTS: ReadonlyMap<string, string> = new Map([
  ['christmas', 'december'],
  ['xmas', 'december'],
  ['halloween', 'october'],
  ['easter', 'april'],
  ['whitsun', 'whitsun'],
  ['midsummer', 'midsummer'],
  ['michaelmas', 'michaelmas'],
]);

/** The day, month or part of the day named by the word at `at`, or null. */
export function dayAt(words: readonly Word[], at: number): Day | null {
  const word = words[at]!;
  if (word.tags.has('WeekDay')) return { slot: 'weekday', value: word.lemma.replace(/'?s$/, '') };
  const isWritten = MONTH_NAMES.has(word.is) && at > 0 && /^[A-Z]/.test(word.written);
  if (word.tags.has('Month') || isWritten) return { slot: 'month', value: word.is };
  const feast = FEASTS.get(word.is);
  if (feast !== undefined) return { slot: 'month', value: feast };
  if (/^\d{1,2}(st|nd|rd|th)$/.test(word.is))
    return { slot: 'day', value: Number.parseInt(word.is, 10).toString() };
  const beside = [words[at - 1]?.is, words[at + 1]?.is];
  if (/^\d{1,2}$/.test(word.is) && beside.some(is => MONTH_NAMES.has(is ?? '')))
    return { slot: 'day', value: word.is };
  return DAY_PARTS.has(word.lemma) ? { slot: 'part of day', value: word.lemma } : null;
}
