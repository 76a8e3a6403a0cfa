/** What a sweep reads with few and with many engagements stored, and as many due. */
import type { Moment } from '../../core/moment.ts';
import { wake } from '../../functions/handlers/wake.ts';
import { startMetered } from './metered.ts';

const now = '2026-11-23T10:00:00Z' as Moment;
const farOff = '2027-06-01T09:00:00Z' as Moment;
const due = 100;

/** Request units of one sweep, by how many engagements are stored; the ratio of the last to the first. */
export async function sweep(stored: readonly number[]): Promise<void> {
  const units: number[] = [];
  for (const count of stored) {
    const began = performance.now();
    const metered = await startMetered(now, due, [
      { count: count - due, wakeAt: farOff },
      { count: due, wakeAt: now },
    ]);
    const filled = performance.now();
    const queued = await wake(metered.world)();
    const { readUnits, writeUnits } = metered.meter;
    units.push(readUnits + writeUnits);
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    console.log(
      `${count} stored, ${due} due: ${queued} queued for ${readUnits} read units, ${writeUnits} write units` +
        ` (filled in ${seconds(began, filled)} s, swept in ${seconds(filled, performance.now())} s)`,
    );
    if (queued !== due) process.exitCode = 1;
    await metered.stop();
  }
  console.log(`ratio ${(units.at(-1)! / units[0]!).toFixed(2)}`);
  if (units.at(-1) !== units[0]) process.exitCode = 1;
}
