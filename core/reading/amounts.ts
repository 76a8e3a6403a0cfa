/** How many, how much, how long: the number at a word, and what it counts. */
import { numberOf } from './numbers.ts';
import type { Word } from './sentences.ts';
import { conceptOf, NO_TOPIC } from './words/concepts.ts';

export type Amount = {
  readonly slot: 'count' | 'money' | 'how long' | 'percent';
  readonly value: string;
  readonly of: string | null;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const UNITS = set('second hour day week month year minute night fortnight');
const MONEY = set('pound dollar euro quid grand p pence cent');
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['grand', 1_000],
  ['k', 1_000],
]);
/** With one of these in the clause, a bare number is money. */
const SPENDING = set('spend budget cost pay limit price go most maximum under cap');
const PEOPLE = set('people person staff');

/** The amount named by the word at `at`, or null. */
export function amountAt(words: readonly Word[], at: number): Amount | null {
  const word = words[at]!;
  const number = numberOf(word);
  if (number === null || isRestOfNumber(words, at)) return null;
  const next = words[at + 1];
  if (/%$/.test(word.is) || next?.is === 'percent' || (next?.is === 'per' && words[at + 2]?.is === 'cent'))
    return { slot: 'percent', value: String(number), of: null };
  if (word.is === 'one' && !['is', 'will'].includes(next?.is ?? '') && !isCounted(words, at)) return null;
  const times = MULTIPLES.get(next?.lemma ?? '');
  const whole = String(number * (times ?? 1));
  const unit = times === undefined ? next?.lemma : words[at + 2]?.lemma;
  if (/^[£$€]/.test(word.is) || next?.lemma === 'grand' || MONEY.has(unit ?? ''))
    return { slot: 'money', value: whole, of: null };
  const isSpent =
    Number(whole) >= 50 &&
    words.some(
      ({ lemma }, place) => SPENDING.has(lemma) && (lemma !== 'go' || TO.has(words[place + 1]?.is ?? '')),
    );
  if (isSpent || (number >= 1900 && !word.is.includes(','))) return { slot: 'money', value: whole, of: null };
  return { slot: 'count', value: whole, of: countedAt(words, times === undefined ? at : at + 1) };
}
const TO = set('to up as');

/** "Two hundred", "one thousand": the second word belongs to the first. */
function isRestOfNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || numberOf(before) === null) return false;
  return MULTIPLES.has(words[at]!.is) || numberOf(before) === 100;
}

/** "Fifteen minutes", "one minute", "a full month". */
export function durationAt(words: readonly Word[], at: number): Amount | null {
  const word = words[at]!;
  const next = words.slice(at + 1, at + 3);
  const unit = next.find(({ lemma }) => UNITS.has(lemma));
  if (unit === undefined) return null;
  const isWhole = word.is === 'a' && FULL.has(next[0]!.is) && next[1] === unit;
  const number = isWhole ? 1 : word.is === 'a' ? null : numberOf(word);
  return number === null ? null : { slot: 'how long', value: `${number} ${unit.lemma}`, of: null };
}
const FULL = set('full whole single');

/** What is counted: the noun that follows, up to the next verb or mark; null if none does. */
function countedAt(words: readonly Word[], at: number): string | null {
  if (PEOPLE.has(words[at + 1]?.lemma ?? '')) return 'people';
  if (/[,;:.]/.test(words[at]!.after)) return null;
  for (const word of words.slice(at + 1, at + 4)) {
    const { is, lemma, tags, after } = word;
    if (tags.has('Verb') || tags.has('Preposition') || tags.has('Pronoun')) return null;
    const isNoun = tags.has('Noun') || /s$/.test(is);
    if (is !== 'or' && !NO_TOPIC.has(lemma) && isNoun) return conceptOf(lemma);
    if (after.includes(',')) return null;
  }
  return null;
}

/** "One screen", but not "that one", "the new one". */
function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const names = next !== undefined && (next.tags.has('Noun') || next.tags.has('Adjective'));
  return names && !POINTING.has(words[at - 1]?.is ?? '');
}
const POINTING = set('the that this which new old cheaper better');
