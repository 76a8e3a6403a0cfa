import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addWorkingDays,
  type Calendar,
  isOfficeMoment,
  isWorkingDay,
  nearestWorkingDay,
  nextOfficeMoment,
} from '../../../core/plan/calendar.ts';

const calendar = (timezone: string, holidays: string[] = [], weekend?: number[]): Calendar => ({
  timezone,
  holidays: new Set(holidays),
  ...(weekend ? { weekend: new Set(weekend) } : {}),
});
const day = (text: string) => Temporal.PlainDate.from(text);
const london = calendar('Europe/London', ['2026-12-25', '2026-12-28']);

describe('working days', () => {
  test.each([
    ['2026-12-24', true, 'a Thursday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-26', false, 'a Saturday'],
    ['2026-12-28', false, 'the day off in place of Boxing Day'],
    ['2026-12-29', true, 'a Tuesday'],
  ])('%s: %p, %s', (text, works) => {
    expect(isWorkingDay(day(text), london)).toBe(works);
  });

  test.each([
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-24', 0, '2026-12-24'],
    ['2026-12-26', 0, '2026-12-29'],
    ['2026-12-29', -1, '2026-12-24'],
    ['2026-12-27', -2, '2026-12-23'],
    ['2026-12-21', 5, '2026-12-30'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(day(from), count, london).toString()).toBe(to);
  });

  test('where Friday and Saturday are the weekend, Sunday is a working day', () => {
    const riyadh = calendar('Asia/Riyadh', [], [5, 6]);
    expect(addWorkingDays(day('2026-12-03'), 1, riyadh).toString()).toBe('2026-12-06');
  });

  test('a calendar in which nobody ever works is refused, not searched for ever', () => {
    const never: Calendar = { timezone: 'UTC', holidays: { has: () => true } };
    expect(() => nearestWorkingDay(day('2026-12-24'), never)).toThrow('no working day within 60 days');
  });
});

describe('office hours', () => {
  test.each([
    ['inside: at once', 'Europe/London', '2026-12-01T10:30:00Z', '2026-12-01T10:30:00Z'],
    ['at opening: at once', 'Europe/London', '2026-12-01T09:00:00Z', '2026-12-01T09:00:00Z'],
    ['at closing: next morning', 'Europe/London', '2026-12-01T17:00:00Z', '2026-12-02T09:00:00Z'],
    ['before opening: at opening', 'Europe/London', '2026-12-01T05:00:00Z', '2026-12-01T09:00:00Z'],
    ['Friday evening: Monday', 'Europe/London', '2026-12-04T19:00:00Z', '2026-12-07T09:00:00Z'],
    ['over a holiday weekend', 'Europe/London', '2026-12-24T18:00:00Z', '2026-12-29T09:00:00Z'],
    ['clocks go forward over the weekend', 'Europe/London', '2027-03-26T20:00:00Z', '2027-03-29T08:00:00Z'],
    ['clocks go back over the weekend', 'America/New_York', '2026-10-30T23:00:00Z', '2026-11-02T14:00:00Z'],
    ['half-hour zone', 'Asia/Kolkata', '2026-12-01T00:00:00Z', '2026-12-01T03:30:00Z'],
    ['quarter-hour zone', 'Asia/Kathmandu', '2026-12-01T00:00:00Z', '2026-12-01T03:15:00Z'],
    ['already tomorrow east of us', 'Pacific/Kiritimati', '2026-12-01T12:00:00Z', '2026-12-01T19:00:00Z'],
    ['still yesterday west of us', 'Pacific/Pago_Pago', '2026-12-01T05:00:00Z', '2026-12-01T20:00:00Z'],
  ])('%s', (_, timezone, from, to) => {
    const place = calendar(timezone, ['2026-12-25', '2026-12-28']);
    expect(nextOfficeMoment(Temporal.Instant.from(from), place).toString()).toBe(to);
  });

  test('Samoa had no Friday 30 December 2011: what waits for it goes on the Monday', () => {
    const apia = calendar('Pacific/Apia');
    const thursdayEvening = Temporal.PlainDateTime.from('2011-12-29T18:00')
      .toZonedDateTime(apia.timezone)
      .toInstant();
    const next = nextOfficeMoment(thursdayEvening, apia).toZonedDateTimeISO(apia.timezone);
    expect(next.toPlainDateTime().toString()).toBe('2012-01-02T09:00:00');
  });

  test('in every zone, at any moment of ten years, the next office moment is in office hours and the soonest', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const ten = { min: Date.UTC(2025, 0), max: Date.UTC(2035, 0) };
    const property = fc.property(fc.constantFrom(...zones), fc.integer(ten), (timezone, ms) => {
      const place = calendar(timezone, ['2026-12-25', '2030-01-01']);
      const from = Temporal.Instant.fromEpochMilliseconds(ms);
      const next = nextOfficeMoment(from, place);
      const hour = next.subtract({ minutes: 1 });
      expect(Temporal.Instant.compare(next, from)).toBeGreaterThanOrEqual(0);
      expect(isOfficeMoment(next, place)).toBe(true);
      expect(next.equals(from) || !isOfficeMoment(hour, place)).toBe(true);
    });
    fc.assert(property, { seed: 2026, numRuns: Number(process.env.SAYSO_RUNS ?? 1500) });
  });
});
