/** Which day something is due: always a working day of the client's, counted from the start. */
import { Temporal } from 'temporal-polyfill';
import type { Due, Engagement } from '../engagement/engagement.ts';
import { fromMoment } from '../moment.ts';
import { addWorkingDays, type Calendar, localDay, nearestWorkingDay } from './calendar.ts';

/** Nobody is asked for anything sooner than this many working days after they first hear of it. */
const leastNotice = 2;

/** The project's first day, or the day we started to write when that came later. */
export function firstDay(engagement: Engagement, calendar: Calendar): Temporal.PlainDate {
  const planned = Temporal.PlainDate.from(engagement.project.starts);
  const begun = begunOn(engagement, calendar);
  return nearestWorkingDay(Temporal.PlainDate.compare(begun, planned) > 0 ? begun : planned, calendar);
}

/**
 * The working day by which something is due, or null when it answers an event and has no day of its own.
 * What is due before the start is due on the last working day before it, with two days' notice at least.
 */
export function dueDate(due: Due, engagement: Engagement, calendar: Calendar): Temporal.PlainDate | null {
  switch (due.when) {
    case 'before-start':
      return later(
        addWorkingDays(Temporal.PlainDate.from(engagement.project.starts), -1, calendar),
        addWorkingDays(begunOn(engagement, calendar), leastNotice, calendar),
      );
    case 'after-start':
      return addWorkingDays(firstDay(engagement, calendar), due.days, calendar);
    case 'before-go-live':
      return beforeGoLive(due.days, engagement, calendar);
    case 'on':
      return nearestWorkingDay(Temporal.PlainDate.from(due.date), calendar, -1);
    case 'on-event':
      return null;
    default:
      return due satisfies never;
  }
}

/** The later of two days. */
export function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

/** The client's own date on which the contractor pressed start. */
export function begunOn(engagement: Engagement, calendar: Calendar): Temporal.PlainDate {
  return localDay(fromMoment(engagement.startedAt ?? engagement.createdAt), calendar);
}

function beforeGoLive(days: number, engagement: Engagement, calendar: Calendar): Temporal.PlainDate | null {
  if (!engagement.project.goesLive) return null;
  const goesLive = Temporal.PlainDate.from(engagement.project.goesLive);
  return days === 0 ? nearestWorkingDay(goesLive, calendar, -1) : addWorkingDays(goesLive, -days, calendar);
}
