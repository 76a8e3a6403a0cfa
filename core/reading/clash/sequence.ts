/** What comes first and what after: "the bar first", "the kitchen before the bar". */
import type { Word } from '../sentences.ts';
import { conceptOf } from '../words/concepts.ts';
import { type ClashRule, once } from './clash-rule.ts';
import { elsewhere } from './same-thing.ts';

type Sequence = {
  readonly first: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  /** "Start with it": first of all, not only before some other. */
  readonly leads: boolean;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const LEADING = set('start begin kick-off open lead');
const NO_STEP = set('thing everything work job time anything');

const sequenceOf = once(readSequence);

function readSequence(words: readonly Word[]): Sequence {
  const place = (wanted: string) => words.findIndex(({ is }, at) => is === wanted && at > 0);
  const [before, after, first] = [place('before'), place('after'), place('first')];
  if (before > 0)
    return { first: last(words.slice(0, before)), later: next(words.slice(before + 1)), leads: false };
  if (after > 0)
    return { first: next(words.slice(after + 1)), later: last(words.slice(0, after)), leads: false };
  const none = new Set<string>();
  if (words[0]!.is === 'then') return { first: none, later: last(words), leads: false };
  const start = words.findIndex(
    ({ lemma }, at) =>
      LEADING.has(lemma) &&
      ['with', 'on', 'in', 'at'].includes(words[at + 1]?.is ?? '') &&
      !['Value', 'Date'].some(tag => words[at + 2]?.tags.has(tag)),
  );
  if (start >= 0) return { first: next(words.slice(start + 2)), later: none, leads: true };
  if (first > 0 && !isNumbering(words, first))
    return { first: last(words.slice(0, first)), later: none, leads: true };
  return { first: none, later: none, leads: false };
}

/** "The first floor", "first thing" number a thing; "English first" puts it before the rest. */
function isNumbering(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    ['the', 'our', 'a'].includes(words[at - 1]!.is) ||
    (next?.tags.has('Noun') === true && words[at]!.after.trim() === '')
  );
}

const isStep = ({ is, tags }: Word) =>
  (tags.has('Noun') || tags.has('Adjective') || tags.has('Value')) &&
  !tags.has('Pronoun') &&
  !NO_STEP.has(is) &&
  !/\d/.test(is);
const stepsOf = (word: Word | undefined) => new Set(word === undefined ? [] : [conceptOf(word.lemma)]);
const last = (words: readonly Word[]) => stepsOf(words.findLast(isStep));
const next = (words: readonly Word[]) => stepsOf(words.find(isStep));

const meets = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
  [...ours].some(step => theirs.has(step));

export const SEQUENCE: readonly ClashRule[] = [
  {
    rule: 'another one first',
    clash: (earlier, now) => {
      const [ours, theirs] = [sequenceOf(earlier), sequenceOf(now)];
      if (meets(ours.first, theirs.later) || meets(ours.later, theirs.first))
        return !meets(ours.first, theirs.first);
      return (
        ours.leads &&
        theirs.leads &&
        theirs.first.size > 0 &&
        ours.first.size > 0 &&
        !meets(ours.first, theirs.first) &&
        !elsewhere(earlier, now)
      );
    },
  },
];
