/** The digest: what is open, on the first working day of the week. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { type Ask, isOpen, isRecalled } from '../asks.ts';
import { type Calendar, localDay, nearestWorkingDay, opening } from '../calendar.ts';
import type { DigestStep } from '../plan.ts';
import type { View, Wanted } from '../wanted.ts';

/** The next digest; one that needs something open waits for the first week in which something is. */
export function digest(step: DigestStep, { engagement, calendar, asks }: View): Wanted | null {
  const last = engagement.sent[step.step]?.last ?? engagement.sent.welcome?.last;
  if (!last) return null;
  const soonest = nearestWorkingDay(
    monday(localDay(fromMoment(last), calendar)).add({ weeks: step.everyWeeks }),
    calendar,
  );
  const day = step.when === 'always' ? soonest : whenOpen(asks, soonest, step, calendar);
  if (!day) return null;
  const open = asks.filter(ask => isOpen(ask, day));
  return {
    mail: {
      step: step.step,
      template: 'digest',
      to: 'contact',
      title: step.title,
      ask: open.length > 0 ? step.ask : null,
      about: { responsibilities: [...new Set(open.map(({ id }) => id))] },
      critical: false,
    },
    from: opening(day, calendar),
    pace: 'next-working-day',
    marks: {},
  };
}

/** `soonest` when something is open then, else the first working day of the week after something falls due. */
function whenOpen(
  asks: readonly Ask[],
  soonest: Temporal.PlainDate,
  { everyWeeks }: DigestStep,
  calendar: Calendar,
): Temporal.PlainDate | null {
  if (asks.some(ask => isOpen(ask, soonest))) return soonest;
  const dues = asks.filter(ask => !isRecalled(ask)).flatMap(({ due }) => due ?? []);
  const [next] = dues.sort(Temporal.PlainDate.compare);
  if (!next) return null;
  const weeks = Math.ceil(soonest.until(next).days / 7 / everyWeeks) * everyWeeks;
  return nearestWorkingDay(monday(soonest).add({ weeks: weeks + everyWeeks }), calendar);
}

function monday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
