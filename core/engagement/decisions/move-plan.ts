/** Moving a running engagement to another plan: only ever by the contractor, who sees the difference first. */
import { planNamed } from '../../plan/plans.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';

export function movePlan(engagement: Engagement, plan: string, at: Circumstances): Decision {
  if (engagement.plan === plan) return unchanged('same-plan');
  const { name } = planNamed(plan);
  const item = { at: at.now, what: 'plan-moved', about: `${engagement.plan} to ${name}` };
  return changed(withItem({ ...engagement, plan: name }, `LOG#${at.now}#plan`, item, at.now));
}
