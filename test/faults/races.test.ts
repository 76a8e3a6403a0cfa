/** Several at once: two of each, machines whose clocks disagree, a slow archive; and one engagement that always fails. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { withItem, withMail } from '../../core/engagement/outbox.ts';
import { after as later, toMoment } from '../../core/moment.ts';
import { advance } from '../../functions/handlers/advance.ts';
import { wake } from '../../functions/handlers/wake.ts';
import type { World } from '../../functions/world.ts';
import { anna, morning } from '../services/a-client.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { aStage, eachStory } from './a-stage.ts';
import { wrongWith } from './invariants.ts';
import { type Door, record, type Story } from './run.ts';

const stage = aStage();
const { lived } = stage;
const each = eachStory.filter(([, { doors }]) => doors.length > 0);
const through = (story: Story, change: (door: Door) => Door) => ({
  ...story,
  doors: story.doors.map(change),
});

describe.each(each)('%s', (_, story) => {
  test('twice at the same time is once', async () => {
    const both = through(story, door => (world, id) => Promise.all([door(world, id), door(world, id)]));
    expect(wrongWith(await lived(both), await lived(story))).toEqual([]);
  });

  test('twice at the same time with a slow archive is once', async () => {
    const slow = (world: World): World => ({
      ...world,
      archive: { ...world.archive, put: async (...mail) => pause(40).then(() => world.archive.put(...mail)) },
    });
    const both = through(story, door => (world, id) => {
      const second = pause(20).then(() => door(slow(world), id));
      return Promise.all([door(slow(world), id), second]);
    });
    expect(wrongWith(await lived(both), await lived(story))).toEqual([]);
  });

  test.each([-240, 240])(
    'then once more on a machine whose clock is off by %i seconds is once',
    async seconds => {
      const off = (world: World): World => ({
        ...world,
        clock: { now: () => world.clock.now().add({ seconds }) },
      });
      const again = through(story, door => async (world, id) => {
        await door(world, id);
        return door(off(world), id);
      });
      expect(wrongWith(await lived(again), await lived(story))).toEqual([]);
    },
  );
});

describe('a sweep', () => {
  const due = Array.from({ length: 25 }, (_, number) => anEngagement({ id: `swept-${number}` }));
  const still = async () => {
    const ids = (await stage.all.world.store.due(morning, 99)).map(({ id }) => id);
    return ids.filter(id => id.startsWith('swept-')).length;
  };
  const sweepWith = (send: World['queue']['send']) => wake({ ...stage.all.world, queue: { send } })();

  test('leases what was queued and nothing else, whichever part of it fails', async () => {
    stage.all.moveTo(morning);
    const next = { step: 'look', occurrence: 1, at: morning, title: 'To be worked out' };
    for (const one of due) await stage.all.world.store.create({ ...one, next });
    await expect(sweepWith(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await still()).toBe(25);
    const { send } = stage.all.world.queue;
    let batches = 0;
    const oneFails = sweepWith(looks => (batches++ === 0 ? Promise.reject(new Error('down')) : send(looks)));
    expect([await oneFails, await still()]).toEqual([15, 10]);
    expect([await sweepWith(looks => send(looks.slice(0, 4))), await still()]).toEqual([4, 6]);
    expect([await wake(stage.all.world)(), await still()]).toEqual([6, 0]);
    for (const { id } of due) await stage.all.world.store.erase(id);
  });
});

describe('an engagement whose wake-up always fails', () => {
  const id = 'poisoned' as EngagementId;
  const mail = (key: string, template: string) =>
    ({ key, template, to: 'contact', person: anna, manner: 'answer', about: {} }) as const;

  /** The hours, since the start, at which it was looked at. */
  async function looksIn(hours: number): Promise<number[]> {
    const looks: number[] = [];
    for (let quarter = 0; quarter <= 4 * hours; quarter += quarter < 40 ? 1 : 8) {
      stage.all.moveTo(later(morning, quarter * 900));
      const due = await stage.all.world.store.due(toMoment(stage.all.world.clock.now()), 9);
      await wake(stage.all.world)();
      if (!due.some(one => one.id === id)) continue;
      looks.push(quarter / 4);
      await advance(stage.all.world)({ Records: [record(JSON.stringify({ id }))] } as SQSEvent);
    }
    return looks;
  }

  test('does all else it has to do, is tried ever more seldom, stands on the list, and recovers', async () => {
    const poisoned = withMail(
      anEngagement({ id, address: id }),
      mail('broken#1#contact', 'no-such-letter'),
      morning,
    );
    const item = withItem(poisoned, 'LOG#1', { what: 'noted' }, morning);
    await stage.all.world.store.create(withMail(item, mail('documents#1#contact', 'documents'), morning));

    const looks = await looksIn(60);
    const waits = looks.map((hour, index) => hour - (looks[index - 1] ?? 0));
    expect(waits.slice(0, 5)).toEqual([0, 0.25, 0.5, 1, 2]);
    expect(Math.min(...waits.slice(5))).toBeGreaterThanOrEqual(24);
    const items = await stage.all.world.store.items(id, '');
    expect(items.map(({ key }) => key)).toEqual(expect.arrayContaining(['LOG#1', 'OUT#documents#1#contact']));
    const listed = async () =>
      (await stage.all.world.store.list('running')).find(one => one.id === id)!.failures;
    expect(await listed()).toBeGreaterThanOrEqual(5);

    const stuck = (await stage.all.world.store.load(id))!;
    const outbox = stuck.outbox.map(effect => ({ ...effect, template: 'documents' }));
    await stage.all.world.store.save({
      ...stuck,
      outbox: outbox as typeof stuck.outbox,
      version: stuck.version + 1,
    });
    stage.all.moveTo(later(morning, 100 * 3600));
    await advance(stage.all.world)({ Records: [record(JSON.stringify({ id }))] } as SQSEvent);
    expect([await listed(), (await stage.all.world.store.load(id))!.outbox]).toEqual([0, []]);
  });
});
