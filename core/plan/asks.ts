/** What a client still owes: each responsibility's present round, and how often it was asked for in it. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement, Responsibility } from '../engagement/engagement.ts';
import { fromMoment, type Moment } from '../moment.ts';
import { type Calendar, localDay } from './calendar.ts';
import { catalogueRow, type Terms } from './catalogue.ts';
import { type Milestones, milestonesOf } from './due.ts';
import { isInRound, laterRound, presentRound, type Round } from './rounds.ts';

/** A responsibility the client has still to answer or to do, in its present round. */
export interface Ask {
  readonly id: string;
  readonly wording: string;
  readonly critical: boolean;
  /** The working day it is due; null when it answers an event. */
  readonly due: Temporal.PlainDate | null;
  /** 0 is the first time; a yearly one is in round 1 a year later. */
  readonly round: number;
  /** A way of working: nothing to be done by a day, so that later rounds only bring it back to mind. */
  readonly habit: boolean;
  readonly beforeStart: boolean;
  /** Said *I'll do it*, in this round or an earlier one. */
  readonly agreed: boolean;
  /** Said it in this round. */
  readonly promised: boolean;
  /** Days from its due date on which mails ask for it, where it has its own. */
  readonly mailDays: readonly number[] | null;
  /** How many mails asked for it in this round, and when the last one went. */
  readonly asked: number;
  /** At least one of those mails was not skipped. */
  readonly wasReached: boolean;
  readonly lastAsked: Moment | null;
  /** When it comes round again without being asked for sooner; null when it does not. */
  readonly everyMonths: number | null;
  /** When any mail last asked for it, in whatever round. */
  readonly everAsked: Moment | null;
  /** The contractor was told to ring about it in this round. */
  readonly rung: boolean;
}

/** The step under which it is recorded how often a responsibility was asked for, or rung about. */
export const askStep = (id: string) => `ask-${id}`;
export const isAskStep = (step: string) => step.startsWith('ask-');
export const ringStep = (id: string) => `ring-${id}`;

/**
 * What a responsibility says and asks. Without a date it is a way of working; one of the catalogue that is
 * given a date, such as the payment of one bill, is something to be done by it.
 */
export function termsOf(responsibility: Responsibility): Terms {
  const row = catalogueRow(responsibility.id);
  const due = responsibility.due ?? row?.due ?? ({ when: 'on-event' } as const);
  return {
    wording: responsibility.wording ?? row?.wording ?? responsibility.id,
    critical: responsibility.critical ?? row?.critical ?? false,
    due,
    everyMonths: row?.everyMonths ?? null,
    habit: row && !responsibility.due ? row.habit : due.when === 'on-event',
    mailDays: row?.mailDays ?? null,
  };
}

/**
 * Everything the client will be asked for, as it stands on `day`: each open responsibility in its present
 * round and, where it comes round again, in its next. *I can't* is with the contractor and not asked again.
 */
export function asksOn(day: Temporal.PlainDate, engagement: Engagement, milestones: Milestones): Ask[] {
  return engagement.responsibilities
    .filter(({ answer }) => answer !== 'cannot')
    .flatMap(each => roundsOf(day, each, engagement.sent, milestones));
}

/** Whether something is owed by `day`: an answer that was never given, or a thing whose day has come. */
export function isOpen(ask: Ask, day: Temporal.PlainDate): boolean {
  if (!ask.agreed) return true;
  return !isRecalled(ask) && ask.due !== null && Temporal.PlainDate.compare(ask.due, day) <= 0;
}

/** A way of working that comes round again is only brought back to mind: one mail, no reminder, no call. */
export function isRecalled(ask: Ask): boolean {
  return ask.habit && ask.round > 0;
}

/**
 * The working day on which something is due, or was last due, as it stands now: that of the round it is in.
 * Null when it answers an event.
 */
export function presentDue(
  responsibility: Responsibility,
  engagement: Engagement,
  calendar: Calendar,
  now: Moment,
): Temporal.PlainDate | null {
  return roundNow(responsibility, engagement, calendar, now).due;
}

/**
 * Whether something said or done then belongs to an earlier round: what comes round again each year may be
 * answered, and done, again each year.
 */
export function isOfEarlierRound(
  moment: Moment,
  responsibility: Responsibility,
  engagement: Engagement,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Moment },
): boolean {
  return !isInRound(moment, roundNow(responsibility, engagement, calendar, now).opens, calendar);
}

function roundNow(
  responsibility: Responsibility,
  engagement: Engagement,
  calendar: Calendar,
  now: Moment,
): Round {
  const today = localDay(fromMoment(now), calendar);
  return presentRound(today, termsOf(responsibility), milestonesOf(engagement, calendar));
}

function roundsOf(
  day: Temporal.PlainDate,
  responsibility: Responsibility,
  sent: Engagement['sent'],
  milestones: Milestones,
): Ask[] {
  const terms = termsOf(responsibility);
  const present = presentRound(day, terms, milestones);
  const rounds = isSettled(responsibility, terms, present.opens, milestones.calendar) ? [] : [present];
  if (terms.everyMonths !== null) rounds.push(laterRound(present.number + 1, terms, milestones));
  return rounds.map(each => ask(responsibility, terms, each, sent, milestones.calendar));
}

/** "Reminders stop at done"; a way of working is settled by a yes. */
function isSettled(
  { answer, answeredAt, doneAt }: Responsibility,
  { habit }: Terms,
  opens: Temporal.PlainDate | null,
  calendar: Calendar,
): boolean {
  return (
    isInRound(doneAt, opens, calendar) ||
    (habit && answer === 'will' && isInRound(answeredAt, opens, calendar))
  );
}

/** Whether any mail that was recorded so got out. */
export function isReached(sent: Engagement['sent'][string] | null | undefined): boolean {
  return !!sent && sent.times > (sent.skipped ?? 0);
}

function ask(
  { id, answer, answeredAt }: Responsibility,
  { wording, critical, due: terms, everyMonths, habit, mailDays }: Terms,
  { number, due, opens }: Round,
  history: Engagement['sent'],
  calendar: Calendar,
): Ask {
  const sent = history[askStep(id)];
  const inRound = sent && isInRound(sent.last, opens, calendar) ? sent : null;
  return {
    id,
    wording,
    critical,
    due,
    round: number,
    habit,
    beforeStart: number === 0 && terms.when === 'before-start',
    agreed: answer === 'will',
    promised: answer === 'will' && isInRound(answeredAt, opens, calendar),
    asked: inRound?.times ?? 0,
    wasReached: isReached(inRound),
    lastAsked: inRound?.last ?? null,
    mailDays,
    everyMonths,
    everAsked: sent?.last ?? null,
    rung: isInRound(history[ringStep(id)]?.last ?? null, opens, calendar),
  };
}
