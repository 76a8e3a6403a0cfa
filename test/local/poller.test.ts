import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { clientOf } from '../../local/aws.ts';
import { every, pollQueue } from '../../local/poller.ts';
import { type LocalServices, startServices } from '../../local/services.ts';

let folder: string;
let services: LocalServices;
let sqs: SQSClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-poller-'));
  services = await startServices(folder);
  sqs = new SQSClient(clientOf(services.url));
});
afterEach(async () => {
  sqs.destroy();
  await services.stop();
  rmSync(folder, { recursive: true });
});

const queueUrl = () => services.queueUrl('receive-mail');
const put = (body: string) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(), MessageBody: body }));

async function count(url: string): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...AttributeNames] }),
  );
  return AttributeNames.reduce((sum, name) => sum + Number(Attributes![name]), 0);
}

/** Waits for something to become true, and gives up rather than hang. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 1000) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** Polls with a handler that answers each body as `answer` says, and records what it was given. */
function polling(answer: (body: string, receives: number) => 'done' | 'failed' | 'throws' | 'nonsense') {
  const seen: string[] = [];
  const failures: unknown[] = [];
  const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { body, messageId, attributes } of Records) {
      const receives = Number(attributes.ApproximateReceiveCount);
      seen.push(`${body} ${receives}`);
      const said = answer(body, receives);
      if (said === 'throws') throw new Error('boom');
      if (said !== 'done')
        batchItemFailures.push({ itemIdentifier: said === 'failed' ? messageId : 'nobody' });
    }
    return { batchItemFailures };
  };
  const poller = pollQueue({
    sqs,
    queue: 'receive-mail',
    queueUrl: queueUrl(),
    handler,
    onFailure: error => failures.push(error),
  });
  return { seen, failures, poller };
}

/** Lets the visibility time-out pass once only so many messages are left, all of them hidden. */
async function timePassesWith(left: number): Promise<void> {
  await until(async () => (await count(queueUrl())) === left);
  services.hasten(61_000);
}

describe('the poller, like Lambda’s', () => {
  test('deletes what was done and brings back only what failed, with its receive count', async () => {
    await put('good');
    await put('bad');
    const { seen, poller } = polling((body, receives) =>
      body === 'bad' && receives < 3 ? 'failed' : 'done',
    );
    for (const receives of [1, 2]) {
      await until(() => seen.includes(`bad ${receives}`));
      await timePassesWith(1);
    }
    await until(() => seen.includes('bad 3'));
    await poller.stop();
    expect(seen.sort()).toEqual(['bad 1', 'bad 2', 'bad 3', 'good 1']);
    expect(await count(queueUrl())).toBe(0);
  });

  test.each(['throws', 'nonsense'] as const)('a handler that %s has failed the whole batch', async how => {
    await put('it');
    const { seen, failures, poller } = polling((_body, receives) => (receives === 1 ? how : 'done'));
    await until(() => seen.includes('it 1'));
    await timePassesWith(1);
    await until(() => seen.includes('it 2'));
    await poller.stop();
    expect(failures).toHaveLength(how === 'throws' ? 1 : 0);
    expect(await count(queueUrl())).toBe(0);
  });

  test('a failed message stays hidden for the queue’s visibility time-out', async () => {
    await put('hidden');
    const { seen, poller } = polling((_body, receives) => (receives === 1 ? 'failed' : 'done'));
    await until(() => seen.length === 1);
    await put('open');
    await until(() => seen.length === 2);
    expect(seen).toEqual(['hidden 1', 'open 1']);
    await timePassesWith(2);
    await until(() => seen.length === 4);
    await poller.stop();
    expect(seen.slice(2).sort()).toEqual(['hidden 2', 'open 2']);
  });

  test('what fails every time ends in the dead-letter queue', async () => {
    const RedrivePolicy = JSON.stringify({
      deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:000000000000:receive-mail-dead',
      maxReceiveCount: 2,
    });
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: queueUrl(), Attributes: { RedrivePolicy } }));
    await put('hopeless');
    const { seen, poller } = polling(() => 'failed');
    for (const receives of [1, 2]) {
      await until(() => seen.includes(`hopeless ${receives}`));
      await timePassesWith(1);
    }
    await until(async () => (await count(services.queueUrl('receive-mail-dead'))) === 1);
    await poller.stop();
    expect(seen).toEqual(['hopeless 1', 'hopeless 2']);
  });

  test('stopping lets the batch in hand end', async () => {
    await put('slow');
    let begun = false;
    let ended = false;
    const handler = async (): Promise<SQSBatchResponse> => {
      begun = true;
      await new Promise(resolve => setTimeout(resolve, 50));
      ended = true;
      return { batchItemFailures: [] };
    };
    const poller = pollQueue({
      sqs,
      queue: 'receive-mail',
      queueUrl: queueUrl(),
      handler,
      onFailure: () => undefined,
    });
    await until(() => begun);
    await poller.stop();
    expect(ended).toBe(true);
    expect(await count(queueUrl())).toBe(0);
  });
});

describe('the interval', () => {
  test('never runs its work twice at the same time, and `fireNow` always means a new run', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const rule = every(
      1,
      async () => {
        most = Math.max(most, ++running);
        await new Promise(resolve => setTimeout(resolve, 10));
        running -= 1;
        runs += 1;
      },
      () => undefined,
    );
    await until(() => runs > 3);
    const before = runs;
    await rule.fireNow();
    await rule.stop();
    expect(most).toBe(1);
    expect(runs).toBeGreaterThan(before);
  });

  test('goes on after a failure', async () => {
    const failures: unknown[] = [];
    const rule = every(
      1,
      () => Promise.reject(new Error('again')),
      error => failures.push(error),
    );
    await until(() => failures.length > 2);
    await rule.stop();
    expect(failures[0]).toEqual(new Error('again'));
  });
});
