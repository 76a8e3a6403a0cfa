/** Dead letters: shown by what they are about, never by their words, and put back to work. */
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { deadLetterQueues } from '../../functions/aws/dead-letters.ts';
import { addApi } from '../../functions/web/api/api.ts';
import { redrive } from '../../functions/workflows/redrive.ts';
import { clientOf } from '../../local/aws.ts';
import { morning } from '../services/a-client.ts';
import { startWorld, type TestWorld } from '../services/a-world.ts';

let all: TestWorld;
let sqs: SQSClient;

beforeAll(async () => {
  all = await startWorld({ now: morning });
  sqs = new SQSClient({ ...clientOf(all.services.url), useQueueUrlAsEndpoint: false });
}, 30_000);
afterAll(async () => {
  sqs.destroy();
  await all.stop();
});

const waiting = async (queue: 'due' | 'due-dead') => {
  const QueueUrl = all.services.queueUrl(queue);
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] });
  return Number((await sqs.send(ask)).Attributes!.ApproximateNumberOfMessages);
};

test('what failed for good is shown without its words, and goes back only when asked to', async () => {
  const send = (MessageBody: string) =>
    sqs.send(new SendMessageCommand({ QueueUrl: all.services.queueUrl('due-dead'), MessageBody }));
  for (const id of ['orchard', 'bell']) await send(JSON.stringify({ id }));
  await send('{"secret":"anna@client.example"}');
  const queues = await deadLetterQueues(sqs, '');
  expect(queues.map(({ name }) => name)).toEqual(['delivery', 'due', 'receive-mail']);

  const shown = await redrive(queues, false);
  expect(shown.map(({ about }) => about).sort()).toEqual([
    'engagement bell',
    'engagement orchard',
    'unreadable',
  ]);
  expect(JSON.stringify(shown)).not.toContain('anna');
  all.services.hasten(1000);
  expect([await waiting('due'), await waiting('due-dead')]).toEqual([0, 3]);

  const api = new Hono();
  addApi(api, all.world, { operator: { deadLetters: () => deadLetterQueues(sqs, '') } });
  const told = await (await api.request('/api/dead-letters?queue=due')).json();
  expect(told).toMatchObject({ queues: ['due'], letters: [{ putBack: false }, {}, {}] });
  expect((await api.request('/api/dead-letters?queue=none')).status).toBe(422);
  all.services.hasten(1000);
  const init = { method: 'POST', body: JSON.stringify({ queue: 'due' }) };
  const back = (await (await api.request('/api/dead-letters/redrive', init)).json()) as { letters: object[] };
  expect(back.letters).toHaveLength(3);
  expect([await waiting('due'), await waiting('due-dead')]).toEqual([3, 0]);
});
