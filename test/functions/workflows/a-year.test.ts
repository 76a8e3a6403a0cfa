/** Two engagements through a year, the clock moved from wake-up to wake-up, every mail counted. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { parseEngagementFile } from '../../../core/engagement/file.ts';
import { fromMoment, type Moment } from '../../../core/moment.ts';
import { isOfficeMoment, localDay } from '../../../core/plan/calendar.ts';
import { advance } from '../../../functions/workflows/advance.ts';
import { start } from '../../../functions/workflows/start.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';

const begins = '2026-11-24T14:30:00Z' as Moment;
const ends = '2027-11-24T14:30:00Z' as Moment;
const files = ['hands-off', 'hands-on'];
let local: TestWorld;
const drafts = files.map(name =>
  parseEngagementFile(readFileSync(`emails/examples/${name}.yaml`, 'utf8'), name, begins),
);

beforeAll(async () => {
  local = await startWorld({ now: begins });
  for (const draft of drafts) await start(local.world, draft);
  await untilTheEnd();
}, 120_000);
afterAll(() => local.stop());

async function untilTheEnd(): Promise<void> {
  for (let stops = 0; stops < 1000; stops += 1) {
    const [next] = await local.world.store.due(ends, 1);
    if (!next) return;
    local.moveTo(next.wakeAt);
    await advance(local.world, next.id);
  }
  throw new Error('a year has fewer wake-ups than that');
}

/** What the client's people got, with when. */
async function sentTo({ id }: Engagement) {
  const items = await local.world.store.items(id, 'OUT#');
  return items
    .filter(({ person }) => person !== null)
    .map(({ at, template }) => ({ at: at as Moment, template: String(template) }));
}

test.each(drafts)(
  '$involvement: every mail of the plan in office hours, never two in one day',
  async draft => {
    const calendar = await local.world.calendars.of(draft.client);
    const [welcome, ...mails] = (await sentTo(draft)).sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(welcome).toMatchObject({ at: begins, template: `welcome-${draft.involvement}` });
    expect(mails.filter(({ at }) => !isOfficeMoment(fromMoment(at), calendar))).toEqual([]);
    const days = mails.map(({ at }) => localDay(fromMoment(at), calendar).toString());
    expect(days.length).toBe(new Set(days).size);
  },
);

test('a silent hands-off client gets few mails, a hands-on client one a week and more', async () => {
  const [handsOff, handsOn] = await Promise.all(drafts.map(sentTo));
  expect(handsOff!.length).toBeLessThan(40);
  expect(handsOn!.length).toBeGreaterThan(52);
});

test('the mailboxes hold exactly what the table says was sent', async () => {
  for (const draft of drafts)
    expect(local.mailboxes.mails(draft.contact.email)).toHaveLength((await sentTo(draft)).length);
});

test('nothing waits that should have gone, and each has its next wake-up', async () => {
  for (const draft of drafts) {
    const engagement = (await local.world.store.load(draft.id))!;
    expect(engagement.outbox).toEqual([]);
    expect(engagement.next === null || engagement.next.at > ends).toBe(true);
  }
});
