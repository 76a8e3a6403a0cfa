/** Rounds: what comes round again each month, quarter or year, and when each round opens. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment, type Moment } from '../moment.ts';
import { addWorkingDays, type Calendar, localDay, nearestWorkingDay } from './calendar.ts';
import type { Terms } from './catalogue.ts';
import { dueDate, type Milestones } from './due.ts';

/** Working days before its due date on which something is first asked for. */
export const leadDays = 2;

export interface Round {
  readonly number: number;
  readonly due: Temporal.PlainDate | null;
  /** From this day on an answer counts for this round; null in the first, where any does. */
  readonly opens: Temporal.PlainDate | null;
}

/** The round a responsibility is in on `day`: the last that has opened. */
export function presentRound(day: Temporal.PlainDate, terms: Terms, milestones: Milestones): Round {
  const first: Round = { number: 0, due: dueDate(terms.due, milestones), opens: null };
  if (terms.everyMonths === null) return first;
  const from = first.due ?? milestones.first;
  const passed = Math.floor(from.until(day, { largestUnit: 'months' }).months / terms.everyMonths);
  for (let number = Math.max(passed, 0) + 1; number > 0; number--) {
    const candidate = laterRound(number, terms, milestones);
    if (candidate.opens && Temporal.PlainDate.compare(candidate.opens, day) <= 0) return candidate;
  }
  return first;
}

/** A round after the first: so many months after the first due date or, without one, after the start. */
export function laterRound(number: number, terms: Terms, milestones: Milestones): Round {
  const { calendar, first } = milestones;
  const from = dueDate(terms.due, milestones) ?? first;
  const due = nearestWorkingDay(from.add({ months: number * (terms.everyMonths ?? 0) }), calendar);
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
