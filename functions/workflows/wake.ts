/** Every minute: which engagements are due? Each goes to the queue, spread over the minute at SES's pace. */
import { after, toMoment } from '../../core/moment.ts';
import { leaseSeconds } from '../contract.ts';
import type { World } from '../world.ts';

const secondsPerSweep = 60;

/**
 * Queues what is due, at most a minute's worth of mail, and only then leases it: a crash between the two
 * queues it twice, which is harmless. Returns how many were queued.
 */
export async function wake(world: World): Promise<number> {
  const now = toMoment(world.clock.now());
  const most = Math.max(1, Math.floor(world.firm.sendingRate * secondsPerSweep));
  const due = await world.store.due(now, most);
  for (const [index, one] of due.entries()) {
    await world.queue.send(one.id, Math.floor(index / world.firm.sendingRate));
    await world.store.lease(one, after(now, leaseSeconds));
  }
  if (due.length > 0) world.log.info('engagements due', { count: due.length });
  return due.length;
}
