/** Moments in plain words, in the time zone of whoever reads them. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment, type Moment } from '../../core/moment.ts';

/** Such as `Mon 23 Nov 2026, 14:30`. */
export function when(moment: Moment, timezone: string): string {
  return format(moment, timezone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Such as `Mon 23 Nov`. */
export function day(moment: Moment, timezone: string): string {
  return format(moment, timezone, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A date without a time, such as `4 Dec`. */
export function dateIn(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'short' });
}

/** A date in full, such as `Monday 11 January 2027`. */
export function dayIn(date: string): string {
  const full = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', full).replace(',', '');
}

/** How many whole calendar days lie between two moments where the reader is. */
export function daysBetween(from: Moment, until: Moment, timezone: string): number {
  const [start, end] = [from, until].map(at => fromMoment(at).toZonedDateTimeISO(timezone).toPlainDate());
  return start!.until(end!).days;
}

/** Such as `today`, `tomorrow`, `in 5 days`, `3 days ago`. */
export function daysFromNow(moment: Moment, now: Moment, timezone: string): string {
  const days = daysBetween(now, moment, timezone);
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}

function format(moment: Moment, timezone: string, options: Intl.DateTimeFormatOptions): string {
  const instant = Temporal.Instant.from(moment);
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: timezone, hourCycle: 'h23' }).format(
    instant.epochMilliseconds,
  );
}
