/** Erasing one client: nothing of them is left in table or archive, the chain verifies, others are untouched. */
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Engagement, EngagementId } from '../../../core/engagement/engagement.ts';
import { chainFault } from '../../../core/ledger/chain.ts';
import { change } from '../../../functions/workflows/change.ts';
import { delivery } from '../../../functions/workflows/delivery.ts';
import { type Erased, erase } from '../../../functions/workflows/erase.ts';
import { entriesIn } from '../../../functions/workflows/pack/record.ts';
import { sesEventSchema } from '../../../functions/workflows/ses-event.ts';
import { start } from '../../../functions/workflows/start.ts';
import type { Item, World } from '../../../functions/world.ts';
import { clientOf, names } from '../../../local/aws.ts';
import { receipt, zone } from '../../core/inbound/cases/stage.ts';
import { arrive, liveThrough, morning } from '../../services/a-client.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';
import { anEngagement } from '../../services/an-engagement.ts';

let all: TestWorld;
let world: World;
let dynamo: DynamoDBClient;
let s3: S3Client;
let orchard: Engagement;
let orchardItems: Item[];
let erased: Erased;

beforeAll(async () => {
  all = await startWorld({ now: morning, zone });
  world = all.world;
  dynamo = new DynamoDBClient(clientOf(all.dynamoUrl));
  s3 = new S3Client({ ...clientOf(all.services.url), forcePathStyle: true });
  await start(world, anEngagement({ id: 'bell', version: 0, status: 'draft', startedAt: null }));
  orchard = await liveThrough(world, 'orchard');
  orchardItems = await world.store.items(orchard.id, '');
}, 120_000);
afterAll(async () => {
  dynamo.destroy();
  s3.destroy();
  await all.stop();
});

/** Everything that table and archive hold, as text: keys, fields, raw mails. */
async function everythingKept(): Promise<string> {
  const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: names.table }));
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: names.bucket }));
  const mails = await Promise.all(
    Contents.map(async ({ Key }) => [Key, Buffer.from(await world.archive.get(Key!)).toString('latin1')]),
  );
  return JSON.stringify([Items, mails]);
}

const traces = ['anna@client.example', 'Anna Smith', 'orchard', 'booking system', 'ben@elsewhere', 'M#'];

test('before, there is much to be found', async () => {
  const kept = await everythingKept();
  for (const trace of traces) expect([trace, kept.includes(trace)]).toEqual([trace, true]);
});

test('it says in numbers what it erased', async () => {
  erased = (await erase(world, orchard.id))!;
  expect(erased).toMatchObject({ entries: 2, items: orchardItems.length + 1, mails: 6, shared: 0 });
});

test('nothing of the client is left: no name, address, word, mail or id', async () => {
  const kept = await everythingKept();
  for (const trace of traces) expect([trace, kept.includes(trace)]).toEqual([trace, false]);
});

test.each(['Delivery', 'Bounce'])(
  'a %s that SES tells of afterwards leaves nothing either',
  async eventType => {
    const { receipt: _, ...told } = receipt('anna@client.example');
    const tags = { engagement: ['orchard'], mail: ['welcome_1_contact'], attempt: ['1'] };
    const detail = { bounceType: 'Permanent', timestamp: morning };
    const mail = { ...told.mail, destination: ['anna@client.example'], tags };
    await delivery(world, sesEventSchema.parse({ eventType, mail, [eventType.toLowerCase()]: detail }));
    const kept = await everythingKept();
    for (const trace of ['orchard', 'anna@client'])
      expect([trace, kept.includes(trace)]).toEqual([trace, false]);
  },
);

test('nothing can happen any more to what was kept', async () => {
  const woke = change(world, erased.keptAs, { event: 'woke' });
  await expect(woke).rejects.toThrow('no engagement');
});

test('the chain still verifies, and ends with the head that the client was mailed', async () => {
  const entries = entriesIn(await world.store.items(erased.keptAs, 'L#'));
  expect(entries).toHaveLength(2);
  expect(entries.every(({ content, salt }) => content === null && salt === null)).toBe(true);
  expect(chainFault(entries)).toBeNull();
  expect(entries.at(-1)!.head).toBe(orchard.ledger.head);
  expect(await world.store.load(erased.keptAs)).toMatchObject({ status: 'closed', ledger: orchard.ledger });
});

test('nothing is due, and mail to the old address finds nobody', async () => {
  expect((await world.store.due(morning, 99)).map(({ id }) => id)).not.toContain('orchard');
  expect(await world.store.engagementAt('orchard')).toBeNull();
});

test('the other client is as before', async () => {
  expect(await world.store.load('bell' as EngagementId)).toMatchObject({ contact: { name: 'Anna Bell' } });
  expect(await everythingKept()).toContain('out/bell/');
});

test('a second time there is nothing to erase', async () => {
  expect(await erase(world, orchard.id)).toBeNull();
});

test('a mail that came to two projects stays with the other one', async () => {
  await start(world, anEngagement({ id: 'first', address: 'first', version: 0, status: 'draft' }));
  await arrive(world, 'first', 'both', 'From: x@elsewhere.example\r\n\r\nHello\r\n', ['bell']);
  expect(await erase(world, 'first' as EngagementId)).toMatchObject({ shared: 1 });
  expect(Buffer.from(await world.archive.get('in/both-first')).toString()).toContain('Hello');
});

test('a crash after any of its steps is made good by the same command', async () => {
  for (let calls = 0; ; calls++) {
    const { id, ledger } = await orchardAgain(`crash-${calls}`);
    const atOnce = await crashing(calls, id);
    const done = atOnce ?? (await erase(world, id));
    expect(done).toMatchObject({ entries: 2 });
    const entries = entriesIn(await world.store.items(done!.keptAs, 'L#'));
    expect([chainFault(entries), entries.at(-1)?.head]).toEqual([null, ledger.head]);
    if (atOnce) break;
  }
  const kept = await everythingKept();
  for (const trace of ['crash-', 'booking system', 'Anna Smith'])
    expect([trace, kept.includes(trace)]).toEqual([trace, false]);
});

/** The first client's engagement under another id, its second ledger entry still in the outbox. */
async function orchardAgain(id: string): Promise<Engagement> {
  const [last] = orchardItems
    .filter(({ key }) => key === 'L#000002')
    .map(({ key, ...item }) => ({ key, item }));
  const waiting = { effect: 'item', since: morning, attempt: 1, claimedUntil: null, ...last! } as const;
  const engagement = { ...orchard, id: id as EngagementId, address: id, outbox: [waiting] };
  await world.store.takeAddress(id, engagement.id);
  await world.store.create(engagement);
  for (const item of orchardItems) {
    const archiveKey = item.key.startsWith('IN#')
      ? `in/${item.key.split('#').at(-1)}-${id}`
      : `out/${id}/1.eml`;
    await world.archive.put(archiveKey, Buffer.from('To: Anna Smith'));
    if (item.key !== last!.key) await world.store.put(engagement.id, { ...item, archiveKey });
  }
  return engagement;
}

/** Erases in a world that fails at its n-th call that writes; null when it came to that. */
async function crashing(calls: number, id: EngagementId): Promise<Erased | null> {
  let left = calls;
  const failing = <T extends object>(part: T, ...names: (keyof T)[]): T => {
    const calls = names.map(name => {
      const call = part[name] as (...args: unknown[]) => unknown;
      return [name, async (...args: unknown[]) => (left-- === 0 ? crash() : call(...args))];
    });
    return { ...part, ...Object.fromEntries(calls) };
  };
  const crash = () => Promise.reject(new Error('crashed'));
  const store = failing(world.store, 'put', 'create', 'save', 'erase');
  return erase({ ...world, store, archive: failing(world.archive, 'erase') }, id).catch(() => null);
}
