/** What alarms watch is measured where it happens: how long the due wait, and mail that failed for good. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { advance } from '../../../functions/workflows/advance.ts';
import { suppress } from '../../../functions/workflows/suppression.ts';
import { wake } from '../../../functions/workflows/wake.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';
import { anEngagement } from '../../services/an-engagement.ts';

const nine = '2026-11-23T09:00:00Z' as Moment;
let all: TestWorld;
let from: number;

beforeAll(async () => {
  all = await startWorld({ now: nine });
});
afterAll(() => all.stop());
beforeEach(() => {
  from = all.measured.length;
});
const measured = () => all.measured.slice(from);

test('a sweep says how long what is longest due has waited, and 0 when nothing is due', async () => {
  await wake(all.world);
  expect(measured()).toEqual([['sweepAge', 0]]);
  await all.world.store.create(dueSince('five', '2026-11-23T08:55:00Z'));
  await all.world.store.create(dueSince('one', '2026-11-23T08:59:00Z'));
  await wake(all.world);
  expect(measured()).toEqual([
    ['sweepAge', 0],
    ['sweepAge', 300],
  ]);
  // Both are leased now.
  await wake(all.world);
  expect(measured().at(-1)).toEqual(['sweepAge', 0]);
});

test('a mail that SES refuses for good is counted once, one that waits is not', async () => {
  await all.world.store.create(owingMail('refused', 'anna@refused.example'));
  all.nextAtSes('throttled');
  await advance(all.world, 'refused' as Engagement['id']);
  expect(measured()).toEqual([]);
  all.moveTo('2026-11-23T09:02:00Z' as Moment);
  // From a domain that SES has no proof of.
  const firm = { ...all.world.firm, domain: 'elsewhere.example' };
  await advance({ ...all.world, firm }, 'refused' as Engagement['id']);
  expect(measured()).toEqual([['failedSend', 1]]);
  await advance(all.world, 'refused' as Engagement['id']);
  expect(measured()).toEqual([['failedSend', 1]]);
});

test('so is one to an address that nothing is sent to any more', async () => {
  await suppress(all.world, 'anna@gone.example', 'it bounced');
  await all.world.store.create(owingMail('gone', 'anna@gone.example'));
  await advance(all.world, 'gone' as Engagement['id']);
  expect(measured()).toEqual([['failedSend', 1]]);
});

const dueSince = (id: string, at: string): Engagement => ({
  ...anEngagement({ id }),
  next: { step: 'reminder', occurrence: 1, at: at as Moment, title: 'Reminder' },
});

/** Its plan owes the contact a welcome. */
function owingMail(id: string, email: string): Engagement {
  const engagement = anEngagement({ id });
  return { ...engagement, contact: { ...engagement.contact, email } };
}
