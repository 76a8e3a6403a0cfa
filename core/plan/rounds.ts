/** Rounds: what comes round again each month, quarter or year, and when each round opens. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../engagement/engagement.ts';
import { fromMoment, type Moment } from '../moment.ts';
import type { Terms } from './asks.ts';
import { addWorkingDays, type Calendar, localDay, nearestWorkingDay } from './calendar.ts';
import { firstDay } from './due.ts';

/** Working days before its due date on which something is first asked for. */
export const leadDays = 2;

export interface Round {
  readonly number: number;
  readonly due: Temporal.PlainDate | null;
  /** From this day on an answer counts for this round; null in the first, where any does. */
  readonly opens: Temporal.PlainDate | null;
}

/** The round a responsibility is in on `day`: the last that has opened. */
export function presentRound(
  day: Temporal.PlainDate,
  terms: Terms,
  first: Temporal.PlainDate | null,
  engagement: Engagement,
  calendar: Calendar,
): Round {
  const present: Round = { number: 0, due: first, opens: null };
  if (terms.everyMonths === null) return present;
  const from = first ?? firstDay(engagement, calendar);
  const passed = Math.floor(from.until(day, { largestUnit: 'months' }).months / terms.everyMonths);
  for (let number = Math.max(passed, 0) + 1; number > 0; number--) {
    const candidate = round(number, terms.everyMonths, first, engagement, calendar);
    if (candidate.opens && Temporal.PlainDate.compare(candidate.opens, day) <= 0) return candidate;
  }
  return present;
}

/** A later round: so many months after the first due date or, without one, after the start. */
export function round(
  number: number,
  everyMonths: number,
  first: Temporal.PlainDate | null,
  engagement: Engagement,
  calendar: Calendar,
): Round {
  const from = first ?? firstDay(engagement, calendar);
  const due = nearestWorkingDay(from.add({ months: number * everyMonths }), calendar);
  return { number, due, opens: addWorkingDays(due, -leadDays, calendar) };
}

/** Whether something happened in a round that opened on that day; in the first round, whether it happened. */
export function isInRound(
  moment: Moment | null,
  opens: Temporal.PlainDate | null,
  calendar: Calendar,
): boolean {
  if (!moment) return false;
  return !opens || Temporal.PlainDate.compare(localDay(fromMoment(moment), calendar), opens) >= 0;
}
