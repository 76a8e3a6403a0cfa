/** What a step of the plan asks the pacing for: a mail, and the earliest moment it makes sense. */
import type { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../engagement/engagement.ts';
import type { Ask } from './asks.ts';
import type { Calendar } from './calendar.ts';
import type { Milestones } from './due.ts';
import type { Pace, PlannedMail } from './plan.ts';

/** Everything a step looks at. */
export interface View {
  readonly engagement: Engagement;
  readonly calendar: Calendar;
  readonly milestones: Milestones;
  readonly now: Temporal.Instant;
  /** What the client owes as it stands today; without the uncritical once they unsubscribed. */
  readonly asks: readonly Ask[];
  /** The contractor has a call to make, and nothing was heard since it was put to them. */
  readonly mustRing: boolean;
}

export interface Wanted {
  readonly mail: Pick<PlannedMail, 'step' | 'template' | 'to' | 'title' | 'ask' | 'about' | 'critical'> &
    Partial<Pick<PlannedMail, 'task'>>;
  /** Not before this, whatever the office hours and caps then make of it. */
  readonly from: Temporal.Instant;
  /** Pointless from this moment on. */
  readonly until?: Temporal.Instant;
  /** `at-once` is for the contractor, whom no cap protects. */
  readonly pace: Pace | 'at-once';
  /** What else is recorded with it: how often each responsibility was asked for. */
  readonly marks: Readonly<Record<string, number>>;
}

/** How often a step was sent. */
export function timesSent({ sent }: Engagement, step: string): number {
  return sent[step]?.times ?? 0;
}
