/** Recording what the plan sent, so that it is never wanted again. */
import type { Engagement } from '../engagement/engagement.ts';
import type { Moment } from '../moment.ts';
import type { PlannedMail } from './plan.ts';

/** The step that counts every mail to the client's people, whatever it was about: what the caps go by. */
export const anyMail = 'any-mail';

/** The engagement with the planned mail recorded as sent now, and its call (one at most) among the contractor's tasks. */
export function markSent(engagement: Engagement, planned: PlannedMail, now: Moment): Engagement {
  return marked(engagement, planned, now, 0);
}

/** Recorded as sent, so that the rest of the plan keeps its days, and as skipped, so that nobody was asked anything. */
export function markSkipped(engagement: Engagement, planned: PlannedMail, now: Moment): Engagement {
  return marked(engagement, planned, now, 1);
}

function marked(engagement: Engagement, planned: PlannedMail, now: Moment, skippedNow: 0 | 1): Engagement {
  const marks = Object.entries(planned.marks).map(([step, times]) => {
    // A new round counts from 1 again.
    const before = times > 1 ? (engagement.sent[step]?.skipped ?? 0) : 0;
    const skipped = before + skippedNow;
    return [step, { times, last: now, ...(skipped > 0 ? { skipped } : {}) }];
  });
  const sent = { ...engagement.sent, ...Object.fromEntries(marks) };
  const { task } = planned;
  if (!task) return { ...engagement, sent };
  const others = engagement.tasks.filter(({ id }) => id !== task.id);
  return { ...engagement, sent, tasks: [...others, { since: now, ...task }] };
}

/** Counts a mail that was not the plan's, such as a held question, towards the caps. */
export function markMailed(engagement: Engagement, now: Moment): Engagement {
  const times = (engagement.sent[anyMail]?.times ?? 0) + 1;
  return { ...engagement, sent: { ...engagement.sent, [anyMail]: { times, last: now } } };
}
