/** Another value for the same thing: a date, a number, money, a colour, a version, how often, how long. */
import type { Statement } from '../statement.ts';
import type { Value } from '../values.ts';
import { INSTEAD, RULED_OUT, SHIFTING } from '../words/clashes.ts';
import { type ClashRule, says } from './clash-rule.ts';
import {
  aboutTheSame,
  actOnTheSame,
  DATES,
  differ,
  elsewhere,
  isPartly,
  ofOthers,
  sameDeed,
  sameOrder,
  shared,
  VAGUE_VERBS,
  valuesSet,
} from './same-thing.ts';

const instead = says(INSTEAD);
const shifts = says(SHIFTING);
const rulesOut = says(RULED_OUT);

const STEPS = ['start', 'finish', 'install', 'visit', 'deliver'];
const STEP_SET: ReadonlySet<string> = new Set(STEPS);

const FIXED: ReadonlySet<string> = new Set(['weekday', 'day', 'month', 'time', 'colour', 'language']);

const differs = (
  earlier: Statement,
  now: Statement,
  fits: (ours: Value, theirs: Value) => boolean,
): boolean => differ(valuesSet(earlier), valuesSet(now), fits);

const countsTheSame = (ours: Value, theirs: Value) =>
  ours.of === null || theirs.of === null || ours.of === theirs.of;

/** The same step of the work, at another date: "start in March", "start in April". */
function isSameStep(earlier: Statement, now: Statement): boolean {
  const step = STEPS.some(
    verb =>
      (earlier.verbs.has(verb) || earlier.topics.has(verb)) && (now.verbs.has(verb) || now.topics.has(verb)),
  );
  return (
    step &&
    !now.values.some(({ slot }) => slot === 'count' || slot === 'money') &&
    [...now.objects].every(topic => earlier.topics.has(topic) || now.places.has(topic) || STEP_SET.has(topic))
  );
}

/** A time of day leaves the day as it was: "Thursday's install should begin at nine". */
function onlyRefines(earlier: Statement, now: Statement): boolean {
  return now.values.some(({ slot, value }) =>
    valuesSet(earlier).some(ours => DATES.has(slot) && ours.slot === slot && ours.value === value),
  );
}

/** Each acts on something that the other does not name: tape for the hoses, tape for the pipes. */
function ofOtherThings(earlier: Statement, now: Statement): boolean {
  const isLeft = (topic: string, one: Statement, other: Statement) =>
    !other.topics.has(topic) &&
    !one.names.has(topic) &&
    !other.names.has(topic) &&
    !one.verbs.has(topic) &&
    !other.verbs.has(topic);
  return (
    [...now.own].some(topic => isLeft(topic, now, earlier)) &&
    [...earlier.topics.keys()].some(topic => isLeft(topic, earlier, now))
  );
}

/** Both name what is done, and nothing the same: charging a drone on Friday leaves it to be lent on Sunday. */
function ofOtherDeeds(earlier: Statement, now: Statement): boolean {
  const deeds = ({ verbs }: Statement) => [...verbs].filter(verb => !VAGUE_VERBS.has(verb));
  return deeds(earlier).length > 0 && deeds(now).length > 0 && !sameDeed(earlier, now);
}

/** "I'm away in April" sets nothing. */
function tellsOfPeople({ words }: Statement): boolean {
  return (
    ['i', 'we', 'he', 'she', 'they'].includes(words[0]!.is) && ['be', 'have'].includes(words[1]?.lemma ?? '')
  );
}

/** Nothing named tells the two apart: no object, deed or person of its own. */
function namesNothingElse(earlier: Statement, now: Statement): boolean {
  return (
    !tellsOfPeople(now) &&
    shared(earlier, now).length === now.topics.size &&
    [...now.verbs].every(verb => VAGUE_VERBS.has(verb) || earlier.verbs.has(verb)) &&
    !elsewhere(earlier, now) &&
    !ofOthers(earlier, now)
  );
}

export const VALUES: readonly ClashRule[] = [
  {
    rule: 'another value for the same thing',
    clash: (earlier, now) =>
      !now.adds &&
      !onlyRefines(earlier, now) &&
      earlier.direction * now.direction >= 0 &&
      differs(
        earlier,
        now,
        (ours, theirs) =>
          (ours.slot === 'money' || earlier.negative === now.negative) &&
          countsTheSame(ours, theirs) &&
          !(ours.slot === 'colour' && ofOtherThings(earlier, now)) &&
          !(DATES.has(ours.slot) && tellsOfPeople(now)) &&
          !(DATES.has(ours.slot) && ofOtherDeeds(earlier, now) && (now.own.size > 0 || !now.points)),
      ) &&
      (aboutTheSame(earlier, now) || isSameStep(earlier, now) || sameOrder(earlier, now)),
  },
  {
    rule: 'another value instead',
    clash: (earlier, now) =>
      !now.adds &&
      instead(now) &&
      earlier.negative === now.negative &&
      now.own.size < 2 &&
      !ofOthers(earlier, now) &&
      (now.own.size === 0 || actOnTheSame(earlier, now)) &&
      differs(earlier, now, (ours, theirs) => ours.of === theirs.of || theirs.of === null),
  },
  {
    rule: 'another value, nothing else named',
    guesses: true,
    clash: (earlier, now) =>
      !now.adds &&
      !now.negative &&
      !earlier.negative &&
      namesNothingElse(earlier, now) &&
      differs(
        earlier,
        now,
        (ours, theirs) => ours.slot !== 'count' || theirs.of === null || ours.of === theirs.of,
      ),
  },
  {
    rule: 'the value given up',
    clash: (earlier, now) =>
      now.values.some(
        theirs =>
          theirs.aside &&
          valuesSet(earlier).some(({ slot, value }) => slot === theirs.slot && value === theirs.value),
      ) &&
      valuesSet(now).some(theirs => earlier.values.some(ours => ours.slot === theirs.slot)) &&
      (namesNothingElse(earlier, now) || actOnTheSame(earlier, now) || sameDeed(earlier, now)),
  },
  {
    rule: 'the value ruled out',
    clash: (earlier, now) =>
      (now.negative || rulesOut(now)) &&
      !earlier.negative &&
      !isPartly(now, earlier) &&
      (actOnTheSame(earlier, now) || namesNothingElse(earlier, now)) &&
      now.values.some(theirs =>
        valuesSet(earlier).some(
          ({ slot, value }) => FIXED.has(slot) && slot === theirs.slot && value === theirs.value,
        ),
      ),
  },
  {
    rule: 'another value than the one for everything',
    clash: (earlier, now) =>
      !now.adds &&
      earlier.negative === now.negative &&
      earlier.words.some(({ is }) => is === 'everything' || is === 'everywhere' || is === 'throughout') &&
      (earlier.objects.size === 0 || actOnTheSame(earlier, now)) &&
      differs(earlier, now, ({ slot }) => slot === 'language' || slot === 'colour' || slot === 'version'),
  },
  {
    rule: 'every date moved',
    clash: (earlier, now) =>
      shifts(now) && valuesSet(earlier).some(({ slot }) => ['weekday', 'month', 'day'].includes(slot)),
  },
];
