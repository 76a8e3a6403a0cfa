/** Another place for the same thing, another one of a kind, and what is given up for it. */

import type { Statement } from '../statement.ts';
import { placesIn } from '../topics.ts';
import { DELIVERING, PICKING, PLACING_VERBS } from '../words/clashes.ts';
import { conceptOf, ROOMS } from '../words/concepts.ts';
import { type ClashRule, says } from './clash-rule.ts';
import {
  aboutTheSame,
  actOnTheSame,
  areApart,
  elsewhere,
  ofOthers,
  sameDeed,
  sameKind,
  shared,
} from './same-thing.ts';

const saysDelivery = says(DELIVERING);
const saysPlace = says(PLACING_VERBS);

/** "Terminals at the back please": where a thing goes needs no verb. */
const isVerbless = ({ verbs, values, words }: Statement) =>
  !['careful', 'mind', 'beware', 'watch'].includes(words[0]!.is) &&
  verbs.size === 0 &&
  values.every(({ slot }) => slot.startsWith('kind: '));
const places = (statement: Statement) => isVerbless(statement) || saysPlace(statement);
const delivers = (statement: Statement) =>
  saysDelivery(statement) || (isVerbless(statement) && statement.words.some(({ is }) => is === 'to'));
const picks = says(PICKING);

/** Apart from `topics`, both are about the same things. */
function othersEqual(earlier: Statement, now: Statement, topics: readonly string[]): boolean {
  const others = (statement: Statement) =>
    [...statement.topics.keys()]
      .filter(topic => !topics.includes(topic))
      .sort()
      .join(' ');
  return others(earlier) === others(now);
}

const bothPositive = (earlier: Statement, now: Statement) => !now.adds && !now.negative && !earlier.negative;

/** "Not the front", "rather than the depot": what was ordered before is named as given up. */
function isGivenUp(earlier: Statement, now: Statement): boolean {
  if (earlier.negative || now.givenUp.size === 0) return false;
  const ours = new Set(earlier.words.flatMap(({ is, lemma }) => [is, conceptOf(lemma)]));
  return [...now.givenUp].every(given => ours.has(given));
}

/** Where a thing is put: the places after the verb, not those that only tell which thing is meant. */
function target({ words }: Statement): Set<string> {
  const verb = words.findIndex(({ tags }) => tags.has('Verb') && !tags.has('Gerund'));
  return placesIn(words.slice(Math.max(verb, 0)));
}

/** "Use the big room for the training": the room, where that is what is used. */
function roomUsed({ verbs, objects }: Statement): boolean {
  return verbs.has('use') && [...objects].some(topic => ROOMS.has(topic));
}

export const PLACES: readonly ClashRule[] = [
  {
    rule: 'another place of delivery',
    clash: (earlier, now) =>
      delivers(earlier) &&
      delivers(now) &&
      elsewhere(earlier, now) &&
      !now.adds &&
      !now.negative &&
      (actOnTheSame(earlier, now) || now.objects.size === 0),
  },
  {
    rule: 'another place for the same thing',
    clash: (earlier, now) =>
      bothPositive(earlier, now) &&
      places(earlier) &&
      places(now) &&
      !earlier.everywhere &&
      elsewhere(earlier, now) &&
      target(earlier).size > 0 &&
      target(now).size > 0 &&
      !now.words.some(({ is }) => is === 'same') &&
      !areApart(earlier.purposes, now.purposes) &&
      !ofOthers(earlier, now) &&
      shared(earlier, now).some(topic => earlier.objects.has(topic) && now.objects.has(topic)),
  },
  {
    rule: 'the place given up',
    clash: (earlier, now) =>
      !now.adds &&
      places(earlier) &&
      now.places.size > 0 &&
      now.points &&
      [...earlier.places].some(place => now.topics.has(place) && !now.places.has(place)) &&
      elsewhere(earlier, now),
  },
  {
    rule: 'what was ordered is given up',
    clash: (earlier, now) =>
      isGivenUp(earlier, now) &&
      (aboutTheSame(earlier, now) ||
        sameDeed(earlier, now) ||
        elsewhere(earlier, now) ||
        shared(earlier, now).length > 0),
  },
  {
    rule: 'another room for it',
    clash: (earlier, now) =>
      bothPositive(earlier, now) &&
      roomUsed(earlier) &&
      [...now.places].some(place => ROOMS.has(place) && !earlier.topics.has(place)) &&
      [...earlier.purposes].some(purpose => now.objects.has(purpose)),
  },
  {
    rule: 'another one of the kind',
    clash: (earlier, now) =>
      bothPositive(earlier, now) &&
      picks(earlier) &&
      picks(now) &&
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
];
