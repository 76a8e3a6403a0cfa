/** Every minute: which engagements are due? Each goes to the queue, spread over the minute at SES's pace. */
import { waitAfter } from '../../core/engagement/back-off.ts';
import { after, type Moment, secondsBetween, toMoment } from '../../core/moment.ts';
import { leaseSeconds } from '../contract.ts';
import type { Due, World } from '../world.ts';

const secondsPerSweep = 60;

/**
 * Queues what is due, at most a minute's worth of mail, and only then leases it: a crash between the two
 * queues it twice, which is harmless. Returns how many were queued.
 */
export async function wake(world: World): Promise<number> {
  const now = toMoment(world.clock.now());
  const most = Math.max(1, Math.floor(world.firm.sendingRate * secondsPerSweep));
  const due = await world.store.due(now, most);
  world.metrics.sweepAge(due[0] ? secondsBetween(due[0].wakeAt, now) : 0);
  for (const [index, one] of due.entries()) {
    await world.queue.send(one.id, Math.floor(index / world.firm.sendingRate));
    await lease(world, one, now);
  }
  if (due.length > 0) world.log.info('engagements due', { count: due.length });
  return due.length;
}

/** One that failed before is left alone for longer, so that a poisoned one takes no other's place. */
async function lease({ store, log }: World, due: Due, now: Moment): Promise<void> {
  const until = after(now, leaseSeconds);
  const failures = await store.lease(due, until);
  if (failures === null || failures < 2) return;
  log.warn('wake-up failed before', { engagement: due.id, failures: failures - 1 });
  await store.putOff({ id: due.id, wakeAt: until }, after(now, waitAfter(failures)), failures);
}
