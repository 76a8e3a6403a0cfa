/** The one way time is stored: ISO 8601 in UTC to the second, so that text order is time order. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** An instant as text, such as `2026-11-23T09:00:00Z`: always UTC, always whole seconds. */
export type Moment = string & { readonly __brand: 'Moment' };

export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'must be a UTC time like 2026-11-23T09:00:00Z')
  .transform(text => text as Moment);

/** The instant as stored text; fractions of a second are dropped, never rounded up into the future. */
export function toMoment(instant: Temporal.Instant): Moment {
  return instant.toString({ smallestUnit: 'second', roundingMode: 'floor' }) as Moment;
}

/** The instant that stored text stands for. */
export function fromMoment(moment: Moment): Temporal.Instant {
  return Temporal.Instant.from(moment);
}

/** The moment `seconds` later (earlier when negative). */
export function after(moment: Moment, seconds: number): Moment {
  return toMoment(fromMoment(moment).add({ seconds }));
}

/** Whole seconds from one moment to a later one; negative when it is earlier. */
export function secondsBetween(from: Moment, to: Moment): number {
  return (fromMoment(to).epochMilliseconds - fromMoment(from).epochMilliseconds) / 1000;
}

/** The earliest of some moments, `null` standing for never. */
export function earliest(moments: Iterable<Moment | null>): Moment | null {
  let first: Moment | null = null;
  for (const moment of moments) if (moment && (!first || moment < first)) first = moment;
  return first;
}
