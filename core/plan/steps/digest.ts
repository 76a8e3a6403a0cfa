/** The digest: what is open, on the first working day of the week. */
import type { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { asksOn, isOpen } from '../asks.ts';
import { localDay, nearestWorkingDay, opening } from '../calendar.ts';
import type { DigestStep } from '../plan.ts';
import type { View, Wanted } from '../wanted.ts';

/** How many digests ahead to look for one that has something in it: a year of fortnights. */
const furthest = 26;

/** The next digest; one that needs something open looks ahead to the first week with something in it. */
export function digest(step: DigestStep, { engagement, calendar }: View): Wanted | null {
  const last = engagement.sent[step.step]?.last ?? engagement.sent.welcome?.last;
  if (!last) return null;
  const week = monday(localDay(fromMoment(last), calendar));
  for (let ahead = 1; ahead <= furthest; ahead++) {
    const day = nearestWorkingDay(week.add({ weeks: ahead * step.everyWeeks }), calendar);
    const open = asksOn(day, engagement, calendar).filter(ask => isOpen(ask, day));
    if (step.when === 'something-open' && open.length === 0) continue;
    return {
      mail: {
        step: step.step,
        template: 'digest',
        to: 'contact',
        title: step.title,
        ask: open.length > 0 ? step.ask : null,
        about: { responsibilities: open.map(({ id }) => id) },
        critical: false,
      },
      from: opening(day, calendar),
      pace: 'next-working-day',
      marks: {},
    };
  }
  return null;
}

function monday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
