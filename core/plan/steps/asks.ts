/** Asking for responsibilities as their day comes, together or one in each mail. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { type Ask, askStep, isNudge, leadDays } from '../asks.ts';
import { addWorkingDays, type Calendar, localDay, opening } from '../calendar.ts';
import { firstDay, later } from '../due.ts';
import type { AsksStep, Which } from '../plan.ts';
import type { View, Wanted } from '../wanted.ts';

const dated = (ask: Ask) => ask.due !== null;

/** "Dated critical asks do not wait for the fortnight"; bringing a way of working back to mind can. */
export const isUrgent = (ask: Ask) => ask.critical && dated(ask) && !isNudge(ask);

const isWhich: Readonly<Record<Which, (ask: Ask) => boolean>> = {
  dated,
  'dated-critical': ask => dated(ask) && ask.critical,
  urgent: isUrgent,
  'not-urgent': ask => !isUrgent(ask),
};

/** Working days without an answer after which the next thing happens. */
export const patience = (ask: Ask) => (isUrgent(ask) ? 2 : 10);

/** The next mail that asks for something, or null when everything was asked for as often as may be. */
export function askFor(step: AsksStep, view: View): Wanted | null {
  if (view.mustRing && step.which === 'not-urgent') return null;
  const due = view.asks
    .filter(ask => isWhich[step.which](ask) && ask.asked < (isNudge(ask) ? 1 : step.most(ask)))
    .map(ask => ({ ask, day: mailDay(ask, view) }))
    .sort((one, other) => inOrder(one, other));
  const [first] = due;
  if (!first) return null;
  const sameDay = due.filter(
    ({ day }) => Temporal.PlainDate.compare(day, later(first.day, today(view))) <= 0,
  );
  const together = step.together
    ? sameDay
    : sameDay.filter(({ ask }) => ask.beforeStart && first.ask.beforeStart);
  const asks = together.length > 0 ? together.map(({ ask }) => ask) : [first.ask];
  return { ...mailFor(asks), from: opening(first.day, view.calendar), pace: step.pace };
}

/** What was begun is finished first; then what is due first; then the catalogue's order. */
function inOrder(
  one: { ask: Ask; day: Temporal.PlainDate },
  other: { ask: Ask; day: Temporal.PlainDate },
): number {
  return Temporal.PlainDate.compare(one.day, other.day) || other.ask.asked - one.ask.asked;
}

/** The day of a responsibility's next mail: two working days ahead, and again when that was no use. */
function mailDay(ask: Ask, { engagement, calendar }: View): Temporal.PlainDate {
  const first = ask.due ? addWorkingDays(ask.due, -leadDays, calendar) : firstDay(engagement, calendar);
  return ask.lastAsked ? later(first, whenPatienceEnds(ask, calendar)) : first;
}

/** The day on which an ask has gone unanswered for long enough. */
export function whenPatienceEnds(ask: Ask, calendar: Calendar): Temporal.PlainDate {
  const asked = localDay(fromMoment(ask.lastAsked!), calendar);
  return addWorkingDays(asked, patience(ask), calendar);
}

function today({ now, calendar }: View): Temporal.PlainDate {
  return localDay(now, calendar);
}

function mailFor(asks: readonly Ask[]): Pick<Wanted, 'mail' | 'marks'> {
  const [first] = asks as [Ask, ...Ask[]];
  const isReminder = asks.length === 1 && first.asked > 0;
  const name = isReminder ? 'reminder' : 'due';
  return {
    mail: {
      step: name,
      template: name,
      to: 'contact',
      title: titleOf(asks, isReminder),
      ask: asks.length === 1 ? first.wording : `Do these ${asks.length} things.`,
      about: { responsibilities: asks.map(({ id }) => id) },
      critical: asks.some(({ critical }) => critical),
    },
    marks: Object.fromEntries(asks.map(({ id, asked }) => [askStep(id), asked + 1])),
  };
}

function titleOf(asks: readonly Ask[], isReminder: boolean): string {
  const what = asks.length === 1 ? asks[0]!.wording : `${asks.length} things`;
  return `${isReminder ? 'Reminder' : 'Due'}: ${what}`;
}
