/** When two statements clash: one rule a way of clashing, each a predicate over an earlier and a new statement. */
import { CLASSES } from './classes.ts';
import { phrases } from './phrases.ts';
import type { Statement } from './statement.ts';
import type { Value } from './values.ts';
import { AXES } from './words/axes.ts';
import { CANCELLING, CHOOSING, DELIVERING, INSTEAD, SHIFTING, SHUTTING_OUT } from './words/clashes.ts';

export type ClashRule = {
  readonly rule: string;
  readonly clash: (earlier: Statement, now: Statement) => boolean;
};

const cancelling = phrases(CANCELLING, CLASSES);
const choosing = phrases(CHOOSING, CLASSES);
const delivering = phrases(DELIVERING, CLASSES);
const instead = phrases(INSTEAD, CLASSES);
const shifting = phrases(SHIFTING, CLASSES);
const shuttingOut = phrases(SHUTTING_OUT, CLASSES);

/** The topics both name, unless something tells them apart ("old till", "new till"). */
function shared(earlier: Statement, now: Statement): string[] {
  return [...now.topics.keys()].filter(
    topic => earlier.topics.has(topic) && sameKind(earlier.topics.get(topic)!, now.topics.get(topic)!),
  );
}

function sameKind(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some(word => theirs.includes(word));
}

/** Both name where, and nowhere the same: "music in the gym", "music in the waiting room". */
function elsewhere(earlier: Statement, now: Statement): boolean {
  if (earlier.universal) return false;
  return (
    earlier.places.size > 0 &&
    now.places.size > 0 &&
    ![...now.places].some(place => earlier.places.has(place))
  );
}

const aboutTheSame = (earlier: Statement, now: Statement) =>
  shared(earlier, now).some(topic => !earlier.places.has(topic) || !now.places.has(topic)) &&
  !elsewhere(earlier, now);

function set(statement: Statement): Value[] {
  return statement.values.filter(value => !value.aside);
}

/** A value of one slot that differs, where neither sets the other's as well. */
function otherValue(
  earlier: Statement,
  now: Statement,
  fits: (ours: Value, theirs: Value) => boolean,
): boolean {
  return set(now).some(
    theirs =>
      set(earlier).some(
        ours => ours.slot === theirs.slot && ours.value !== theirs.value && fits(ours, theirs),
      ) && !set(earlier).some(ours => ours.slot === theirs.slot && ours.value === theirs.value),
  );
}

export const CLASH_RULES: readonly ClashRule[] = [
  {
    rule: 'cancels it',
    clash: (earlier, now) =>
      cancelling(now.words) !== null && aboutTheSame(earlier, now) && earlier.direction >= 0,
  },
  {
    rule: 'there against gone',
    clash: (earlier, now) => earlier.direction * now.direction < 0 && aboutTheSame(earlier, now) && !now.adds,
  },
  {
    rule: 'opposite ways',
    clash: (earlier, now) =>
      [...now.ways].some(
        ([axis, side]) =>
          earlier.ways.has(axis) &&
          (earlier.ways.get(axis) !== side) !== (earlier.negative !== now.negative) &&
          (aboutTheSame(earlier, now) || SPEAKS_ALONE.has(axis)),
      ),
  },
  {
    rule: 'another value for the same thing',
    clash: (earlier, now) =>
      !now.adds &&
      earlier.negative === now.negative &&
      otherValue(
        earlier,
        now,
        (ours, theirs) => ours.of === null || theirs.of === null || ours.of === theirs.of,
      ) &&
      aboutTheSame(earlier, now),
  },
  {
    rule: 'another value instead',
    clash: (earlier, now) =>
      !now.adds &&
      instead(now.words) !== null &&
      earlier.negative === now.negative &&
      now.topics.size < 2 &&
      otherValue(earlier, now, (ours, theirs) => ours.of === theirs.of || theirs.of === null),
  },
  {
    rule: 'the value given up',
    clash: (earlier, now) =>
      now.values.some(
        theirs =>
          theirs.aside &&
          earlier.values.some(
            ours => ours.slot === theirs.slot && ours.value === theirs.value && !ours.aside,
          ),
      ) && set(now).some(theirs => earlier.values.some(ours => ours.slot === theirs.slot)),
  },
  {
    rule: 'another firm or person',
    clash: (earlier, now) =>
      !now.adds &&
      choosing(earlier.words) !== null &&
      choosing(now.words) !== null &&
      earlier.names.size > 0 &&
      now.names.size > 0 &&
      ![...now.names].some(name => earlier.names.has(name)) &&
      (aboutTheSame(earlier, now) || instead(now.words) !== null),
  },
  {
    rule: 'someone left out',
    clash: (earlier, now) =>
      shuttingOut(now.words) !== null &&
      [...now.names].some(name => earlier.names.has(name)) &&
      !earlier.negative,
  },
  {
    rule: 'another place of delivery',
    clash: (earlier, now) =>
      delivering(earlier.words) !== null &&
      delivering(now.words) !== null &&
      elsewhere(earlier, now) &&
      (shared(earlier, now).length > 0 || now.topics.size - now.places.size <= 1),
  },
  {
    rule: 'every date moved',
    clash: (earlier, now) =>
      shifting(now.words) !== null &&
      set(earlier).some(value => ['weekday', 'month', 'day'].includes(value.slot)),
  },
];

const SPEAKS_ALONE: ReadonlySet<string> = new Set(
  AXES.filter(axis => axis.speaksAlone).map(({ axis }) => axis),
);
