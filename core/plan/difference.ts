/** What changes when a running engagement is moved to another plan: shown to the contractor before it is. */
import type { Engagement } from '../engagement/engagement.ts';
import type { Moment } from '../moment.ts';
import type { Calendar } from './calendar.ts';
import { markSent } from './mark.ts';
import { nextMail } from './next-mail.ts';
import type { PlannedMail } from './plan.ts';

export interface Difference {
  /** Mails of the present plan that would no longer go, and those that would go instead. */
  readonly gone: readonly PlannedMail[];
  readonly added: readonly PlannedMail[];
}

/** No plan sends more than one mail a day: a bound for the loop, not a limit. */
const most = 5000;

/**
 * The mails from now until `until` in which the plan named `newPlan` differs, if the client stays silent.
 * Throws when there is no such plan.
 */
export function difference(
  engagement: Engagement,
  newPlan: string,
  calendar: Calendar,
  now: Moment,
  until: Moment,
): Difference {
  const present = upcoming(engagement, calendar, now, until);
  const other = upcoming({ ...engagement, plan: newPlan }, calendar, now, until);
  return { gone: without(present, other), added: without(other, present) };
}

/** The plan's mails from now until then, as things stand. */
export function upcoming(
  engagement: Engagement,
  calendar: Calendar,
  now: Moment,
  until: Moment,
): PlannedMail[] {
  const mails: PlannedMail[] = [];
  let state = engagement;
  let at = now;
  while (mails.length < most) {
    const next = nextMail(state, calendar, at);
    if (!next || next.at > until) return mails;
    mails.push(next);
    at = next.at;
    state = markSent(state, next, at);
  }
  return mails;
}

function without(mails: readonly PlannedMail[], others: readonly PlannedMail[]): PlannedMail[] {
  const same = new Set(others.map(nameOf));
  return mails.filter(mail => !same.has(nameOf(mail)));
}

function nameOf({ at, step, title }: PlannedMail): string {
  return `${at} ${step} ${title}`;
}
