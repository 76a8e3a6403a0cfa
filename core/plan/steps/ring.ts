/** "After two silences no third mail but a phone task for the contractor, with what to say." */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { type Ask, isRecalled, ringStep } from '../asks.ts';
import { addWorkingDays, localDay, opening } from '../calendar.ts';
import { later } from '../due.ts';
import type { RingStep } from '../plan.ts';
import type { View, Wanted } from '../wanted.ts';
import { patience } from './asks.ts';
import { callAbout, callId, whatToSay } from './call.ts';

/** One call about everything that was asked for often enough without an answer. */
export function ring(step: RingStep, view: View): Wanted | null {
  const silent = view.asks.filter(ask => isSilent(ask, step)).map(ask => ({ ask, day: callDay(ask, view) }));
  const [first] = silent.sort((one, other) => Temporal.PlainDate.compare(one.day, other.day));
  if (!first || view.mustRing) return null;
  const asks = silent.filter(({ day }) => day.equals(first.day)).map(({ ask }) => ask);
  const { contact } = view.engagement;
  return {
    mail: {
      step: step.step,
      template: 'contractor-task',
      to: 'contractor',
      title: `Ring ${contact.name}: no answer to ${asks.length === 1 ? 'one thing' : `${asks.length} things`}`,
      ask: whatToSay(asks),
      about: { task: callId, responsibilities: asks.map(({ id }) => id) },
      critical: true,
      task: callAbout(asks),
    },
    from: opening(first.day, view.calendar),
    pace: 'at-once',
    marks: Object.fromEntries(asks.map(({ id }) => [ringStep(id), 1])),
  };
}

function isSilent(ask: Ask, { afterMails, which }: RingStep): boolean {
  if (isRecalled(ask) || ask.promised || ask.rung || !ask.wasReached) return false;
  // Only where silence ends all writing does a call come before the last mail that a date asks for.
  if (which === 'any') return ask.asked >= afterMails;
  return ask.critical && ask.asked >= Math.max(afterMails, ask.mailDays?.length ?? 0);
}

function callDay(ask: Ask, { calendar }: View): Temporal.PlainDate {
  const waited = addWorkingDays(localDay(fromMoment(ask.lastAsked!), calendar), patience(ask), calendar);
  return ask.due ? later(ask.due, waited) : waited;
}
