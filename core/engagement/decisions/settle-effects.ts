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
  const tasks = new Map(state.tasks.map(task => [task.id, task]));
  for (const end of settled) {
    const task = end.outcome === 'failed' ? failedTask(end, at) : null;
    if (task && !tasks.has(task.id)) tasks.set(task.id, task);
  }
  return { ...state, tasks: [...tasks.values()] };
}

/** One task for all the mails that an address takes no more, one each for those that failed by themselves. */
function failedTask({ key, why, suppressed }: Settled & { outcome: 'failed' }, { now }: Circumstances): Task {
  const what = suppressed ? `suppressed-${key.slice(key.lastIndexOf('#') + 1)}` : key;
  return { id: `failed-mail#${what}`, kind: 'failed-mail', about: why, since: now };
}
