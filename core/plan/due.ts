/** Which day something is due: always a working day of the client's, counted from the start. */
import { Temporal } from 'temporal-polyfill';
import type { Due, Engagement } from '../engagement/engagement.ts';
import { fromMoment } from '../moment.ts';
import { addWorkingDays, type Calendar, localDay, nearestWorkingDay } from './calendar.ts';

/** Nobody is asked for anything sooner than this many working days after they first hear of it. */
const leastNotice = 2;

/** The days of an engagement that everything else is counted from, in the client's own calendar. */
export interface Milestones {
  /** When the contractor pressed start. */
  readonly begun: Temporal.PlainDate;
  /** The project's first day, or the day we began to write when that came later. */
  readonly first: Temporal.PlainDate;
  readonly goesLive: Temporal.PlainDate | null;
  readonly calendar: Calendar;
}

/** The milestones of an engagement as they stand. */
export function milestonesOf({ startedAt, createdAt, project }: Engagement, calendar: Calendar): Milestones {
  const begun = localDay(fromMoment(startedAt ?? createdAt), calendar);
  const first = nearestWorkingDay(later(begun, Temporal.PlainDate.from(project.starts)), calendar);
  const goesLive = project.goesLive ? Temporal.PlainDate.from(project.goesLive) : null;
  return { begun, first, goesLive, calendar };
}

/**
 * The working day by which something is due, or null when it answers an event and has no day of its own.
 * What is due before the start is due on the last working day before it, with two days' notice at least.
 */
export function dueDate(due: Due, milestones: Milestones): Temporal.PlainDate | null {
  const { begun, first, goesLive, calendar } = milestones;
  switch (due.when) {
    case 'before-start':
      return later(addWorkingDays(first, -1, calendar), addWorkingDays(begun, leastNotice, calendar));
    case 'after-start':
      return addWorkingDays(first, due.days, calendar);
    case 'before-go-live':
      if (!goesLive) return null;
      if (due.days > 0) return addWorkingDays(goesLive, -due.days, calendar);
      return nearestWorkingDay(goesLive, calendar, -1);
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
