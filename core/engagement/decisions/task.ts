/** Tasks: what only the contractor can do, each with the mail that tells of it. */
import type { Moment } from '../../moment.ts';
import type { Engagement, Task } from '../engagement.ts';
import { withMail } from '../outbox.ts';

/** The engagement with the task, once, and the mail about it. */
export function withTask(engagement: Engagement, task: Task): Engagement {
  if (engagement.tasks.some(({ id }) => id === task.id)) return engagement;
  return withTaskMail({ ...engagement, tasks: [...engagement.tasks, task] }, task.id, task.since);
}

/** The mail about a task that stands in the engagement already. */
export function withTaskMail(engagement: Engagement, id: string, now: Moment): Engagement {
  const name = id.replace(/[^A-Za-z0-9-]/g, '-').toLowerCase();
  const key = `task-${name}#${now.replace(/\D/g, '')}#contractor`;
  const mail = {
    key,
    template: 'contractor-task',
    to: 'contractor',
    person: null,
    manner: 'answer',
  } as const;
  return withMail(engagement, { ...mail, about: { task: id } }, now);
}
