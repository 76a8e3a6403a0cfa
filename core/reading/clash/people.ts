/** Another firm or person for the same work, and people who are left out. */
import type { Statement } from '../statement.ts';
import { CHOOSING, INSTEAD, SHUTTING_OUT, TAKING_OVER, UNAVAILABLE } from '../words/clashes.ts';
import { type ClashRule, says } from './clash-rule.ts';
import { actOnTheSame, elsewhere, namesOneOf, ofOthers, sameDeed, shared } from './same-thing.ts';

const chooses = says(CHOOSING);
const instead = says(INSTEAD);
const shutsOut = says(SHUTTING_OUT);
const takesOver = says(TAKING_OVER);
const isUnavailable = says(UNAVAILABLE);

/** The same errand: one thing apart from the names, or one purpose, or one deed upon nothing else. */
function sameErrand(earlier: Statement, now: Statement): boolean {
  const isOther = (topic: string) => !earlier.names.has(topic) && !now.names.has(topic);
  return (actOnTheSame(earlier, now) && shared(earlier, now).some(isOther)) || sameRole(earlier, now);
}

function sameRole(earlier: Statement, now: Statement): boolean {
  const rest = ({ objects, names }: Statement) => [...objects].filter(topic => !names.has(topic));
  return sameDeed(earlier, now) && rest(earlier).length === 0 && rest(now).length === 0;
}

export const PEOPLE: readonly ClashRule[] = [
  {
    rule: 'another firm or person',
    clash: (earlier, now) =>
      !now.adds &&
      !earlier.negative &&
      !now.negative &&
      chooses(earlier) &&
      chooses(now) &&
      ofOthers(earlier, now) &&
      !elsewhere(earlier, now) &&
      (sameErrand(earlier, now) || instead(now)),
  },
  {
    rule: 'someone left out',
    clash: (earlier, now) => shutsOut(now) && namesOneOf(earlier, now) && !earlier.negative,
  },
  {
    rule: 'someone who cannot do it',
    clash: (earlier, now) =>
      isUnavailable(now) && chooses(earlier) && namesOneOf(earlier, now) && !earlier.negative && !now.limits,
  },
  {
    rule: 'somebody else does it now',
    guesses: true,
    clash: (earlier, now) =>
      takesOver(now) &&
      !now.adds &&
      !now.negative &&
      !earlier.negative &&
      chooses(earlier) &&
      earlier.names.size > 0 &&
      now.names.size + now.groups.size > 0 &&
      !namesOneOf(earlier, now) &&
      [...now.own].every(topic => now.names.has(topic) || now.groups.has(topic) || earlier.topics.has(topic)),
  },
];
