/** When a client's people are at work: what every scheduled mail and due date is counted in. */
import { Temporal } from 'temporal-polyfill';

/** A client's working time; days and hours are in the client's own time zone. */
export interface Calendar {
  /** IANA name. */
  readonly timezone: string;
  /** Whether a day such as `2026-12-25` is a public holiday; a `Set` of days will do. */
  readonly holidays: { has(day: string): boolean };
  /** ISO weekdays (1 is Monday) without work; Saturday and Sunday where nothing is said. */
  readonly weekend?: ReadonlySet<number>;
}

/** Scheduled mail leaves from 09:00 until just before 17:00, the client's own time. */
export const officeHours = { opens: '09:00', closes: '17:00' } as const;

const saturdayAndSunday: ReadonlySet<number> = new Set([6, 7]);
const opens = Temporal.PlainTime.from(officeHours.opens);
const closes = Temporal.PlainTime.from(officeHours.closes);

/** No country rests for so many days on end; a calendar that does is broken and must not loop for ever. */
const longestRest = 60;

/** "Working days are neither weekend nor public holiday where the client is." */
export function isWorkingDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  const weekend = calendar.weekend ?? saturdayAndSunday;
  return !weekend.has(day.dayOfWeek) && !calendar.holidays.has(day.toString());
}

/** The first working day on or after `day` (on or before it when `step` is -1). */
export function nearestWorkingDay(
  day: Temporal.PlainDate,
  calendar: Calendar,
  step: 1 | -1 = 1,
): Temporal.PlainDate {
  let found = day;
  for (let tried = 0; tried <= longestRest; tried++) {
    if (isWorkingDay(found, calendar)) return found;
    found = found.add({ days: step });
  }
  throw new Error(`calendar of ${calendar.timezone}: no working day within ${longestRest} days of ${day}`);
}

/**
 * The day `count` working days later, earlier when negative. 0 gives the day itself or, if nobody works
 * then, the next working day.
 */
export function addWorkingDays(
  day: Temporal.PlainDate,
  count: number,
  calendar: Calendar,
): Temporal.PlainDate {
  // A plan asks the same few questions again and again; stepping through days is most of its time.
  const answers = counted.get(calendar) ?? new Map<string, Temporal.PlainDate>();
  counted.set(calendar, answers);
  const question = `${day} ${count}`;
  const answer = answers.get(question) ?? countWorkingDays(day, count, calendar);
  answers.set(question, answer);
  return answer;
}

const counted = new WeakMap<Calendar, Map<string, Temporal.PlainDate>>();

function countWorkingDays(day: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  if (count === 0) return nearestWorkingDay(day, calendar);
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0; left--) {
    found = nearestWorkingDay(found.add({ days: step }), calendar, step);
  }
  return found;
}

/** The client's own date at an instant. */
export function localDay(instant: Temporal.Instant, calendar: Calendar): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(calendar.timezone).toPlainDate();
}

/** Whether the client's people are at work at this instant. */
export function isOfficeMoment(instant: Temporal.Instant, calendar: Calendar): boolean {
  const local = instant.toZonedDateTimeISO(calendar.timezone);
  const time = local.toPlainTime();
  const inHours =
    Temporal.PlainTime.compare(time, opens) >= 0 && Temporal.PlainTime.compare(time, closes) < 0;
  return inHours && isWorkingDay(local.toPlainDate(), calendar);
}

/** The instant itself when the client's people are at work then, else the next opening of their office. */
export function nextOfficeMoment(instant: Temporal.Instant, calendar: Calendar): Temporal.Instant {
  if (isOfficeMoment(instant, calendar)) return instant;
  const local = instant.toZonedDateTimeISO(calendar.timezone);
  const today = local.toPlainDate();
  const before = Temporal.PlainTime.compare(local.toPlainTime(), opens) < 0;
  return opening(before ? today : today.add({ days: 1 }), calendar);
}

/** When the office opens on `day` or, if nobody works then, on the next working day. */
export function opening(day: Temporal.PlainDate, calendar: Calendar): Temporal.Instant {
  const working = nearestWorkingDay(day, calendar);
  const opened = working.toZonedDateTime({ timeZone: calendar.timezone, plainTime: opens }).toInstant();
  // A day the zone skipped (Samoa had no 30 December 2011) or an opening inside a clock change is no office hour.
  return isOfficeMoment(opened, calendar) ? opened : opening(working.add({ days: 1 }), calendar);
}
