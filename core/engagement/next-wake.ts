/** The engagement's wake-up: the next moment somebody must look at it. */
import { earliest, type Moment } from '../moment.ts';
import { askEnds } from './asks.ts';
import type { Engagement } from './engagement.ts';
import { readyAt } from './outbox.ts';

/** The earliest of plan, outbox, asks, change of contact; `null` when nothing is left to do. */
export function nextWake(engagement: Engagement): Moment | null {
  const { next, outbox, askAt, asks, dutyAt } = engagement;
  return earliest([next?.at ?? null, askAt, dutyAt, ...asks.map(askEnds), ...outbox.map(readyAt)]);
}

/** What the table stores: never earlier than a lease that somebody holds. */
export function wakeAt(engagement: Engagement): Moment | null {
  const next = nextWake(engagement);
  const lease = engagement.leaseUntil;
  return next && lease && lease > next ? lease : next;
}
