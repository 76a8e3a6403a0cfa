/** The local clock: real time plus an offset that a button moves and the data folder keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type Calendar, isWorkingDay } from '../core/plan/calendar.ts';
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

/**
 * The next 14:30 UTC on which all of these clients work: office hours in London, Berlin and New York alike.
 * Never before `real`: mail that is signed today must not come out of the future.
 */
export function firstMoment(real: Temporal.Instant, calendars: readonly Calendar[]): Temporal.Instant {
  const now = real.toZonedDateTimeISO('UTC');
  let at = now.with({ hour: 14, minute: 30, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  if (Temporal.ZonedDateTime.compare(at, now) < 0) at = at.add({ days: 1 });
  while (!calendars.every(calendar => isWorkingDay(at.toPlainDate(), calendar))) at = at.add({ days: 1 });
  return at.toInstant();
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
