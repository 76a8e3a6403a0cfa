/** One person, two engagements: still never two of our own mails in one day. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withTask } from '../../../core/engagement/decisions/task.ts';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import { claimReady, withMail } from '../../../core/engagement/outbox.ts';
import { type Moment, toMoment } from '../../../core/moment.ts';
import { advance } from '../../../functions/workflows/advance.ts';
import { carryOut } from '../../../functions/workflows/carry-out.ts';
import { start } from '../../../functions/workflows/start.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';
import { anEngagement } from '../../services/an-engagement.ts';

const begins = '2026-11-23T10:00:00Z' as Moment;
const ends = '2027-01-04T10:00:00Z' as Moment;
const ids = ['bell', 'bell-two'] as EngagementId[];
let local: TestWorld;

beforeAll(async () => {
  local = await startWorld({ now: begins });
  for (const id of ids)
    await start(
      local.world,
      anEngagement({
        id,
        address: id,
        version: 0,
        status: 'draft',
        startedAt: null,
        createdAt: begins,
        responsibilities: ['access', 'agree-plan', 'backups', 'inventory', 'suppliers'].map(one => ({
          id: one,
        })) as never,
      }),
    );
  for (let stops = 0; stops < 300; stops += 1) {
    const [next] = await local.world.store.due(ends, 1);
    if (!next) return;
    local.moveTo(next.wakeAt);
    await advance(local.world, next.id);
  }
});
afterAll(() => local.stop());

test('no day brings two scheduled mails, and both engagements get theirs', async () => {
  const sent = (await Promise.all(ids.map(id => local.world.store.items(id, 'OUT#')))).map(items =>
    items.filter(({ person, template }) => person !== null && !String(template).startsWith('welcome')),
  );
  expect(sent.every(items => items.length > 1)).toBe(true);
  const days = sent.flat().map(({ at }) => String(at).slice(0, 10));
  expect(days).toHaveLength(new Set(days).size);
});

test('a mail that waits for tomorrow holds up no other', async () => {
  const { world } = local;
  local.moveTo('2027-03-02T10:00:00Z' as Moment);
  const engagement = (await world.store.load(ids[0]!))!;
  const { name, email } = engagement.contact;
  const now = toMoment(world.clock.now());
  const asks = { template: 'due', to: 'contact', person: { name, email }, manner: 'scheduled' } as const;
  const about = { responsibilities: ['access'] };
  const first = withMail(engagement, { ...asks, key: 'one#1#contact', about }, now);
  const second = withMail(first, { ...asks, key: 'two#1#contact', about }, now);
  const task = { id: 'away', kind: 'away', about: '', since: now } as const;
  const { engagement: claimed, claimed: effects } = claimReady(withTask(second, task), now);
  const settled = await carryOut(world, claimed, effects);
  expect(settled.map(({ outcome }) => outcome)).toEqual(['done', 'not-today', 'done']);
});
