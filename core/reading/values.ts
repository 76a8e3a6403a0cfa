/** The values an order sets: a date, a number of things, money, a colour, a language, how often, how long. */
import { clockTime, isTime } from './clock.ts';
import { numberOf } from './numbers.ts';
import type { Word } from './sentences.ts';
import { COLOURS, conceptOf, LANGUAGES, NO_TOPIC } from './words/concepts.ts';

export type Slot =
  | 'weekday'
  | 'month'
  | 'day'
  | 'time'
  | 'part of day'
  | 'count'
  | 'money'
  | 'colour'
  | 'language'
  | 'how often'
  | 'how long'
  | 'version';
export type Value = {
  readonly slot: Slot;
  readonly value: string;
  /** What is counted, or null: "six bags" counts bags, "make it six" what was said before. */
  readonly of: string | null;
  /** "not Thursday", "until Friday", "rather than 27s": named, but not what is set. */
  readonly aside: boolean;
};

const PERIODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hour: 'hour',
    hourly: 'hour',
    day: 'day',
    daily: 'day',
    night: 'day',
    nightly: 'day',
    evening: 'day',
    morning: 'day',
    week: 'week',
    weekly: 'week',
    fortnight: 'fortnight',
    fortnightly: 'fortnight',
    month: 'month',
    monthly: 'month',
    quarter: 'quarter',
    quarterly: 'quarter',
    year: 'year',
    yearly: 'year',
    annually: 'year',
    annual: 'year',
  }),
);
const ADVERBS = /^(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)$/;
const ASIDES: ReadonlySet<string> = new Set([
  'not',
  'until',
  'till',
  'before',
  'after',
  'than',
  'since',
  'of',
  'between',
  'except',
  'no',
  'never',
]);

export function valuesIn(words: readonly Word[]): Value[] {
  return words.flatMap((word, at) => {
    const found = valueAt(words, at);
    return found === null
      ? []
      : [{ ...found, aside: isAside(words, at) || (found.slot !== 'count' && word.tags.has('Possessive')) }];
  });
}

function isAside(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(
      (word, back, before) =>
        ASIDES.has(word.is) && !/[,;]/.test(word.after) && !isPartOf(before[back - 1]?.is, word.is),
    );
}

/** "The end of July", "the first of March": here "of" sets nothing aside. */
const PARTS: ReadonlySet<string> = new Set('end start beginning middle first last half'.split(' '));

function isPartOf(before: string | undefined, word: string): boolean {
  return word === 'of' && (before === undefined || PARTS.has(before) || /^\d/.test(before));
}

/** The value named by the word at `at`, or null. */
export function valueAt(words: readonly Word[], at: number): Omit<Value, 'aside'> | null {
  const word = words[at]!;
  const before = words[at - 1]?.is ?? '';
  const next = words[at + 1];
  if (COLOURS.has(word.is)) return { slot: 'colour', value: word.is, of: null };
  if (LANGUAGES.has(word.is)) return { slot: 'language', value: word.is, of: null };
  if (ADVERBS.test(word.is)) return { slot: 'how often', value: PERIODS.get(word.is)!, of: null };
  if (PERIODS.has(word.lemma) && isHowOften(words, at))
    return { slot: 'how often', value: `${countBefore(words, at)}${PERIODS.get(word.lemma)}`, of: null };
  if (
    word.is === 'end' &&
    words.slice(at, at + 4).some(({ is }) => is === 'job' || is === 'project' || is === 'work')
  )
    return { slot: 'how often', value: 'once', of: null };
  if (word.tags.has('WeekDay')) return { slot: 'weekday', value: word.lemma.replace(/s$/, ''), of: null };
  if (word.tags.has('Month') || (MONTHS.has(word.is) && at > 0 && /^[A-Z]/.test(word.written)))
    return { slot: 'month', value: word.is, of: null };
  if (/^\d{1,2}(st|nd|rd|th)$/.test(word.is))
    return { slot: 'day', value: Number.parseInt(word.is, 10).toString(), of: null };
  if (
    /^\d{1,2}$/.test(word.is) &&
    (MONTHS.has(next?.is ?? '') || (MONTHS.has(before) && !word.is.includes('0000')))
  )
    return { slot: 'day', value: word.is, of: null };
  const version = /^([a-z]{2,})-?(\d{1,2})$/.exec(word.is);
  if (version !== null) return { slot: 'version', value: version[2]!, of: version[1]! };
  if (isTime(word, before, next)) return { slot: 'time', value: clockTime(word, before), of: null };
  if (['morning', 'afternoon', 'evening'].includes(word.lemma))
    return { slot: 'part of day', value: word.lemma, of: null };
  return amountAt(words, at);
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

function isHowOften(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(word => word.is);
  return (
    before.includes('every') ||
    before.includes('each') ||
    before.includes('per') ||
    (before.at(-1) === 'a' && ['once', 'twice', 'times'].includes(before.at(-2) ?? ''))
  );
}

function countBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1]!;
  const times = words[at - 2]?.is;
  if (times === 'twice') return '2x';
  return numberOf(before) === null ? '' : `${numberOf(before)} `;
}

function amountAt(words: readonly Word[], at: number): Omit<Value, 'aside'> | null {
  const word = words[at]!;
  const number = numberOf(word);
  if (
    number === null ||
    (word.is === 'one' && !['is', 'will'].includes(words[at + 1]?.is ?? '') && !isCounted(words, at))
  )
    return null;
  const next = words[at + 1];
  if (
    /^[£$€]/.test(word.is) ||
    (next !== undefined &&
      ['pound', 'hundred', 'thousand', 'grand', 'dollar', 'euro', 'quid'].includes(next.lemma))
  )
    return { slot: 'money', value: `${number}${next?.is ?? ''}`, of: null };
  if (number >= 50 && words.some(({ lemma }) => SPENDING.has(lemma)))
    return { slot: 'money', value: String(number), of: null };
  if (number >= 1900 && !word.is.includes(',')) return { slot: 'money', value: String(number), of: null };
  const counted = words
    .slice(at + 1, at + 4)
    .find(
      ({ lemma, tags, is }) =>
        is !== 'or' &&
        !NO_TOPIC.has(lemma) &&
        (tags.has('Noun') || tags.has('Plural') || /s$/.test(is)) &&
        !tags.has('Pronoun'),
    );
  const unit = words
    .slice(at + 1, at + 3)
    .find(({ lemma }) => ['hour', 'day', 'week', 'month', 'year', 'minute'].includes(lemma));
  if (unit !== undefined) return { slot: 'how long', value: `${number} ${unit.lemma}`, of: null };
  return {
    slot: 'count',
    value: String(number),
    of: counted === undefined ? (isOfPeople(words, at) ? 'people' : null) : conceptOf(counted.lemma),
  };
}

const isOfPeople = (words: readonly Word[], at: number) =>
  ['people', 'person', 'staff'].includes(words[at + 1]?.lemma ?? '');

const SPENDING: ReadonlySet<string> = new Set([
  'spend',
  'budget',
  'cost',
  'pay',
  'limit',
  'price',
  'go',
  'most',
  'maximum',
  'under',
]);

function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    (next.tags.has('Noun') || next.tags.has('Adjective')) &&
    !['the', 'that', 'this', 'which', 'new', 'old', 'cheaper', 'better'].includes(words[at - 1]?.is ?? '')
  );
}
