/** Doing against not doing: cancelling, there against gone, do against don't, none against some. */
import type { Statement } from '../statement.ts';
import { ALL_STOPS, CANCELLING, KEEPING, NONE_OF, REVIVING, STOPPING } from '../words/clashes.ts';
import { type ClashRule, says } from './clash-rule.ts';
import {
  aboutTheSame,
  actOnTheSame,
  elsewhere,
  isPartly,
  ofOthers,
  onOtherDays,
  sameDeed,
  sameOrder,
  shared,
} from './same-thing.ts';

const saysCancel = says(CANCELLING);
const keeps = says(KEEPING);
const cancels = (statement: Statement) => saysCancel(statement) && !keeps(statement);
const stops = says(STOPPING);
const hasNone = says(NONE_OF);
const stopsAll = says(ALL_STOPS);
const revives = says(REVIVING);

/** What `now` names as not to be: "no adverts". */
function banned(now: Statement, earlier: Statement): boolean {
  return shared(earlier, now).some(topic => now.objects.has(topic) && earlier.objects.has(topic));
}

/** Banned in some place only, the rest of the order stands, unless that place was named or all were. */
function isWithin(earlier: Statement, now: Statement): boolean {
  return earlier.universal || [...now.places].every(place => earlier.topics.has(place));
}

/** "Hold everything until the lease is signed" is met, not broken, by a later go-ahead. */
function awaits(earlier: Statement, now: Statement): boolean {
  return earlier.isUntil && (earlier.negative || earlier.direction < 0) && !now.negative;
}

/** One of them is about something of its own: "don't ring me about the newsletter". */
function isNarrower(earlier: Statement, now: Statement): boolean {
  return earlier.purposes.size + now.purposes.size + earlier.places.size + now.places.size > 0;
}

/** Its own words name what the earlier order is about; else "give it the 1" would seem to keep whatever "it" may be. */
function namesIt(earlier: Statement, now: Statement): boolean {
  return !now.points || [...now.topics.keys()].some(topic => now.own.has(topic) && earlier.topics.has(topic));
}

/** "Everything Karl ever wrote must be kept", against "delete Karl's mailbox". */
function isAllOfTheirs(earlier: Statement, now: Statement): boolean {
  return (
    now.words.some(({ is }) => EVERYTHING.has(is)) &&
    [...now.names].some(name => earlier.names.has(name)) &&
    [...now.objects].every(topic => now.names.has(topic) || earlier.topics.has(topic))
  );
}
const EVERYTHING: ReadonlySet<string> = new Set(['everything', 'anything', 'nothing', 'all']);

export const POLARITY: readonly ClashRule[] = [
  {
    rule: 'cancels it',
    clash: (earlier, now) =>
      cancels(now) &&
      (aboutTheSame(earlier, now) || sameOrder(earlier, now)) &&
      earlier.direction >= 0 &&
      !onOtherDays(earlier, now),
  },
  {
    rule: 'there against gone',
    clash: (earlier, now) =>
      !awaits(earlier, now) &&
      earlier.direction * now.direction < 0 &&
      (now.direction < 0 || namesIt(earlier, now) || revives(now)) &&
      (!(hasNone(now) || now.verbs.size === 0) || isWithin(earlier, now)) &&
      (aboutTheSame(earlier, now) || isAllOfTheirs(earlier, now)) &&
      !onOtherDays(earlier, now) &&
      !isPartly(earlier, now) &&
      !isPartly(now, earlier),
  },
  {
    rule: "do against don't",
    clash: (earlier, now) =>
      earlier.negative !== now.negative &&
      !awaits(earlier, now) &&
      sameDeed(earlier, now) &&
      (aboutTheSame(earlier, now) || (sameOrder(earlier, now) && !isNarrower(earlier, now))) &&
      !onOtherDays(earlier, now) &&
      !isPartly(earlier, now) &&
      !isPartly(now, earlier),
  },
  {
    rule: 'stops what was ordered',
    clash: (earlier, now) =>
      stops(now) && !earlier.negative && sameDeed(earlier, now) && aboutTheSame(earlier, now),
  },
  {
    rule: 'none against some',
    clash: (earlier, now) =>
      hasNone(now) &&
      !earlier.negative &&
      earlier.direction >= 0 &&
      banned(now, earlier) &&
      isWithin(earlier, now) &&
      !elsewhere(earlier, now) &&
      !ofOthers(earlier, now) &&
      !isPartly(now, earlier),
  },
  {
    rule: 'some against none',
    clash: (earlier, now) =>
      hasNone(earlier) &&
      !now.negative &&
      now.direction > 0 &&
      actOnTheSame(earlier, now) &&
      banned(earlier, now) &&
      !elsewhere(earlier, now) &&
      !ofOthers(earlier, now) &&
      !isPartly(earlier, now),
  },
  {
    rule: 'everything stops',
    clash: (earlier, now) => stopsAll(now) && earlier.direction >= 0 && !earlier.negative,
  },
];
