/** Starting: the contractor presses start, and the plan of that day is pinned. */
import { currentPlan } from '../../plan/plans.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';

/** Only a draft or one that was asked about can start; a second start changes nothing. */
export function start(engagement: Engagement, { now }: Circumstances): Decision {
  if (engagement.status !== 'draft' && engagement.status !== 'asked') return unchanged('already-started');
  const plan = currentPlan(engagement.involvement);
  return changed({
    ...engagement,
    status: 'running',
    startedAt: now,
    plan,
    tasks: engagement.tasks.filter(({ kind }) => kind !== 'ready'),
  });
}
