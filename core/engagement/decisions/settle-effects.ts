/** What became of the claimed effects: done ones leave the outbox, failed ones stand on the contractor's list. */
import type { Engagement, Task } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { type Settled, settle } from '../outbox.ts';

/** A mail that failed for good becomes a task; no mail tells of it, since that one might fail as well. */
export function settleEffects(
  engagement: Engagement,
  settled: readonly Settled[],
  at: Circumstances,
): Engagement {
  const state = settle(engagement, settled);
  const failed = settled.flatMap(end => (end.outcome === 'failed' ? [failedTask(end.key, end.why, at)] : []));
  const known = new Set(state.tasks.map(({ id }) => id));
  return { ...state, tasks: [...state.tasks, ...failed.filter(({ id }) => !known.has(id))] };
}

function failedTask(key: string, why: string, { now }: Circumstances): Task {
  return { id: `failed-mail#${key}`, kind: 'failed-mail', about: why, since: now };
}
