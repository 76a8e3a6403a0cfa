/** Two ways that exclude each other for one thing, and "only" against "all". */
import type { Statement } from '../statement.ts';
import { AXES } from '../words/axes.ts';
import { EVERYONE } from '../words/clashes.ts';
import { type ClashRule, says } from './clash-rule.ts';
import { aboutTheSame, areApart, elsewhere, isPartly, ofOthers, sameDeed, shared } from './same-thing.ts';

const OURS: ReadonlySet<string> = new Set(AXES.map(({ axis }) => axis));
const SPEAKS_ALONE = new Set(AXES.filter(axis => axis.speaksAlone).map(({ axis }) => axis));
const OF_AGE = new Set(AXES.filter(axis => axis.ofAge).map(({ axis }) => axis));
const everyone = says(EVERYONE);
const ALLOWING = new Set(['can', 'may', 'should', 'will', 'let', 'allow', 'must']);

/** The other side of an axis; or the same side of one of ours, once with "not". */
function isOpposite(earlier: Statement, now: Statement, axis: string): boolean {
  const same = earlier.ways.get(axis) === now.ways.get(axis);
  return same ? OURS.has(axis) && earlier.negative !== now.negative : earlier.negative === now.negative;
}

/** The two are about one thing, or the axis says enough by itself; a place may itself be the way: "inside". */
function isJoined(earlier: Statement, now: Statement, axis: string): boolean {
  if (aboutTheSame(earlier, now)) return true;
  if (SPEAKS_ALONE.has(axis))
    return !ofOthers(earlier, now) && !elsewhere(earlier, now) && isOpen(earlier, now);
  if (OF_AGE.has(axis) && [...now.objects].some(topic => earlier.objects.has(topic))) return true;
  return shared(earlier, now).length > 0 && axis.split(' ').some(word => now.places.has(word));
}

/** What the new order acts on, if it says so at all, is what the earlier one names: "mute the lot". */
function isOpen(earlier: Statement, now: Statement): boolean {
  return [...now.objects].every(topic => earlier.topics.has(topic)) || earlier.objects.size === 0;
}

const aboutOneDeed = (earlier: Statement, now: Statement) =>
  (sameDeed(earlier, now) || aboutTheSame(earlier, now)) && !elsewhere(earlier, now);

export const WAYS: readonly ClashRule[] = [
  {
    rule: 'opposite ways',
    clash: (earlier, now) =>
      !isPartly(earlier, now) &&
      !isPartly(now, earlier) &&
      [...now.ways.keys()].some(
        axis => earlier.ways.has(axis) && isOpposite(earlier, now, axis) && isJoined(earlier, now, axis),
      ),
  },
  {
    rule: 'only that, against another as well',
    clash: (earlier, now) =>
      earlier.limits &&
      !now.limits &&
      !now.negative &&
      now.words.some(({ is }) => ALLOWING.has(is)) &&
      areApart(earlier.names, now.names) &&
      (sameDeed(earlier, now) || shared(earlier, now).some(topic => earlier.objects.has(topic))),
  },
  {
    rule: 'everyone, against some only',
    clash: (earlier, now) =>
      everyone(earlier) && !earlier.negative && now.limits && !now.negative && aboutOneDeed(earlier, now),
  },
  {
    rule: 'some only, against everyone',
    clash: (earlier, now) =>
      earlier.limits &&
      !earlier.negative &&
      everyone(now) &&
      !now.negative &&
      !now.limits &&
      !ofOthers(earlier, now) &&
      aboutOneDeed(earlier, now),
  },
];
