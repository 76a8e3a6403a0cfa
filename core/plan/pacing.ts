/** The caps: how soon after any other mail to the client's people the next may go. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../engagement/engagement.ts';
import { fromMoment, type Moment, toMoment } from '../moment.ts';
import { type Calendar, localDay, nextOfficeMoment, opening } from './calendar.ts';
import { anyMail } from './mark.ts';
import type { Pace } from './plan.ts';

/**
 * The earliest moment from `from` on that the pace allows, in office hours. "Never two mails a day" holds
 * for all of the client's people together, which is stricter than for each of them.
 */
export function paced(
  pace: Pace,
  from: Temporal.Instant,
  { sent }: Pick<Engagement, 'sent'>,
  calendar: Calendar,
): Temporal.Instant {
  const last = sent[anyMail]?.last;
  if (!last) return nextOfficeMoment(from, calendar);
  const days = pace === 'next-working-day' ? 1 : pace.days;
  const free = opening(localDay(fromMoment(last), calendar).add({ days }), calendar);
  return nextOfficeMoment(latest(from, free), calendar);
}

/**
 * The earliest moment from `from` on at which a mail that is not the plan's may go, such as a held
 * question: in the client's office hours, and never on the day of another mail. Record it with `markMailed`.
 */
export function nextFreeMoment(engagement: Engagement, calendar: Calendar, from: Moment): Moment {
  return toMoment(paced('next-working-day', fromMoment(from), engagement, calendar));
}

/** The later of two instants. */
export function latest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) >= 0 ? one : other;
}
