/** What every store promises, run against whatever speaks DynamoDB. */
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Engagement, EngagementId } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { dynamoStore } from '../../../functions/aws/store.ts';
import type { Store } from '../../../functions/world.ts';
import { clientOf } from '../../../local/aws.ts';
import { tableDefinition } from '../../../local/table.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { type LossyProxy, startLossyProxy } from '../../services/lossy-proxy.ts';

export interface DynamoEndpoint {
  readonly url: string;
  stop(): Promise<void>;
}

const id = (text: string) => text as EngagementId;
const at = (time: string) => `2026-11-${time}:00Z` as Moment;
const next = (engagement: Engagement, changes: Partial<Engagement> = {}): Engagement => ({
  ...engagement,
  ...changes,
  version: engagement.version + 1,
});
const planned = (time: Moment) => ({ step: 'reminder', occurrence: 1, at: time, title: 'Reminder: access' });

export function storeSuite(start: () => Promise<DynamoEndpoint>): void {
  const table = 'store-suite';
  let endpoint: DynamoEndpoint;
  let proxy: LossyProxy;
  let client: DynamoDBClient;
  let store: Store;

  beforeAll(async () => {
    endpoint = await start();
    proxy = await startLossyProxy(endpoint.url);
    client = new DynamoDBClient(clientOf(proxy.url));
    await client.send(new CreateTableCommand(tableDefinition(table)));
    store = dynamoStore(client, table);
  }, 60_000);

  afterAll(async () => {
    client.destroy();
    await proxy.stop();
    await endpoint.stop();
  });

  test('an engagement comes back exactly as it was written', async () => {
    const written = anEngagement({ id: 'whole', next: planned(at('20T09:00')), mutedAt: at('19T08:00') });
    expect(await store.create(written)).toBe(true);
    expect(await store.load(written.id)).toEqual(written);
  });

  test('an engagement nobody made is null', async () => {
    expect(await store.load(id('nobody'))).toBeNull();
  });

  test('an id is taken once, and its first engagement stays', async () => {
    const first = anEngagement({ id: 'taken', involvement: 'hands-on' });
    expect(await store.create(first)).toBe(true);
    expect(await store.create(anEngagement({ id: 'taken', involvement: 'hands-off' }))).toBe(false);
    expect((await store.load(first.id))?.involvement).toBe('hands-on');
  });

  test('of two writers at once who read the same version, one wins and the other is told', async () => {
    const read = anEngagement({ id: 'race' });
    await store.create(read);
    const [one, other] = await Promise.all([
      store.save(next(read, { involvement: 'hands-on' })),
      store.save(next(read, { involvement: 'hands-off' })),
    ]);
    expect([one, other].sort()).toEqual([false, true]);
    const kept = await store.load(read.id);
    expect(kept).toMatchObject({ version: 2, involvement: one ? 'hands-on' : 'hands-off' });
  });

  test('a day at one address is taken by one mail, however often that one asks', async () => {
    expect(await store.takeDay('hash', '2026-11-23', 'bell due#1#contact')).toBe(true);
    expect(await store.takeDay('hash', '2026-11-23', 'bell due#1#contact')).toBe(true);
    expect(await store.takeDay('hash', '2026-11-23', 'cafe due#1#contact')).toBe(false);
    expect(await store.takeDay('hash', '2026-11-24', 'cafe due#1#contact')).toBe(true);
  });

  test('eight writers who try again until they win lose no write', async () => {
    const first = anEngagement({ id: 'crowd', failures: 0 });
    await store.create(first);
    const addOne = async () => {
      for (;;) {
        const read = (await store.load(first.id))!;
        if (await store.save(next(read, { failures: read.failures + 1 }))) return;
      }
    };
    await Promise.all(Array.from({ length: 8 }, addOne));
    expect(await store.load(first.id)).toMatchObject({ failures: 8, version: 9 });
  });

  test('an engagement that was never made cannot be saved', async () => {
    expect(await store.save(anEngagement({ id: 'unmade', version: 2 }))).toBe(false);
    expect(await store.load(id('unmade'))).toBeNull();
  });

  test('a write whose answer was lost is known for our own', async () => {
    const first = anEngagement({ id: 'lost-answer' });
    proxy.loseNextAnswer();
    expect(await store.create(first)).toBe(true);
    proxy.loseNextAnswer();
    expect(await store.save(next(first, { failures: 3 }))).toBe(true);
    expect(await store.load(first.id)).toMatchObject({ version: 2, failures: 3 });
  });

  test('an item is put once; its replay changes nothing', async () => {
    const item = { key: 'L#000001', text: 'Go ahead', contradicts: [3, 4], message: null };
    expect(await store.put(id('bell'), item)).toBe(true);
    expect(await store.put(id('bell'), { key: 'L#000001', text: 'Something else' })).toBe(false);
    expect(await store.get(id('bell'), 'L#000001')).toEqual(item);
    expect(await store.get(id('bell'), 'L#000002')).toBeNull();
  });

  test('of ten processes that put the same item at once, one does', async () => {
    const puts = Array.from({ length: 10 }, (_, by) => store.put(id('bell'), { key: 'LOG#race', by }));
    expect((await Promise.all(puts)).filter(Boolean)).toHaveLength(1);
  });

  test("an item's fields never reach the indexes", async () => {
    await store.put(id('sly'), {
      key: 'LOG#1',
      status: 'closed',
      createdAt: at('01T00:00'),
      due: 'DUE#0',
      wakeAt: at('01T00:00'),
    });
    expect((await store.list('closed')).map(one => one.id)).not.toContain('sly');
    expect((await store.due(at('01T00:00'), 10)).map(one => one.id)).not.toContain('sly');
  });

  test('items come in key order, only those of the prefix, only those of the engagement', async () => {
    const keys = ['IN#2', 'L#000010', 'L#000002', 'LOG#1', 'L#000001'];
    for (const key of keys) await store.put(id('order'), { key });
    await store.put(id('order-2'), { key: 'L#000003' });
    const found = await store.items(id('order'), 'L#');
    expect(found.map(item => item.key)).toEqual(['L#000001', 'L#000002', 'L#000010']);
  });

  test('more than one page of items (1 MB) comes whole', async () => {
    const text = 'x'.repeat(50_000);
    const keys = Array.from({ length: 30 }, (_, index) => `LOG#${String(index).padStart(3, '0')}`);
    await Promise.all(keys.map(key => store.put(id('long'), { key, text })));
    const found = await store.items(id('long'), 'LOG#');
    expect(found.map(item => item.key)).toEqual(keys);
    expect(found.every(item => item.text === text)).toBe(true);
  });

  test('an address belongs to the engagement that took it first, however it is written', async () => {
    expect(await store.takeAddress('Till', id('till'))).toBe(true);
    expect(await store.takeAddress('till', id('other'))).toBe(false);
    expect(await store.takeAddress('till', id('till'))).toBe(true);
    expect(await store.engagementAt('TILL')).toBe('till');
    expect(await store.engagementAt('nobody')).toBeNull();
  });

  test('a signature is first, then the same message again, then a replay; each engagement for itself', async () => {
    expect(await store.seen(id('bell'), 'b=abc', 'ses-1')).toBe('first');
    expect(await store.seen(id('bell'), 'b=abc', 'ses-1')).toBe('same');
    expect(await store.seen(id('bell'), 'b=abc', 'ses-2')).toBe('other');
    expect(await store.seen(id('other'), 'b=abc', 'ses-2')).toBe('first');
  });

  test('a suppressed address stays so, for the first reason given', async () => {
    expect(await store.suppressed('hash')).toBeNull();
    await store.suppress('hash', 'bounced');
    await store.suppress('hash', 'complained');
    expect(await store.suppressed('hash')).toBe('bounced');
  });

  test('a suppression is lifted once, and the address may be suppressed again', async () => {
    expect(await store.allow('lifted')).toBe(false);
    await store.suppress('lifted', 'bounced');
    expect([await store.allow('lifted'), await store.allow('lifted')]).toEqual([true, false]);
    expect(await store.suppressed('lifted')).toBeNull();
    await store.suppress('lifted', 'complained');
    expect(await store.suppressed('lifted')).toBe('complained');
  });

  test('a list shows one status, newest first, as the summaries say', async () => {
    const days = ['03', '01', '02'];
    for (const day of days)
      await store.create(
        anEngagement({ id: `asked-${day}`, status: 'asked', createdAt: at(`${day}T09:00`) }),
      );
    const listed = await store.list('asked');
    expect(listed.map(one => one.id)).toEqual(['asked-03', 'asked-02', 'asked-01']);
    expect(listed[0]).toMatchObject({
      id: 'asked-03',
      status: 'asked',
      createdAt: at('03T09:00'),
      client: 'Bell & Daughters',
      title: 'New till',
      involvement: 'balanced',
      contact: 'Anna Bell',
      owed: 1,
      ours: 0,
      next: null,
    });
  });

  test('an engagement moves from list to list with its status', async () => {
    const draft = anEngagement({ id: 'moves', status: 'draft' });
    await store.create(draft);
    await store.save(next(draft, { status: 'closed' }));
    expect((await store.list('draft')).map(one => one.id)).not.toContain('moves');
    expect((await store.list('closed')).map(one => one.id)).toContain('moves');
  });

  erasing();
  wakeUps();
  faults();

  function erasing(): void {
    const judgement = { signatures: ['b=erased'] };

    test('erasing takes every item, the address and the seen signatures, and nothing of anybody else', async () => {
      for (const name of ['erase', 'erase-2']) {
        await store.create(anEngagement({ id: name, address: name }));
        await store.takeAddress(name, id(name));
        await store.seen(id(name), 'b=erased', 'ses-1');
        await store.put(id(name), { key: 'IN#1', judgement });
        for (let number = 1; number <= 25; number++) await store.put(id(name), { key: `LOG#${number}` });
      }
      expect(await store.erase(id('erase'))).toBe(27);
      expect(await store.load(id('erase'))).toBeNull();
      expect(await store.items(id('erase'), '')).toEqual([]);
      expect(await store.engagementAt('erase')).toBeNull();
      expect(await store.seen(id('erase'), 'b=erased', 'ses-2')).toBe('first');
      expect(await store.items(id('erase-2'), '')).toHaveLength(26);
      expect(await store.engagementAt('erase-2')).toBe('erase-2');
      expect(await store.seen(id('erase-2'), 'b=erased', 'ses-2')).toBe('other');
    });

    test('erasing leaves an address that another engagement has', async () => {
      await store.create(anEngagement({ id: 'erase-3', address: 'theirs' }));
      await store.takeAddress('theirs', id('other'));
      expect(await store.erase(id('erase-3'))).toBe(1);
      expect(await store.engagementAt('theirs')).toBe('other');
    });

    test('erasing takes what somebody was filing meanwhile', async () => {
      await store.create(anEngagement({ id: 'erase-4', address: 'erase-4' }));
      const late = new DynamoDBClient(clientOf(proxy.url));
      late.middlewareStack.add(
        (next, { commandName }) =>
          async args => {
            if (commandName === 'DeleteItemCommand') await store.put(id('erase-4'), { key: 'EV#late' });
            return next(args);
          },
        { step: 'initialize' },
      );
      expect(await dynamoStore(late, table).erase(id('erase-4'))).toBe(2);
      expect(await store.items(id('erase-4'), '')).toEqual([]);
      late.destroy();
    });

    test('erasing what is not there finds nothing', async () => {
      expect(await store.erase(id('erase-none'))).toBe(0);
    });
  }

  function wakeUps(): void {
    /** Times of years ago keep these apart from every other test's engagements. */
    const old = (time: string) => `2001-01-${time}:00Z` as Moment;
    const dueAt = async (name: string, time: Moment) => {
      const engagement = anEngagement({ id: name, next: planned(time) });
      await store.create(engagement);
      return engagement;
    };

    test('what is due comes earliest first, up to now and no more than asked for', async () => {
      await dueAt('due-3', old('03T09:00'));
      await dueAt('due-1', old('01T09:00'));
      await dueAt('due-2', old('02T09:00'));
      await dueAt('due-later', old('04T09:01'));
      const ids = async (limit: number) => (await store.due(old('04T09:00'), limit)).map(one => one.id);
      expect(await ids(10)).toEqual(['due-1', 'due-2', 'due-3']);
      expect(await ids(2)).toEqual(['due-1', 'due-2']);
    });

    test('an engagement with nothing left to do is never due', async () => {
      const engagement = await dueAt('done', old('05T09:00'));
      await store.save(next(engagement, { next: null }));
      expect((await store.due(old('06T00:00'), 99)).map(one => one.id)).not.toContain('done');
    });

    test('a lease puts the wake-up off, for one of those who try', async () => {
      await dueAt('leased', old('07T09:00'));
      const due = { id: id('leased'), wakeAt: old('07T09:00') };
      const until = old('07T09:16');
      const leases = await Promise.all([store.lease(due, until), store.lease(due, until)]);
      expect(leases.sort()).toEqual([1, null]);
      expect((await store.due(old('07T09:15'), 99)).map(one => one.id)).not.toContain('leased');
      expect(await store.due(until, 99)).toContainEqual({ id: 'leased', wakeAt: until });
      expect((await store.load(id('leased')))?.leaseUntil).toBe(until);
    });

    test('a lease fails when the engagement was written meanwhile', async () => {
      const engagement = await dueAt('overtaken', old('08T09:00'));
      await store.save(next(engagement, { next: planned(old('08T10:00')) }));
      const lease = store.lease({ id: engagement.id, wakeAt: old('08T09:00') }, old('08T09:15'));
      expect(await lease).toBeNull();
    });

    test('a lease makes no engagement out of nothing', async () => {
      expect(await store.lease({ id: id('ghost'), wakeAt: old('09T09:00') }, old('09T09:15'))).toBeNull();
      expect(await store.load(id('ghost'))).toBeNull();
    });

    test('a write under a lease keeps the wake-up until the lease ends, and no longer', async () => {
      const engagement = await dueAt('kept', old('10T09:00'));
      await store.lease({ id: engagement.id, wakeAt: old('10T09:00') }, old('10T09:15'));
      const read = (await store.load(engagement.id))!;
      await store.save(next(read));
      expect((await store.due(old('10T09:14'), 99)).map(one => one.id)).not.toContain('kept');
      await store.save(next(next(read), { leaseUntil: null }));
      expect(await store.due(old('10T09:14'), 99)).toContainEqual({ id: 'kept', wakeAt: old('10T09:00') });
    });
  }

  function faults(): void {
    test('a stored engagement that does not fit is named by its item and field', async () => {
      const Item = marshall({ pk: 'E#spoilt', sk: 'STATE', engagement: { ...anEngagement(), plan: 7 } });
      await client.send(new PutItemCommand({ TableName: table, Item }));
      const load = store.load(id('spoilt'));
      await expect(load).rejects.toThrow(/^table item E#spoilt \/ STATE: engagement\.plan: /);
    });
  }
}
