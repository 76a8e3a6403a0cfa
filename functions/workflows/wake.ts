/** Every minute: which engagements are due? Each goes to the queue, spread over the minute at SES's pace. */
import { waitAfter } from '../../core/engagement/back-off.ts';
import { after, type Moment, secondsBetween, toMoment } from '../../core/moment.ts';
import { leaseSeconds, looksAtOnce } from '../contract.ts';
import type { Due, Look, World } from '../world.ts';

const secondsPerSweep = 60;
/** Forty leases under way at a time: as many as the SDK has connections for, and a few to spare. */
const batchesAtOnce = 4;

/**
 * Queues what is due, at most a minute's worth of mail, and only then leases it: a crash between the two queues it
 * twice, which is harmless. Returns how many were queued; the others are still due at the next sweep.
 * Throws `RetryLater` when something is due and none of it could be queued.
 */
export async function wake(world: World): Promise<number> {
  const now = toMoment(world.clock.now());
  const { sendingRate } = world.firm;
  const due = await world.store.due(now, Math.max(1, Math.floor(sendingRate * secondsPerSweep)));
  world.metrics.sweepAge(due[0] ? secondsBetween(due[0].wakeAt, now) : 0);
  const looks = due.map((one, index) => ({ ...one, delaySeconds: Math.floor(index / sendingRate) }));
  const batches = chunks(looks, looksAtOnce);
  const ends: PromiseSettledResult<number>[] = [];
  for (const some of chunks(batches, batchesAtOnce))
    ends.push(...(await Promise.allSettled(some.map(batch => queueAndLease(world, batch, now)))));
  return queuedIn(world, due.length, ends);
}

type DueLook = Due & Look;

/** An entry that SQS did not take is not leased, so that the next sweep finds it. */
async function queueAndLease(world: World, looks: readonly DueLook[], now: Moment): Promise<number> {
  const queued = new Set(await world.queue.send(looks));
  const leased = looks.filter(({ id }) => queued.has(id)).map(one => lease(world, one, now));
  for (const end of await Promise.allSettled(leased))
    if (end.status === 'rejected') world.log.warn('not leased', { why: String(end.reason) });
  return queued.size;
}

/** One that failed before is left alone for longer, so that a poisoned one takes no other's place. */
async function lease({ store, log }: World, due: Due, now: Moment): Promise<void> {
  const until = after(now, leaseSeconds);
  const failures = await store.lease(due, until);
  if (failures === null || failures < 2) return;
  log.warn('wake-up failed before', { engagement: due.id, failures: failures - 1 });
  await store.putOff({ id: due.id, wakeAt: until }, after(now, waitAfter(failures)), failures);
}

function queuedIn({ log }: World, due: number, ends: readonly PromiseSettledResult<number>[]): number {
  const queued = ends.reduce((sum, end) => sum + (end.status === 'fulfilled' ? end.value : 0), 0);
  const failed = ends.find(end => end.status === 'rejected');
  if (failed && queued === 0) throw failed.reason;
  if (queued < due) log.warn('not all that is due was queued', { due, queued, why: String(failed?.reason) });
  else if (due > 0) log.info('engagements due', { count: due });
  return queued;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
