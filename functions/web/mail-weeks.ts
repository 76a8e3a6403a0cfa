/** Mails per week, to the client's people and from them, from the items of one engagement. */
import type { Temporal } from 'temporal-polyfill';
import { fromMoment, type Moment } from '../../core/moment.ts';
import type { Item } from '../world.ts';

export interface MailWeek {
  /** Its Monday, in the client's own calendar. */
  readonly from: string;
  readonly sent: number;
  readonly received: number;
}

const weeks = 12;

/** The last twelve weeks, the present one last; mail to the contractor is not counted, nor what could not be sent. */
export function mailWeeks(items: readonly Item[], now: Moment, timezone: string): MailWeek[] {
  const present = mondayOf(now, timezone);
  const counts = Array.from({ length: weeks }, (_, index) => ({
    from: present.subtract({ weeks: weeks - 1 - index }).toString(),
    sent: 0,
    received: 0,
  }));
  for (const item of items) {
    const way = wayOf(item);
    if (!way) continue;
    const monday = mondayOf((way === 'sent' ? item.at : item.receivedAt) as Moment, timezone).toString();
    const week = counts.find(({ from }) => from === monday);
    if (week) week[way]++;
  }
  return counts;
}

function wayOf({ key, to, failed }: Item): 'sent' | 'received' | null {
  if (key.startsWith('IN#')) return 'received';
  return key.startsWith('OUT#') && to !== 'contractor' && !failed ? 'sent' : null;
}

function mondayOf(moment: Moment, timezone: string): Temporal.PlainDate {
  const day = fromMoment(moment).toZonedDateTimeISO(timezone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 });
}
