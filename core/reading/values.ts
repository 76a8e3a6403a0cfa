/** The values an order sets: a date, a number of things, money, a colour, a language, how often, how long. */
import { amountAt, durationAt } from './amounts.ts';
import { clockTime, isTime } from './clock.ts';
import { dayAt } from './days.ts';
import { periodAt } from './periods.ts';
import type { Word } from './sentences.ts';
import { COLOURS, LANGUAGES } from './words/concepts.ts';
import { KIND_OF } from './words/kinds.ts';

export type Slot =
  | 'weekday'
  | 'month'
  | 'day'
  | 'time'
  | 'part of day'
  | 'count'
  | 'money'
  | 'percent'
  | 'colour'
  | 'language'
  | 'how often'
  | 'how long'
  | 'version'
  /** One of a set of which a thing has only one, such as `material` (words/kinds.ts). */
  | `kind: ${string}`;
export type Value = {
  readonly slot: Slot;
  readonly value: string;
  /** What is counted, or null: "six bags" counts bags, "make it six" what was said before. */
  readonly of: string | null;
  /** "not Thursday", "until Friday", "rather than 27s": named, but not what is set. */
  readonly aside: boolean;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ASIDES = set('not until till before after than since of between except no never');
/** "Leave it until Whitsun" sets the day. */
const UNTIL = set('until till');
const LASTING = set('wait leave postpone run open push put');
/** What "no more than 300" and "after fifteen minutes" set nevertheless. */
const AMOUNTS: ReadonlySet<Slot> = new Set<Slot>(['money', 'percent', 'how long', 'count']);

export function valuesIn(words: readonly Word[]): Value[] {
  return words.flatMap((word, at) => {
    const found = valueAt(words, at);
    if (found === null) return [];
    const isOwners = found.slot !== 'count' && word.tags.has('Possessive');
    const bounds = AMOUNTS.has(found.slot) && isBound(words, at);
    return [{ ...found, aside: (!bounds && isAside(words, at)) || isOwners }];
  });
}

function isAside(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(
      (word, back, before) =>
        ASIDES.has(word.is) &&
        !(UNTIL.has(word.is) && words.some(({ lemma }) => LASTING.has(lemma))) &&
        !/[,;]/.test(word.after) &&
        !isPartOf(before[back - 1]?.is, word.is),
    );
}

function isBound(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ is }) => is);
  return (
    ['more', 'less', 'fewer', 'after', 'over'].some(is => before.includes(is)) && !before.includes('rather')
  );
}

/** "The end of July", "codes of six digits": here "of" sets nothing aside. */
function isPartOf(before: string | undefined, word: string): boolean {
  return word === 'of' && (before === undefined || !PICKED.has(before));
}
const PICKED = set('instead out any none one some');

/** The value named by the word at `at`, or null. */
export function valueAt(words: readonly Word[], at: number): Omit<Value, 'aside'> | null {
  const word = words[at]!;
  if (COLOURS.has(word.is)) return { slot: 'colour', value: word.is, of: null };
  if (LANGUAGES.has(word.is)) return { slot: 'language', value: word.is, of: null };
  const period = periodAt(words, at);
  if (period !== null) return { slot: 'how often', value: period, of: null };
  const day = dayAt(words, at);
  if (day !== null) return { ...day, of: null };
  const version = /^([a-z]{2,})-?(\d{1,2})$/.exec(word.is);
  if (version !== null) return { slot: 'version', value: version[2]!, of: version[1]! };
  const before = words[at - 1]?.is ?? '';
  const span = durationAt(words, at);
  if (span !== null) return span;
  if (isTime(word, before, words[at + 1])) return { slot: 'time', value: clockTime(word, before), of: null };
  if (isOrdering(words, at)) return { slot: 'kind: ordering', value: word.lemma, of: null };
  const kind = KIND_OF.get(word.is) ?? KIND_OF.get(word.lemma);
  if (kind !== undefined) return { slot: `kind: ${kind.set}`, value: kind.member, of: null };
  return amountAt(words, at);
}

/** "Sort the list by name". */
function isOrdering(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.is === 'by' && words.slice(0, at).some(({ lemma }) => SORTING.has(lemma));
}
const SORTING = set('sort list arrange group file');
