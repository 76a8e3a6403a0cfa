/** "After two silences no third mail but a phone task for the contractor, with what to say." */
import { Temporal } from 'temporal-polyfill';
import { type Ask, isRecalled, ringStep } from '../asks.ts';
import { opening } from '../calendar.ts';
import { later } from '../due.ts';
import type { RingStep } from '../plan.ts';
import type { View, Wanted } from '../wanted.ts';
import { whenPatienceEnds } from './asks.ts';

/**
 * One call about everything that was asked for often enough without an answer. While a call is owed, what
 * has since been asked for joins it, so that there is never more than one to make.
 */
export function ring(step: RingStep, view: View): Wanted | null {
  const silent = view.asks.filter(ask => isSilent(ask, step, view));
  const fresh = silent.filter(({ rung }) => !rung);
  if (fresh.length === 0) return null;
  const day = fresh
    .map(ask => callDay(ask, view))
    .reduce((one, other) => (later(one, other) === one ? other : one));
  const asks = silent.filter(ask => ask.rung || Temporal.PlainDate.compare(callDay(ask, view), day) <= 0);
  const { contact } = view.engagement;
  return {
    mail: {
      step: step.step,
      template: 'contractor-task',
      to: 'contractor',
      title: `Ring ${contact.name}: no answer to ${asks.length === 1 ? 'one thing' : `${asks.length} things`}`,
      ask: whatToSay(asks),
      about: { task: step.step, responsibilities: asks.map(({ id }) => id) },
      critical: true,
      task: { id: step.step, kind: 'ring', about: whatToSay(asks) },
    },
    from: opening(day, view.calendar),
    pace: 'at-once',
    marks: Object.fromEntries(asks.map(({ id }) => [ringStep(id), 1])),
  };
}

function isSilent(ask: Ask, { afterMails, which }: RingStep, { mustRing }: View): boolean {
  const counts = which === 'any' || ask.critical;
  return counts && ask.asked >= (mustRing ? 1 : afterMails) && !ask.promised && !isRecalled(ask);
}

function callDay(ask: Ask, { calendar }: View): Temporal.PlainDate {
  const waited = whenPatienceEnds(ask, calendar);
  return ask.due ? later(ask.due, waited) : waited;
}

function whatToSay(asks: readonly Ask[]): string {
  const words = asks.map(({ wording }) => wording).join(' ');
  return `We wrote to you about this and heard nothing. ${words} Can you do it, or shall we?`;
}
