/** The first page's lists, from summaries alone. */
import { expect, test } from '@jest/globals';
import { summarise } from '../../../core/engagement/summary.ts';
import { today } from '../../../functions/web/today.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { now } from './a-console.ts';

const summary = (changes: Parameters<typeof anEngagement>[0]) => summarise(anEngagement(changes));

test('an engagement whose wake-ups failed five times in a row stands there, one of four does not', () => {
  const summaries = [summary({ id: 'four', failures: 4 }), summary({ id: 'five', failures: 5 })];
  expect(today(summaries, now).stuck.map(({ id }) => id)).toEqual(['five']);
});

test('mails that went out a second time are counted over all engagements', () => {
  expect(today([summary({ resent: 2 }), summary({ resent: 1 }), summary({})], now).resent).toBe(3);
});

test('late is by the client’s own day: in Auckland tomorrow has begun', () => {
  const due = [{ id: 'access', due: '2026-11-23' }];
  const there = (timezone: string) => {
    const { client } = anEngagement();
    return summary({ due, client: { ...client, timezone } });
  };
  const { overdue } = today(
    [there('Europe/London'), there('Pacific/Auckland')],
    '2026-11-23T12:00:00Z' as typeof now,
  );
  expect(overdue.map(({ summary: { timezone }, late }) => [timezone, late[0]!.days])).toEqual([
    ['Pacific/Auckland', 1],
  ]);
});
