/** What the client owes by a day: noted with every change, so that a list can show it without any calendar. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { asksOn, isRecalled } from '../../plan/asks.ts';
import { localDay } from '../../plan/calendar.ts';
import { milestonesOf } from '../../plan/due.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';

/** More than these are counted elsewhere; a list shows the soonest. */
export const mostDue = 8;

/** "Owed by the client" is what a mail asked for and whose day is known; what nobody asked for is no debt. */
export function noteDue(engagement: Engagement, { now, calendar }: Circumstances): Engagement {
  if (engagement.status !== 'running') return { ...engagement, due: [] };
  const asks = asksOn(localDay(fromMoment(now), calendar), engagement, milestonesOf(engagement, calendar));
  const due = asks
    .flatMap(ask => (ask.wasReached && ask.due && !isRecalled(ask) ? [{ id: ask.id, day: ask.due }] : []))
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .slice(0, mostDue)
    .map(({ id, day }) => ({ id, due: day.toString() }));
  return { ...engagement, due };
}
