/** The one call that a silent client leaves to the contractor, and what to say in it. */
import type { Task } from '../../engagement/engagement.ts';
import type { Ask } from '../asks.ts';
import type { PlannedMail } from '../plan.ts';
import type { View } from '../wanted.ts';

/** The contractor has at most one call to make to each client. */
export const callId = 'ring';

/** A call about these; it takes the place of one that still stands. */
export function callAbout(asks: readonly Ask[]): Omit<Task, 'since'> {
  return { id: callId, kind: 'ring', about: whatToSay(asks) };
}

/** What to say on the phone. */
export function whatToSay(asks: readonly Ask[]): string {
  const words = asks.map(({ wording }) => wording).join(' ');
  return `We wrote to you about this and heard nothing. ${words} Can you do it, or shall we?`;
}

/** While a call is owed, what is asked for meanwhile joins it, without another mail to the contractor. */
export function joinedCall(
  asks: readonly Ask[],
  { asks: all, engagement, mustRing }: View,
): PlannedMail['task'] {
  const standing = engagement.tasks.find(({ id }) => id === callId);
  if (!standing || !mustRing) return null;
  const rung = all.filter(ask => ask.rung && !ask.promised && !asks.includes(ask));
  return { ...callAbout([...rung, ...asks]), since: standing.since };
}
