/** Allowed against forbidden: an exception to a ban, one left out of what all have, another let in where only some were. */
import type { Statement } from '../statement.ts';
import { BARRING, EXCEPTING, INCLUDING, PERMITTING, REFUSING } from '../words/permission.ts';
import { type ClashRule, says } from './clash-rule.ts';
import { elsewhere, isPartly, ofOthers, onOtherDays, sameDeed, shared } from './same-thing.ts';

const permits = says(PERMITTING);
const bars = says(BARRING);
const excepts = says(EXCEPTING);
const refuses = says(REFUSING);
const includes = says(INCLUDING);

const isApart = (earlier: Statement, now: Statement) =>
  elsewhere(earlier, now) || onOtherDays(earlier, now) || isPartly(earlier, now) || isPartly(now, earlier);

/** "Nobody in the strongroom": the place itself. */
function isBarred({ words, places }: Statement, topic: string): boolean {
  return places.has(topic) && ['no', 'nobody', 'never'].includes(words[0]!.is);
}

/** Somebody or something the earlier order does not name. */
function bringsOthers(earlier: Statement, now: Statement): boolean {
  return (
    [...now.names].some(name => !earlier.names.has(name) && !earlier.topics.has(name)) ||
    [...now.topics].some(
      ([topic, kind]) =>
        !earlier.topics.has(topic) || !kind.every(word => earlier.topics.get(topic)!.includes(word)),
    )
  );
}

export const PERMISSION: readonly ClashRule[] = [
  {
    rule: 'allowed against forbidden',
    guesses: true,
    clash: (earlier, now) =>
      bars(earlier) &&
      permits(now) &&
      !now.negative &&
      !isApart(earlier, now) &&
      !ofOthers(earlier, now) &&
      (!now.points || [...now.places].every(place => earlier.topics.has(place))) &&
      shared(earlier, now).some(
        topic => now.objects.has(topic) || earlier.objects.has(topic) || isBarred(earlier, topic),
      ),
  },
  {
    rule: 'forbidden against allowed',
    guesses: true,
    clash: (earlier, now) =>
      permits(earlier) &&
      !earlier.negative &&
      bars(now) &&
      !isApart(earlier, now) &&
      !ofOthers(earlier, now) &&
      shared(earlier, now).some(topic => now.objects.has(topic) && earlier.objects.has(topic)),
  },
  {
    rule: 'one left out of all',
    guesses: true,
    clash: (earlier, now) =>
      earlier.universal && !earlier.negative && excepts(now) && shared(earlier, now).length > 0,
  },
  {
    rule: 'not that one',
    guesses: true,
    clash: (earlier, now) =>
      refuses(now) && !earlier.negative && shared(earlier, now).length > 0 && !elsewhere(earlier, now),
  },
  {
    rule: 'only that, and another let in',
    guesses: true,
    clash: (earlier, now) =>
      earlier.limits &&
      !now.limits &&
      !now.negative &&
      includes(now) &&
      !isApart(earlier, now) &&
      bringsOthers(earlier, now) &&
      (shared(earlier, now).length > 0 || sameDeed(earlier, now)),
  },
];
