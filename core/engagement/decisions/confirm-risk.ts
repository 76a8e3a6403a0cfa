/** The second confirmation of a risky instruction: the link, then six digits that are mailed when it is used. */
import { after, type Moment } from '../../moment.ts';
import { digitsOf, withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import { draw, hashOf } from '../draw.ts';
import type { Confirmation, Engagement } from '../engagement.ts';
import type { Circumstances, RiskConfirmed } from '../event.ts';
import { enter } from './enter.ts';

/** How long the digits count; a link can be forwarded, and then they are all that stands in the way. */
export const codeMinutes = 15;
/** Wrong digits after which a new code must be asked for. */
const mostTries = 5;

/** Puts a risky message into waiting and mails the link at once: it answers what the contact just wrote. */
export function awaitConfirmation(
  engagement: Engagement,
  message: string,
  risk: string,
  now: Moment,
): Engagement {
  const waiting: Confirmation = { message, risk, since: now, codeHash: null, codeUntil: null, tries: 0 };
  const task = { id: message, kind: 'confirm-risk' as const, about: risk, since: now };
  const { confirmations, tasks } = engagement;
  const state = { ...engagement, confirmations: [...confirmations, waiting], tasks: [...tasks, task] };
  const key = `risk-confirm#${message.split('#').at(-1)}`;
  return withAnswer(state, { to: 'contact', template: 'risk-confirm', key, about: { message, risk } }, now);
}

/** The page was posted: a fresh code goes to the contact's own address, and any older one is void. */
export function askCode(engagement: Engagement, message: string, at: Circumstances): Decision {
  const found = engagement.confirmations.find(one => one.message === message);
  if (!found) return unchanged('nothing-to-confirm');
  if (found.codeUntil && found.codeUntil > after(at.now, (codeMinutes - 1) * 60))
    return unchanged('code-just-sent');
  const code = draw.digits(at.seed, message);
  const codeUntil = after(at.now, codeMinutes * 60);
  const state = replaced(engagement, { ...found, codeHash: hashOf(code, message), codeUntil, tries: 0 });
  const about = { code, minutes: codeMinutes };
  const mail = { to: 'contact', template: 'code', key: `code#${digitsOf(at.now)}`, about } as const;
  return changed(withAnswer(state, mail, at.now));
}

/** The right digits in time make it an instruction; wrong ones are counted. */
export function confirmRisk(engagement: Engagement, given: RiskConfirmed, at: Circumstances): Decision {
  const found = engagement.confirmations.find(one => one.message === given.message);
  if (!found?.codeHash || !found.codeUntil) return unchanged('nothing-to-confirm');
  if (found.codeUntil <= at.now || found.tries >= mostTries) return unchanged('code-expired');
  if (hashOf(given.code.trim(), given.message) !== found.codeHash)
    return changed(replaced(engagement, { ...found, tries: found.tries + 1 }));
  return changed(enter(without(engagement, given.message, at.now), contentOf(given, found.risk, at.now), at));
}

function contentOf({ by, text, message, proof }: RiskConfirmed, risk: string, at: Moment) {
  return {
    kind: 'instruction',
    at,
    by,
    text,
    proof: 'confirmed',
    message,
    facts: { ...proof, risk },
  } as const;
}

function without(engagement: Engagement, message: string, now: Moment): Engagement {
  const confirmations = engagement.confirmations.filter(one => one.message !== message);
  const tasks = engagement.tasks.filter(({ id }) => id !== message);
  const about = { message, entry: engagement.ledger.count + 1, confirmed: true };
  const key = `confirmed#${message.split('#').at(-1)}`;
  const state = { ...engagement, confirmations, tasks, heardAt: now };
  return withAnswer(state, { to: 'contractor', template: 'contractor-instruction', key, about }, now);
}

function replaced(engagement: Engagement, one: Confirmation): Engagement {
  const confirmations = engagement.confirmations.map(other => (other.message === one.message ? one : other));
  return { ...engagement, confirmations };
}
