/** Times that were ruled out: a day or month on which nothing may be done, and nothing before or after a moment. */
import type { Statement } from '../statement.ts';
import { type Value, valueAt } from '../values.ts';
import type { ClashRule } from './clash-rule.ts';
import { aboutTheSame, sameDeed, valuesSet } from './same-thing.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const NOBODY = words('no nothing nobody none never');
const BEFORE = words('before until till');
/** Deeds that bring somebody to the client. */
const COMING = words('come visit arrive send deliver install start ring move do switch');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

type Bound = { readonly isEarliest: boolean; readonly value: Value };

/** "Not before ten", "nothing after June": the moment, and which side of it is ruled out. */
function boundOf({ words, negative }: Statement): Bound | null {
  if (!negative) return null;
  for (const [at, { is }] of words.entries()) {
    if (!BEFORE.has(is) && is !== 'after') continue;
    for (const place of [at + 1, at + 2, at + 3]) {
      const value = place < words.length ? valueAt(words, place) : null;
      if (value !== null) return { isEarliest: is !== 'after', value: { ...value, aside: true } };
    }
  }
  return null;
}

/** Where a value lies on the line of its slot; null for slots that have no order. */
function order({ slot, value }: Value): number | null {
  if (slot === 'month') return MONTHS.indexOf(value);
  if (slot !== 'time') return null;
  const [hour, minute] = value.split(':').map(Number);
  return Number.isNaN(hour) ? null : hour! + (minute ?? 0) / 60;
}

/** `statement` sets a time that `bound` rules out. */
function isOutside(bound: Bound, statement: Statement): boolean {
  const limit = order(bound.value);
  return valuesSet(statement).some(value => {
    if (value.slot !== bound.value.slot || limit === null) return false;
    const at = order(value);
    return at !== null && (bound.isEarliest ? at < limit : at > limit);
  });
}

const isComing = ({ verbs, topics }: Statement) =>
  [...COMING].some(verb => verbs.has(verb) || topics.has(verb));
const joins = (earlier: Statement, now: Statement) =>
  sameDeed(earlier, now) || aboutTheSame(earlier, now) || (isComing(earlier) && isComing(now));

export const WINDOWS: readonly ClashRule[] = [
  {
    rule: 'at a time that was ruled out',
    clash: (earlier, now) => {
      const [ours, theirs] = [boundOf(earlier), boundOf(now)];
      if (ours !== null && theirs === null)
        return !now.negative && isOutside(ours, now) && joins(earlier, now);
      return theirs !== null && ours === null && isOutside(theirs, earlier) && joins(earlier, now);
    },
  },
  {
    rule: 'on a day that was ruled out',
    clash: (earlier, now) =>
      earlier.words.some(({ is }) => NOBODY.has(is)) &&
      !now.negative &&
      boundOf(earlier) === null &&
      earlier.values.some(ours =>
        valuesSet(now).some(({ slot, value }) => {
          const isDay = slot === 'weekday' || slot === 'month';
          return isDay && slot === ours.slot && value === ours.value;
        }),
      ) &&
      (isComing(now) || sameDeed(earlier, now)) &&
      [...earlier.objects].every(topic => COMING.has(topic) || now.topics.has(topic)),
  },
];
