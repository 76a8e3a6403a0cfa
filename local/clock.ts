/** The local clock: real time plus an offset that a button moves and the data folder keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../functions/world.ts';
import { writeWhole } from './folder.ts';

const clockFileSchema = z.object({ offsetMilliseconds: z.number().int() });

export interface LocalClock extends Clock {
  /** Moves the clock forward; it never goes back, since what was recorded would lie in the future. */
  advance(by: Temporal.Duration): void;
  /** Called with the milliseconds of every move; returns the way to stop listening. */
  onMove(listener: (milliseconds: number) => void): () => void;
}

/**
 * The clock kept in `folder`; where there is none yet, it first shows `first`.
 * `real` is the machine's own time in milliseconds since 1970.
 */
export function openClock(
  folder: string,
  first: Temporal.Instant,
  real: () => number = Date.now,
): LocalClock {
  const file = join(folder, 'clock.json');
  const listeners = new Set<(milliseconds: number) => void>();
  let offset = readOffset(file) ?? first.epochMilliseconds - real();
  writeOffset(file, offset);
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(real() + offset),
    advance(by) {
      const milliseconds = by.total('milliseconds');
      if (milliseconds < 0) throw new RangeError('the clock only moves forward');
      offset += milliseconds;
      writeOffset(file, offset);
      for (const listener of listeners) listener(milliseconds);
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The next weekday's 14:30 UTC, inside working hours in London, Berlin and New York alike. */
export function firstMoment(real: Temporal.Instant): Temporal.Instant {
  let at = real.toZonedDateTimeISO('UTC').with({ hour: 14, minute: 30, second: 0, millisecond: 0 });
  while (at.dayOfWeek > 5) at = at.add({ days: 1 });
  return at.round('second').toInstant();
}

function readOffset(file: string): number | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return clockFileSchema.parse(JSON.parse(text)).offsetMilliseconds;
}

function writeOffset(file: string, offsetMilliseconds: number): void {
  writeWhole(file, JSON.stringify({ offsetMilliseconds }));
}
