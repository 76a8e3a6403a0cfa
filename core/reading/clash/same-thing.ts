/** Whether two statements are about the same thing: without that, no difference between them is a clash. */
import { CLASSES } from '../classes.ts';
import { phrases } from '../phrases.ts';
import type { Statement } from '../statement.ts';
import type { Slot, Value } from '../values.ts';
import { CONDITIONED } from '../words/clashes.ts';
import { conceptOf } from '../words/concepts.ts';
import { once } from './clash-rule.ts';

/** The topics both name, unless something tells them apart ("old till", "new till"). */
export function shared(earlier: Statement, now: Statement): string[] {
  if (areApart(eras(earlier), eras(now))) return [];
  return [...now.topics.keys()].filter(
    topic => earlier.topics.has(topic) && sameKind(earlier.topics.get(topic)!, now.topics.get(topic)!),
  );
}

/** "Last year's", "from 2019": which of a thing's many. */
const eras = once(
  words =>
    new Set(
      words.flatMap(({ is }, at) => {
        const before = words[at - 1]?.is ?? '';
        if (/^(?:19|20)\d\d$/.test(is) && before === 'from') return [is];
        return /^(?:year|month|week|season)'s$/.test(is) && NEARNESS.has(before) ? [`${before} ${is}`] : [];
      }),
    ),
);
const NEARNESS: ReadonlySet<string> = new Set(['last', 'this', 'next']);

export function sameKind(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some(word => theirs.includes(word));
}

/** Both name where, or what for, and nowhere the same: "music in the gym", "music in the waiting room". */
export function elsewhere(earlier: Statement, now: Statement): boolean {
  if (earlier.everywhere) return false;
  return placesApart(earlier, now) || areApart(earlier.purposes, now.purposes);
}

/** "The left wall" is not "the right wall". */
function placesApart(earlier: Statement, now: Statement): boolean {
  const same = (place: string) =>
    earlier.places.has(place) && sameKind(earlier.topics.get(place) ?? [], now.topics.get(place) ?? []);
  if (earlier.places.size === 0 || now.places.size === 0) return false;
  const lacks = (one: Statement, other: Statement) => [...one.places].some(place => !other.topics.has(place));
  return ![...now.places].some(same) || (lacks(earlier, now) && lacks(now, earlier));
}

export function areApart(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return ours.size > 0 && theirs.size > 0 && ![...theirs].some(one => ours.has(one));
}

/** Each names somebody, and nobody the same: "give Harriet a key", "give Oscar a key", "none for the juniors". */
export function ofOthers(earlier: Statement, now: Statement): boolean {
  if (areApart(earlier.groups, now.groups) && !namesOneOf(earlier, now)) return true;
  return areApart(earlier.names, now.names) && !namesOneOf(earlier, now);
}

/** Somebody is named in both; a name that opens a sentence may be known as one only from the other. */
export function namesOneOf(earlier: Statement, now: Statement): boolean {
  return (
    [...now.names].some(name => earlier.names.has(name) || earlier.topics.has(name)) ||
    [...earlier.names].some(name => now.topics.has(name))
  );
}

/** They act on a topic of both, for the same people, in the same place. */
export function aboutTheSame(earlier: Statement, now: Statement): boolean {
  return !elsewhere(earlier, now) && !ofOthers(earlier, now) && actOnTheSame(earlier, now);
}

/** One topic of both is acted on by one of them at least, and is no mere place or bystander in the other. */
export function actOnTheSame(earlier: Statement, now: Statement): boolean {
  if (earlier.objects.size === 0 || now.objects.size === 0) return shared(earlier, now).length > 0;
  return shared(earlier, now).some(
    topic =>
      (earlier.objects.has(topic) && now.objects.has(topic)) ||
      (earlier.purposes.has(topic) && now.purposes.has(topic)),
  );
}

/** One deed upon one thing, or upon nothing that is named: "call me first", "no need to ring first". */
export function sameOrder(earlier: Statement, now: Statement): boolean {
  if (!sameDeed(earlier, now) || ofOthers(earlier, now) || elsewhere(earlier, now)) return false;
  if (earlier.objects.size === 0 && now.objects.size === 0) return true;
  if (earlier.objects.size === 0 || now.objects.size === 0)
    return !namesAThing(earlier.objects.size === 0 ? earlier : now);
  return shared(earlier, now).some(topic => earlier.objects.has(topic) && now.objects.has(topic));
}

/** "Ring the office": a noun, although none that is a topic. */
function namesAThing({ words }: Statement): boolean {
  return words.some(({ tags }, at) => tags.has('Noun') && words[at - 1]?.is === 'the');
}

/** One deed is in both: "don't tell the staff", "tell the staff". */
export function sameDeed(earlier: Statement, now: Statement): boolean {
  const isDeedOf = ({ verbs, objects, words }: Statement, verb: string) =>
    verbs.has(verb) || (objects.has(verb) && words.some(({ lemma }) => conceptOf(lemma) === verb));
  const shares = (one: Statement, other: Statement) =>
    [...one.verbs].some(verb => isDeedOf(other, verb) && !VAGUE_VERBS.has(verb));
  return shares(now, earlier) || shares(earlier, now);
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
export const VAGUE_VERBS = words(`
  be do have make let will would can could should may must go come get want need like suit say mean shall think put take run happen back up
`);

export const DATES: ReadonlySet<Slot> = new Set<Slot>(['weekday', 'day', 'month', 'part of day', 'time']);

const HOURS: ReadonlySet<Slot> = new Set<Slot>(['part of day', 'time']);

const condition = once(phrases(CONDITIONED, CLASSES));

/** A ban that holds at certain times or on a condition says nothing of the rest, unless `other` has the same one. */
export function isPartly(ban: Statement, other: Statement): boolean {
  if (!ban.negative) return false;
  const days = ban.values.filter(({ slot }) => DATES.has(slot));
  if (days.some(({ slot }) => !other.values.some(value => value.slot === slot))) return true;
  const span = condition(ban);
  return span !== null && !other.words.some(({ is }) => is === ban.words[span[0]]!.is);
}

/** Each names its days, and they differ: a ban on Friday leaves Thursday free. */
export function onOtherDays(earlier: Statement, now: Statement): boolean {
  const hours = ({ values }: Statement) =>
    new Set(values.filter(({ slot }) => HOURS.has(slot)).map(({ slot }) => slot));
  return (
    differ(earlier.values, now.values, ({ slot }) => DATES.has(slot)) || areApart(hours(earlier), hours(now))
  );
}

/** The values that a statement sets, not those it only mentions. */
export function valuesSet({ values }: Statement): Value[] {
  return values.filter(value => !value.aside || value.slot === 'money');
}

/** A value of one slot differs, and neither has the other's as well. */
export function differ(
  earlier: readonly Value[],
  now: readonly Value[],
  fits: (ours: Value, theirs: Value) => boolean,
): boolean {
  return now.some(theirs => {
    const ours = earlier.filter(({ slot }) => slot === theirs.slot);
    return ours.some(value => fits(value, theirs)) && !ours.some(({ value }) => value === theirs.value);
  });
}
