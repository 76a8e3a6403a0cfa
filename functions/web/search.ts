/** Finding engagements among their summaries: by a word, by status, by kind of client, by what is wrong. */
import * as z from 'zod';
import { involvements, statuses } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
import type { Summary } from '../world.ts';
import { type DayIn, daysAt, lateIn } from './today.ts';

export const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What a list may show: a deleted draft is in none. */
export const shownStatuses = statuses.filter(status => status !== 'dropped');

/** The address of a search; what does not fit is left out, since anybody may type an address. */
export const searchSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(['', ...shownStatuses]).catch(''),
  kind: z.enum(['', ...involvements]).catch(''),
  only: z.enum(['', 'late', 'held', 'ours']).catch(''),
  page: pageSchema,
});
export type Search = z.infer<typeof searchSchema>;

/** Engagements on one page of the list. */
export const pageSize = 40;

const picks: Readonly<Record<Search['only'], (summary: Summary, dayIn: DayIn) => boolean>> = {
  '': () => true,
  late: (summary, dayIn) => lateIn(summary, dayIn).length > 0,
  held: ({ held, risky }) => held.length + risky.length > 0,
  ours: ({ ours }) => ours > 0,
};

/** Comparing by one collator is ten times faster than by `localeCompare`. */
const inOrder = new Intl.Collator('en');

/** Those that fit, the ones that owe something first, then by the client's name. */
export function find(summaries: readonly Summary[], search: Search, now: Moment): Summary[] {
  const dayIn = daysAt(now);
  const words = search.q.toLowerCase().split(/\s+/).filter(Boolean);
  return summaries
    .filter(summary => !search.kind || summary.involvement === search.kind)
    .filter(summary => picks[search.only](summary, dayIn))
    .filter(({ client, title, contact }) => {
      const text = `${client} ${title} ${contact}`.toLowerCase();
      return words.every(word => text.includes(word));
    })
    .sort((a, b) => b.ours - a.ours || inOrder.compare(a.client, b.client));
}
