/** Something the client took on is done: the client or the contractor says so. */
import { isOfEarlierRound } from '../../plan/asks.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';

/** Marks it done, once each time it comes round; reminders about it stop with that. */
export function finish(
  engagement: Engagement,
  id: string,
  by: 'client' | 'contractor',
  at: Circumstances,
): Decision {
  const found = engagement.responsibilities.find(one => one.id === id);
  if (!found) return unchanged('no-such-responsibility');
  if (found.doneAt && !isOfEarlierRound(found.doneAt, found, engagement, at))
    return unchanged('already-done');
  const responsibilities = engagement.responsibilities.map(one =>
    one === found ? { ...one, doneAt: at.now } : one,
  );
  const heard = by === 'client' ? at.now : engagement.heardAt;
  const done = { ...engagement, responsibilities, heardAt: heard };
  return changed(
    withItem(done, `LOG#${at.now}#done-${id}`, { at: at.now, what: 'done', about: id, by }, at.now),
  );
}

/** The contractor says that a task is done. */
export function finishTask(engagement: Engagement, id: string, at: Circumstances): Decision {
  const found = engagement.tasks.find(task => task.id === id);
  if (!found) return unchanged('no-such-task');
  const tasks = engagement.tasks.filter(task => task !== found);
  const item = { at: at.now, what: 'task-done', about: found.about, kind: found.kind };
  return changed(
    withItem({ ...engagement, tasks }, `LOG#${at.now}#task-${id.replaceAll('#', '-')}`, item, at.now),
  );
}
