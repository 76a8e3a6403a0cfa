/** "After two silences no third mail but a phone task for the contractor, with what to say." */
import { Temporal } from 'temporal-polyfill';
import { type Ask, isNudge, ringStep } from '../asks.ts';
import { opening } from '../calendar.ts';
import { later } from '../due.ts';
import type { RingStep } from '../plan.ts';
import { timesSent, type View, type Wanted } from '../wanted.ts';
import { whenPatienceEnds } from './asks.ts';

/** One call about everything that was asked for often enough without an answer. */
export function ring(step: RingStep, view: View): Wanted | null {
  const silent = view.asks.filter(ask => isSilent(ask, step)).map(ask => ({ ask, day: callDay(ask, view) }));
  const [first] = silent.sort((one, other) => Temporal.PlainDate.compare(one.day, other.day));
  if (!first) return null;
  const asks = silent.filter(({ day }) => day.equals(first.day)).map(({ ask }) => ask);
  const { contact } = view.engagement;
  return {
    mail: {
      step: step.step,
      template: 'contractor-task',
      to: 'contractor',
      title: `Ring ${contact.name}: ${step.afterMails} mails without an answer`,
      ask: whatToSay(asks),
      about: { responsibilities: asks.map(({ id }) => id) },
      critical: true,
      task: {
        id: `${step.step}-${timesSent(view.engagement, step.step) + 1}`,
        kind: 'ring',
        about: `Ring ${contact.name}. Say: ${whatToSay(asks)}`,
      },
    },
    from: opening(first.day, view.calendar),
    pace: 'at-once',
    marks: Object.fromEntries(asks.map(({ id }) => [ringStep(id), 1])),
  };
}

function isSilent(ask: Ask, { afterMails, which }: RingStep): boolean {
  const counts = which === 'any' || ask.critical;
  return counts && ask.asked >= afterMails && !ask.promised && !ask.rung && !isNudge(ask);
}

function callDay(ask: Ask, { calendar }: View): Temporal.PlainDate {
  const waited = whenPatienceEnds(ask, calendar);
  return ask.due ? later(ask.due, waited) : waited;
}

function whatToSay(asks: readonly Ask[]): string {
  const words = asks.map(({ wording }) => wording).join(' ');
  return `"We wrote to you twice about this. ${words} Can you do it, or shall we?"`;
}
