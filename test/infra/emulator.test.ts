/** The stack on moto's CloudFormation, as far as that goes: the resources are made, and the real adapters use them. */
import { spawnSync } from 'node:child_process';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
import { s3Archive } from '../../functions/aws/archive.ts';
import { dynamoClient, s3Client, sqsClient } from '../../functions/aws/clients.ts';
import { sqsDueQueue } from '../../functions/aws/queue.ts';
import { dynamoStore } from '../../functions/aws/store.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { isMotoHere, type Moto, startMoto } from '../services/moto.ts';
import { deploy, type Json, without } from './cloudformation.ts';
import { synthesise } from './template.ts';

/** The types that moto's CloudFormation makes; it passes over any other without a word. */
function typesMotoMakes(): Set<string> {
  const list = 'from moto.cloudformation.parsing import get_model_map; print("\\n".join(get_model_map()))';
  return new Set(spawnSync('python3', ['-c', list], { encoding: 'utf8' }).stdout.split('\n'));
}

function suite() {
  const { json } = synthesise();
  const made = typesMotoMakes();
  const template = without(json, type => !made.has(type));
  const left = Object.entries<Json>(template.Resources);
  const skipped = new Set(
    Object.values<Json>(json.Resources)
      .map(({ Type }) => Type as string)
      .filter(type => !made.has(type)),
  );

  let moto: Moto;
  let physical: Record<string, string>;
  const config = () => ({
    endpoint: moto.url.replace('127.0.0.1', 'localhost'),
    region: 'eu-west-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const nameOf = (logical: string) =>
    Object.entries(physical).find(([id]) => id.replace(/[0-9A-F]{8}$/, '') === logical)![1];

  beforeAll(async () => {
    moto = await startMoto();
    physical = await deploy(config().endpoint, template);
  }, 60_000);
  afterAll(() => moto?.stop());

  test(`makes ${left.length} of ${Object.keys(json.Resources).length} resources; moto knows no ${[...skipped].join(', ')}`, () => {
    expect(Object.keys(physical).sort()).toEqual(left.map(([id]) => id).sort());
    expect(left.length).toBeGreaterThan(40);
  });

  test('with a table that the store can use, wake-ups and lists included', async () => {
    const store = dynamoStore(dynamoClient(config()), nameOf('Table'));
    const next = { step: 'reminder', occurrence: 1, at: '2026-11-20T09:00:00Z' as Moment, title: 'Reminder' };
    const engagement = anEngagement({ next });
    expect(await store.create(engagement)).toBe(true);
    expect(await store.load(engagement.id)).toEqual(engagement);
    expect(await store.list('running')).toMatchObject([{ id: engagement.id }]);
    expect(await store.due(next.at, 10)).toEqual([{ id: engagement.id, wakeAt: next.at }]);
  });

  test('with an archive that gives back what was put', async () => {
    const archive = s3Archive(s3Client({ ...config(), forcePathStyle: true }), nameOf('ArchiveBucket'));
    await archive.put('in/mail', Buffer.from('From: a@b.example\r\n\r\nHello'));
    expect(Buffer.from(await archive.get('in/mail')).toString()).toContain('Hello');
  });

  test('with queues that fill and give up into dead letters', async () => {
    const client = sqsClient(config());
    const url = nameOf('DueQueue');
    await sqsDueQueue(client, url).send('bell' as EngagementId, 60);
    const ask = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
    const { Attributes } = await client.send(ask);
    expect(Attributes!.ApproximateNumberOfMessagesDelayed).toBe('1');
    expect(JSON.parse(Attributes!.RedrivePolicy!)).toMatchObject({ maxReceiveCount: 5 });
  });
}

const why = 'python3 has no moto[server]: the template was not deployed anywhere';

if (isMotoHere()) describe("the stack on moto's CloudFormation", suite);
else {
  process.stderr.write(`skipped: ${why}\n`);
  describe("the stack on moto's CloudFormation", () => test.skip(why, () => {}));
}
