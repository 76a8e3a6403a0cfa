/** Asking for responsibilities as their day comes, together or one in each mail. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { type Ask, askStep, isRecalled, ringStep } from '../asks.ts';
import { addWorkingDays, type Calendar, localDay, nearestWorkingDay, opening } from '../calendar.ts';
import { later, type Milestones } from '../due.ts';
import { paced } from '../pacing.ts';
import type { AsksStep, PlannedMail, Which } from '../plan.ts';
import { leadDays } from '../rounds.ts';
import type { View, Wanted } from '../wanted.ts';
import { joinedCall } from './call.ts';

const dated = (ask: Ask) => ask.due !== null;

/** "Dated critical asks do not wait for the fortnight"; bringing a way of working back to mind can. */
export const isUrgent = (ask: Ask) => ask.critical && dated(ask) && !isRecalled(ask);

const isWhich: Readonly<Record<Which, (ask: Ask) => boolean>> = {
  dated,
  urgent: isUrgent,
  'not-urgent': ask => !isUrgent(ask),
};

/** Working days without an answer after which the next thing happens. */
export const patience = (ask: Ask) => (isUrgent(ask) ? 2 : 10);

/** An ask and the day of its next mail. */
interface Turn {
  readonly ask: Ask;
  readonly day: Temporal.PlainDate;
}

/** The next mail that asks for something, or null when everything was asked for as often as may be. */
export function askFor(step: AsksStep, view: View): Wanted | null {
  if (view.mustRing && step.which === 'not-urgent') return null;
  const turns = view.asks
    .filter(ask => isWhich[step.which](ask) && ask.asked < mostMails(step, ask, view))
    .map(ask => ({ ask, day: mailDay(ask, view) }));
  if (turns.length === 0) return null;
  const { calendar, engagement, now } = view;
  const free = localDay(paced(step.pace, now, engagement, calendar), calendar);
  const day = later(free, soonest(turns));
  const whoseTurn = turns.filter(turn => Temporal.PlainDate.compare(turn.day, day) <= 0).sort(byPrecedence);
  const first = whoseTurn[0]!;
  const company = step.together
    ? turns.filter(turn => isTimeFor(turn, day, calendar)).sort(byPrecedence)
    : whoseTurn.filter(({ ask }) => ask.beforeStart && first.ask.beforeStart);
  const asks = onceEach((company.length > 0 ? company : [first]).map(({ ask }) => ask));
  return { ...mailFor(asks, joinedCall(asks, view)), from: opening(first.day, calendar), pace: step.pace };
}

/** Its turn has come, or comes tomorrow: two mails on two days running would be one too many. */
function isTimeFor({ ask, day }: Turn, today: Temporal.PlainDate, calendar: Calendar): boolean {
  const isFirst = ask.asked === 0 && (ask.round === 0 || isRecalled(ask));
  const until = isFirst ? addWorkingDays(today, 1, calendar) : today;
  return Temporal.PlainDate.compare(day, until) <= 0;
}

/** What is only brought back to mind goes once; while a call is owed, writing once is enough for the rest too. */
function mostMails({ most, together }: AsksStep, ask: Ask, { mustRing }: View): number {
  if (isRecalled(ask) || mustRing) return Math.min(most(ask), 1);
  if (!ask.mailDays) return most(ask);
  return together ? ask.mailDays.length : Math.min(most(ask), ask.mailDays.length);
}

/** Two rounds of one thing can have their turn at once; one of them is enough. */
function onceEach(asks: readonly Ask[]): Ask[] {
  return asks.filter(({ id }, index) => asks.findIndex(other => other.id === id) === index);
}

/** Dated ones first, then what has no day of its own, critical first, then what is only brought back to mind. */
function byPrecedence(one: Turn, other: Turn): number {
  return (
    rank(one.ask) - rank(other.ask) ||
    other.ask.asked - one.ask.asked ||
    Temporal.PlainDate.compare(one.day, other.day)
  );
}

function rank(ask: Ask): number {
  if (isRecalled(ask) && ask.agreed) return 3;
  if (dated(ask) && !isRecalled(ask)) return 0;
  return ask.critical ? 1 : 2;
}

function soonest(turns: readonly Turn[]): Temporal.PlainDate {
  return turns
    .map(({ day }) => day)
    .reduce((one, other) => (Temporal.PlainDate.compare(one, other) <= 0 ? one : other));
}

/** The day of a responsibility's next mail: two working days ahead, and again when that was no use. */
function mailDay(ask: Ask, { milestones, calendar }: View): Temporal.PlainDate {
  const wanted = usualDay(ask, milestones);
  // What belongs to the project's own time is not asked for before the project starts.
  const day = ask.beforeStart ? wanted : later(wanted, milestones.first);
  if (isRecalled(ask)) return later(day, whenForgotten(ask, calendar) ?? day);
  if (!ask.lastAsked) return day;
  const asked = localDay(fromMoment(ask.lastAsked), calendar);
  return later(day, addWorkingDays(asked, ask.mailDays ? 1 : patience(ask), calendar));
}

function usualDay({ due, mailDays, asked }: Ask, { first, calendar }: Milestones): Temporal.PlainDate {
  if (!due) return first;
  const days = mailDays?.[Math.min(asked, mailDays.length - 1)];
  if (days === undefined) return addWorkingDays(due, -leadDays, calendar);
  return nearestWorkingDay(due.add({ days }), calendar, days < 0 ? -1 : 1);
}

/** Nothing is brought back to mind much sooner than its months after the last time, however late that was. */
function whenForgotten({ everAsked, everyMonths }: Ask, calendar: Calendar): Temporal.PlainDate | null {
  if (!everAsked || !everyMonths) return null;
  return localDay(fromMoment(everAsked), calendar).add({ months: everyMonths }).subtract({ weeks: 1 });
}

function mailFor(asks: readonly Ask[], call: PlannedMail['task']): Pick<Wanted, 'mail' | 'marks'> {
  const [first] = asks as [Ask, ...Ask[]];
  const isReminder = asks.length === 1 && first.wasReached;
  const step = isReminder ? 'reminder' : 'due';
  return {
    mail: {
      step,
      template: step,
      to: 'contact',
      title: titleOf(asks),
      ask: asks.length === 1 ? first.wording : `Do these ${asks.length} things.`,
      about: { responsibilities: asks.map(({ id }) => id) },
      critical: asks.some(({ critical }) => critical),
      task: call,
    },
    marks: Object.fromEntries([
      ...asks.map(({ id, asked }) => [askStep(id), asked + 1]),
      ...(call ? asks.map(({ id }) => [ringStep(id), 1]) : []),
    ]),
  };
}

function titleOf(asks: readonly Ask[]): string {
  const name = asks.every(({ wasReached }) => wasReached)
    ? 'Reminder'
    : asks.every(isRecalled)
      ? 'Remember'
      : 'Due';
  const things = `${asks.length} things${asks.every(({ beforeStart }) => beforeStart) ? ' before we start' : ''}`;
  return `${name}: ${asks.length === 1 ? asks[0]!.wording : things}`;
}
