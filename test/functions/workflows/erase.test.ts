/** Erasing one client: nothing of them is left in table or archive, the chain verifies, others are untouched. */
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Engagement, EngagementId } from '../../../core/engagement/engagement.ts';
import { chainFault } from '../../../core/ledger/chain.ts';
import { s3Client } from '../../../functions/aws/clients.ts';
import { type Erased, erase } from '../../../functions/workflows/erase.ts';
import { entriesIn } from '../../../functions/workflows/pack/record.ts';
import { start } from '../../../functions/workflows/start.ts';
import type { World } from '../../../functions/world.ts';
import { clientOf, names } from '../../../local/aws.ts';
import { zone } from '../../core/inbound/cases/stage.ts';
import { arrive, liveThrough, morning } from '../../services/a-client.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';
import { anEngagement } from '../../services/an-engagement.ts';

let all: TestWorld;
let world: World;
let dynamo: DynamoDBClient;
let s3: S3Client;
let orchard: Engagement;
let erased: Erased;

beforeAll(async () => {
  all = await startWorld({ now: morning, zone });
  world = all.world;
  dynamo = new DynamoDBClient(clientOf(all.dynamoUrl));
  s3 = s3Client({ ...clientOf(all.services.url), forcePathStyle: true });
  await start(world, anEngagement({ id: 'bell', version: 0, status: 'draft', startedAt: null }));
  orchard = await liveThrough(world, 'orchard');
}, 30_000);
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
  const items = (await world.store.items(orchard.id, '')).length;
  erased = (await erase(world, orchard.id))!;
  expect(erased).toMatchObject({ entries: 2, items: items + 1, mails: 6, shared: 0 });
});

test('nothing of the client is left: no name, address, word, mail or id', async () => {
  const kept = await everythingKept();
  for (const trace of traces) expect([trace, kept.includes(trace)]).toEqual([trace, false]);
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
  await liveThrough(world, 'first');
  await arrive(world, 'first', 'both', 'From: x@elsewhere.example\r\n\r\nHello\r\n', ['bell']);
  expect(await erase(world, 'first' as EngagementId)).toMatchObject({ shared: 1 });
  expect(Buffer.from(await world.archive.get('in/both-first')).toString()).toContain('Hello');
});

test('a crash after any of its steps is made good by the same command', async () => {
  for (let after = 0; ; after++) {
    const id = `crash-${after}`;
    const { ledger } = await liveThrough(world, id);
    const isWhole = await crashing(world, after, id);
    const done = isWhole ?? (await erase(world, id as EngagementId));
    expect(done).toMatchObject({ entries: 2 });
    const entries = entriesIn(await world.store.items(done!.keptAs, 'L#'));
    expect([chainFault(entries), entries.at(-1)?.head]).toEqual([null, ledger.head]);
    if (isWhole) break;
  }
  const kept = await everythingKept();
  for (const trace of ['crash-', 'booking system', 'Anna Smith'])
    expect([trace, kept.includes(trace)]).toEqual([trace, false]);
}, 30_000);

/** Erases in a world that stops after so many calls that write; null when it came to that. */
async function crashing(real: World, calls: number, id: string): Promise<Erased | null> {
  let left = calls;
  const counted =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (left-- === 0) throw new Error('crashed');
      return call(...args);
    };
  const { store, archive } = real;
  const failing: World = {
    ...real,
    store: {
      ...store,
      put: counted(store.put),
      create: counted(store.create),
      save: counted(store.save),
      erase: counted(store.erase),
    },
    archive: { ...archive, erase: counted(archive.erase) },
  };
  return erase(failing, id as EngagementId).catch(() => null);
}
