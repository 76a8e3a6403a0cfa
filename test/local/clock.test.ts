import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { firstMoment, openClock } from '../../local/clock.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'sayso-clock-'));
const first = Temporal.Instant.from('2026-11-23T14:30:00Z');

describe('the local clock', () => {
  test('starts at its first moment and runs with real time', () => {
    let real = 1_000_000;
    const clock = openClock(folder(), first, () => real);
    real += 5_000;
    expect(clock.now().toString()).toBe('2026-11-23T14:30:05Z');
  });

  test('keeps its moves over a restart, whatever the first moment would be by then', () => {
    const place = folder();
    openClock(place, first, () => 0).advance(Temporal.Duration.from({ hours: 25 }));
    const again = openClock(place, first.add({ hours: 500 }), () => 60_000);
    expect(again.now().toString()).toBe('2026-11-24T15:31:00Z');
  });

  test('tells its listeners of every move until they stop listening', () => {
    const clock = openClock(folder(), first, () => 0);
    const moves: number[] = [];
    const stop = clock.onMove(by => moves.push(by));
    clock.advance(Temporal.Duration.from({ hours: 1 }));
    stop();
    clock.advance(Temporal.Duration.from({ hours: 1 }));
    expect(moves).toEqual([3_600_000]);
  });

  test('never goes back', () => {
    const clock = openClock(folder(), first, () => 0);
    expect(() => clock.advance(Temporal.Duration.from({ hours: -1 }))).toThrow('only moves forward');
  });

  const london = { timezone: 'Europe/London', holidays: new Set<string>() };
  const closedOnMonday = { timezone: 'Europe/Berlin', holidays: new Set(['2026-11-30']) };

  test.each([
    ['2026-11-23T03:00:00Z', '2026-11-23T14:30:00Z'],
    ['2026-11-23T22:00:00Z', '2026-11-24T14:30:00Z'],
    ['2026-11-27T14:30:01Z', '2026-12-01T14:30:00Z'],
    ['2026-11-29T23:59:59Z', '2026-12-01T14:30:00Z'],
  ])('at %s a new clock starts at %s, when everybody is at work', (real, start) => {
    expect(firstMoment(Temporal.Instant.from(real), [london, closedOnMonday]).toString()).toBe(start);
  });
});
