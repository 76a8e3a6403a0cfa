/** When two statements clash: one rule a way of clashing, each a predicate over an earlier and a new statement. */
import { CLASSES } from './classes.ts';
import { phrases } from './phrases.ts';
import type { Statement } from './statement.ts';
import type { Value } from './values.ts';
import { AXES } from './words/axes.ts';
import {
  CANCELLING,
  CHOOSING,
  DELIVERING,
  INSTEAD,
  PICKING,
  PLACING_VERBS,
  SHIFTING,
  SHUTTING_OUT,
} from './words/clashes.ts';

export type ClashRule = {
  readonly rule: string;
  readonly clash: (earlier: Statement, now: Statement) => boolean;
};

const cancelling = phrases(CANCELLING, CLASSES);
const choosing = phrases(CHOOSING, CLASSES);
const delivering = phrases(DELIVERING, CLASSES);
const instead = phrases(INSTEAD, CLASSES);
const shifting = phrases(SHIFTING, CLASSES);
const placing = phrases(PLACING_VERBS, CLASSES);
const picking = phrases(PICKING, CLASSES);
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

/** Both name where, or what for, and nowhere the same: "music in the gym", "music in the waiting room". */
function elsewhere(earlier: Statement, now: Statement): boolean {
  if (earlier.universal) return false;
  return areApart(earlier.places, now.places) || areApart(earlier.purposes, now.purposes);
}

function areApart(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return ours.size > 0 && theirs.size > 0 && ![...theirs].some(noun => ours.has(noun));
}

/** They share a topic that is more than the place of both. */
function aboutTheSame(earlier: Statement, now: Statement): boolean {
  return (
    !elsewhere(earlier, now) &&
    shared(earlier, now).some(topic => !earlier.places.has(topic) || !now.places.has(topic))
  );
}

function set(statement: Statement): Value[] {
  return statement.values.filter(value => !value.aside || value.slot === 'money');
}

const counts = (ours: Value, theirs: Value) =>
  ours.of === null || theirs.of === null || ours.of === theirs.of;

/** The same step of the work, at another date: "start in March", "start in April". */
function scheduled(earlier: Statement, now: Statement): boolean {
  const step = ['start', 'finish', 'install', 'visit', 'deliver'].some(
    verb => earlier.verbs.has(verb) && now.verbs.has(verb),
  );
  return (
    step &&
    !now.values.some(({ slot }) => slot === 'count' || slot === 'money') &&
    [...now.topics.keys()].every(topic => earlier.topics.has(topic) || now.places.has(topic))
  );
}

/** The other side of an axis; or the same side of one of ours, once with "not". */
function isOpposite(earlier: Statement, now: Statement, axis: string, same: boolean): boolean {
  return same ? OUR_AXES.has(axis) && earlier.negative !== now.negative : earlier.negative === now.negative;
}

/** The two are about one thing, or the axis says enough by itself; a place may itself be the way: "inside". */
function isJoined(earlier: Statement, now: Statement, axis: string): boolean {
  if (aboutTheSame(earlier, now) || SPEAKS_ALONE.has(axis)) return true;
  return shared(earlier, now).length > 0 && axis.split(' ').some(word => now.places.has(word));
}

/** One deed is ordered by the one and forbidden by the other: "don't tell the staff", "tell the staff". */
function sameDeed(earlier: Statement, now: Statement): boolean {
  return [...now.verbs].some(verb => earlier.verbs.has(verb) && !VAGUE_VERBS.has(verb));
}
const VAGUE_VERBS: ReadonlySet<string> = new Set(
  'be do have make let will would can could should may must go come get want need like suit say mean shall think put take'.split(
    ' ',
  ),
);
const ALLOWING: ReadonlySet<string> = new Set(['can', 'may', 'should', 'will', 'let', 'allow', 'must']);

/** Each names its days, and they differ: a ban on Friday leaves Thursday free. */
function onOtherDays(earlier: Statement, now: Statement): boolean {
  return otherValue(earlier, now, ({ slot }) =>
    ['weekday', 'day', 'month', 'part of day', 'time'].includes(slot),
  );
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

/** Apart from `topics`, both are about the same things. */
function othersEqual(earlier: Statement, now: Statement, topics: readonly string[]): boolean {
  const others = (statement: Statement) =>
    [...statement.topics.keys()]
      .filter(topic => !topics.includes(topic))
      .sort()
      .join(' ');
  return others(earlier) === others(now);
}

export const CLASH_RULES: readonly ClashRule[] = [
  {
    rule: 'cancels it',
    clash: (earlier, now) =>
      cancelling(now.words) !== null && aboutTheSame(earlier, now) && earlier.direction >= 0,
  },
  {
    rule: 'there against gone',
    clash: (earlier, now) =>
      earlier.direction * now.direction < 0 && aboutTheSame(earlier, now) && !onOtherDays(earlier, now),
  },
  {
    rule: "do against don't",
    clash: (earlier, now) =>
      earlier.negative !== now.negative &&
      sameDeed(earlier, now) &&
      aboutTheSame(earlier, now) &&
      !onOtherDays(earlier, now),
  },
  {
    rule: 'opposite ways',
    clash: (earlier, now) =>
      [...now.ways].some(
        ([axis, side]) =>
          earlier.ways.has(axis) &&
          isOpposite(earlier, now, axis, earlier.ways.get(axis) === side) &&
          isJoined(earlier, now, axis),
      ),
  },
  {
    rule: 'another value for the same thing',
    clash: (earlier, now) =>
      !now.adds &&
      otherValue(
        earlier,
        now,
        (ours, theirs) =>
          (ours.slot === 'money' || earlier.negative === now.negative) && counts(ours, theirs),
      ) &&
      (aboutTheSame(earlier, now) || scheduled(earlier, now)),
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
    rule: 'another value, nothing else named',
    clash: (earlier, now) =>
      !now.adds &&
      !now.negative &&
      !earlier.negative &&
      [...now.topics.keys()].every(topic => earlier.topics.has(topic)) &&
      [...now.verbs].every(verb => VAGUE_VERBS.has(verb) || earlier.verbs.has(verb)) &&
      otherValue(
        earlier,
        now,
        (ours, theirs) => ours.slot !== 'count' || theirs.of === null || ours.of === theirs.of,
      ) &&
      !elsewhere(earlier, now),
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
      (aboutTheSame(earlier, now) || (instead(now.words) !== null && !elsewhere(earlier, now))),
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
      (shared(earlier, now).length > 0 || now.topics.size - now.places.size <= 0),
  },
  {
    rule: 'another place for the same thing',
    clash: (earlier, now) =>
      !now.adds &&
      !now.negative &&
      !earlier.negative &&
      placing(earlier.words) !== null &&
      placing(now.words) !== null &&
      elsewhere(earlier, now) &&
      shared(earlier, now).some(topic => !earlier.places.has(topic) && !now.places.has(topic)),
  },
  {
    rule: 'the place given up',
    clash: (earlier, now) =>
      !now.adds &&
      placing(earlier.words) !== null &&
      now.places.size > 0 &&
      now.words.some(({ is }) => is === 'it') &&
      [...earlier.places].some(place => now.topics.has(place) && !now.places.has(place)) &&
      elsewhere(earlier, now),
  },
  {
    rule: 'another one of the kind',
    clash: (earlier, now) =>
      !now.adds &&
      !now.negative &&
      !earlier.negative &&
      picking(earlier.words) !== null &&
      picking(now.words) !== null &&
      [...now.topics].some(([topic, theirs]) => {
        const ours = earlier.topics.get(topic) ?? [];
        return (
          ours.length > 0 &&
          theirs.length > 0 &&
          !sameKind(ours, theirs) &&
          othersEqual(earlier, now, [topic, ...ours, ...theirs])
        );
      }),
  },
  {
    rule: 'only that, against another as well',
    clash: (earlier, now) =>
      earlier.limits &&
      !now.limits &&
      !now.negative &&
      now.words.some(({ is }) => ALLOWING.has(is)) &&
      earlier.names.size > 0 &&
      now.names.size > 0 &&
      ![...now.names].some(name => earlier.names.has(name)) &&
      aboutTheSame(earlier, now),
  },
  {
    rule: 'on a day that was ruled out',
    clash: (earlier, now) =>
      earlier.negative &&
      earlier.universal &&
      !now.negative &&
      earlier.values.some(
        ours =>
          ours.slot === 'weekday' &&
          now.values.some(
            theirs => !theirs.aside && theirs.slot === 'weekday' && theirs.value === ours.value,
          ),
      ) &&
      [...earlier.topics.keys()].every(topic => now.topics.has(topic)),
  },
  {
    rule: 'every date moved',
    clash: (earlier, now) =>
      shifting(now.words) !== null &&
      set(earlier).some(value => ['weekday', 'month', 'day'].includes(value.slot)),
  },
];

const OUR_AXES: ReadonlySet<string> = new Set(AXES.map(({ axis }) => axis));
const SPEAKS_ALONE: ReadonlySet<string> = new Set(
  AXES.filter(axis => axis.speaksAlone).map(({ axis }) => axis),
);
