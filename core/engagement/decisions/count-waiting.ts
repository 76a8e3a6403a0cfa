/** Counting who waits for whom: evidence for a schedule that slipped. */
import { fromMoment, type Moment } from '../../moment.ts';
import { askStep, isReached } from '../../plan/asks.ts';
import type { Engagement } from '../engagement.ts';

/**
 * Adds the time since the last look to the side that kept the other waiting then. Both may wait at once.
 * The state is as it was until now, so this comes before any event is taken in.
 */
export function countWaiting(engagement: Engagement, now: Moment): Engagement {
  if (engagement.status !== 'running') return engagement;
  const { forClient, forContractor, until } = engagement.waited ?? {
    forClient: 0,
    forContractor: 0,
    until: now,
  };
  const seconds = Math.max(0, fromMoment(until).until(fromMoment(now)).total('seconds'));
  return {
    ...engagement,
    waited: {
      forClient: forClient + (owesUs(engagement) ? seconds : 0),
      forContractor: forContractor + (engagement.tasks.length > 0 ? seconds : 0),
      until: now,
    },
  };
}

/** The client owes an answer once something was asked of them: by the plan, or as a question. */
function owesUs({ responsibilities, asks, sent }: Engagement): boolean {
  const wasAsked = (id: string) => isReached(sent[askStep(id)]);
  const isAsked = asks.some(({ mailedAt }) => mailedAt !== null);
  return isAsked || responsibilities.some(({ id, answer, doneAt }) => !answer && !doneAt && wasAsked(id));
}
