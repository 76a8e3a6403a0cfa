/** The one earlier order that has a value of the kind a bare new one sets: "knock it down to five", "one minute, not a second more". */
import { CLASSES } from './classes.ts';
import { phrases } from './phrases.ts';
import type { Word } from './sentences.ts';
import type { Statement } from './statement.ts';
import type { Slot, Value } from './values.ts';
import { RESETTING } from './words/clashes.ts';
import { KIND_OF } from './words/kinds.ts';

type Orders = ReadonlyMap<number, readonly Statement[]>;

const resets = phrases(RESETTING, CLASSES);

const AMOUNTS: ReadonlySet<Slot> = new Set<Slot>(['count', 'money', 'percent', 'how long']);

/** The index of the one order among `live` whose value `now` can only replace; null if there is none, or more. */
export function oneWithOtherValue(now: Statement, live: Orders): number | null {
  const set = now.values.filter(({ aside }) => !aside);
  if (set.length === 0 || !isBare(now)) return null;
  const found = [...live].flatMap(([index, order]) => {
    const fitting = order.filter(earlier => namesNothingBeyond(earlier, now));
    const ours = fitting.flatMap(earlier =>
      earlier.said.filter(value => !earlier.negative || AMOUNTS.has(value.slot)),
    );
    const pairs = set.flatMap(theirs =>
      ours.filter(value => isComparable(value, theirs)).map(value => sameAmount(value, theirs)),
    );
    return pairs.length === 0 ? [] : [{ index, isOther: !pairs.includes(true) }];
  });
  return found.length === 1 && found[0]!.isOther ? found[0]!.index : null;
}

/** It says how much or when, and of nothing else. */
function isBare(now: Statement): boolean {
  const { words, adds, negative, own, verbs } = now;
  if (adds || negative || [...own].some(topic => !KIND_OF.has(topic))) return false;
  return resets(words) !== null || verbs.size === 0 || opensWithIt(words);
}

/** "It needs to ring at 95", "want them in ounces"; but not "ring me on the 4th to say how it went". */
function opensWithIt(words: readonly Word[]): boolean {
  return words.slice(0, 2).some(({ is }) => IT.has(is));
}
const IT: ReadonlySet<string> = new Set(['it', 'them', 'those', 'these', 'that']);

function namesNothingBeyond(earlier: Statement, now: Statement): boolean {
  const isKnown = (topic: string) =>
    earlier.topics.has(topic) || earlier.verbs.has(topic) || KIND_OF.has(topic);
  const ownNames = [...now.names].filter(name => now.words.some(({ is }) => is.startsWith(name)));
  return [...now.places, ...now.purposes].every(isKnown) && ownNames.every(name => earlier.names.has(name));
}

/** A bare number may be of whatever the order counts. */
function isComparable(ours: Value, theirs: Value): boolean {
  if (theirs.slot !== 'count') return ours.slot === theirs.slot;
  if (theirs.of === null) return AMOUNTS.has(ours.slot);
  return ours.slot === 'count' && ours.of === theirs.of;
}

const sameAmount = (ours: Value, theirs: Value): boolean =>
  ours.value.split(' ')[0] === theirs.value.split(' ')[0];
