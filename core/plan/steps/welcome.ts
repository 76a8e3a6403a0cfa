/** The first mail: goes when the contractor presses start, inside office hours at once. */
import { fromMoment } from '../../moment.ts';
import { askStep } from '../asks.ts';
import type { WelcomeStep } from '../plan.ts';
import { timesSent, type View, type Wanted } from '../wanted.ts';

/** Lists what the kind of client wants to see; only what is due before the start counts as asked for. */
export function welcome(step: WelcomeStep, { engagement, asks }: View): Wanted | null {
  if (timesSent(engagement, step.step) > 0 || !engagement.startedAt) return null;
  const listed = asks.filter(
    ({ round, beforeStart }) => round === 0 && (step.lists === 'everything' || beforeStart),
  );
  const asked = listed.filter(({ beforeStart }) => beforeStart);
  return {
    mail: {
      step: step.step,
      template: step.template,
      to: 'contact',
      title: step.title,
      ask: listed.length > 0 ? step.ask : null,
      about: { responsibilities: listed.map(({ id }) => id) },
      critical: true,
    },
    from: fromMoment(engagement.startedAt),
    pace: 'next-working-day',
    marks: Object.fromEntries(asked.map(({ id, asked: times }) => [askStep(id), times + 1])),
  };
}
