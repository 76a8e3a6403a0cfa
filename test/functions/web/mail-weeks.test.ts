/** Mails per week, as they are counted for the picture. */
import { expect, test } from '@jest/globals';
import type { Moment } from '../../../core/moment.ts';
import { mailWeeks } from '../../../functions/web/mail-weeks.ts';

const monday = '2026-11-23T10:00:00Z' as Moment;
const sent = (at: string, more: object = {}) => ({
  key: `OUT#due#${at}#contact`,
  at,
  to: 'contact',
  ...more,
});
const received = (at: string) => ({ key: `IN#${at}#m`, receivedAt: at });
const counted = (items: Parameters<typeof mailWeeks>[0], zone = 'Europe/London') =>
  mailWeeks(items, monday, zone).filter(week => week.sent + week.received > 0);

test('twelve weeks, the present one last', () => {
  const weeks = mailWeeks([], monday, 'Europe/London').map(({ from }) => from);
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([12, '2026-09-07', '2026-11-23']);
});

test('what went to the client and what they wrote, each in its week', () => {
  const items = [
    sent('2026-11-16T09:00:00Z'),
    sent('2026-11-20T09:00:00Z'),
    received('2026-11-22T23:00:00Z'),
  ];
  expect(counted(items)).toEqual([{ from: '2026-11-16', sent: 2, received: 1 }]);
});

test('a week begins on the client’s own Monday', () => {
  expect(counted([received('2026-11-22T23:30:00Z')], 'Europe/Berlin')).toEqual([
    { from: '2026-11-23', sent: 0, received: 1 },
  ]);
});

test('neither mail to the contractor, nor what failed, nor what is older', () => {
  const old = sent('2026-09-04T09:00:00Z');
  const failed = sent(monday, { failed: 'no such address' });
  expect(counted([sent(monday, { to: 'contractor' }), failed, old, { key: 'LOG#x', at: monday }])).toEqual(
    [],
  );
});
