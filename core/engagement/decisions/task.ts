/** Tasks: what only the contractor can do, each with the mail that tells of it. */
import type { Moment } from '../../moment.ts';
import { digitsOf, withAnswer } from '../answering.ts';
import type { Engagement, Task } from '../engagement.ts';

/** The engagement with the task, once, and the mail about it. */
export function withTask(engagement: Engagement, task: Task): Engagement {
  if (engagement.tasks.some(({ id }) => id === task.id)) return engagement;
  return withTaskMail({ ...engagement, tasks: [...engagement.tasks, task] }, task.id, task.since);
}

/** The mail about a task that stands in the engagement already. */
export function withTaskMail(engagement: Engagement, id: string, now: Moment): Engagement {
  const name = id.replace(/[^A-Za-z0-9-]/g, '-').toLowerCase();
  const key = `task-${name}#${digitsOf(now)}`;
  return withAnswer(
    engagement,
    { to: 'contractor', template: 'contractor-task', key, about: { task: id } },
    now,
  );
}
