/** The archive and the queue on the embedded S3 and SQS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import { s3Archive } from '../../../functions/aws/archive.ts';
import { s3Client } from '../../../functions/aws/clients/s3.ts';
import { sqsClient } from '../../../functions/aws/clients/sqs.ts';
import { sqsDueQueue } from '../../../functions/aws/queue.ts';
import { clientOf, names } from '../../../local/aws.ts';
import { type LocalServices, startServices } from '../../../local/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-archive-'));
let services: LocalServices;

beforeAll(async () => {
  services = await startServices(folder);
});
afterAll(async () => {
  await services.stop();
  rmSync(folder, { recursive: true });
});

describe('the archive', () => {
  const archive = () =>
    s3Archive(s3Client({ ...clientOf(services.url), forcePathStyle: true }), names.bucket);

  test('gives back every byte it was given', async () => {
    const bytes = Uint8Array.from({ length: 256 * 40 }, (_, index) => index % 256);
    await archive().put('in/0102-abc', bytes);
    expect(Buffer.from(await archive().get('in/0102-abc')).equals(bytes)).toBe(true);
  });

  test('takes the largest mail that SES sends for us (10 MB)', async () => {
    const bytes = Buffer.alloc(10 * 1024 * 1024, 'sayso\r\n');
    await archive().put('out/bell/large.eml', bytes);
    expect(bytes.equals(await archive().get('out/bell/large.eml'))).toBe(true);
  });

  test('keys keep their own letters: #, spaces and slashes', async () => {
    await archive().put('out/bell/a#1 b.eml', Buffer.from('one'));
    await archive().put('out/bell/a', Buffer.from('two'));
    expect(Buffer.from(await archive().get('out/bell/a#1 b.eml')).toString()).toBe('one');
  });

  test('says which key is missing', async () => {
    await expect(archive().get('in/none')).rejects.toThrow('archive: nothing is kept under in/none');
  });
});

describe('the queue of what is due', () => {
  const queue = () => sqsDueQueue(sqsClient(clientOf(services.url)), services.queueUrl('due'));
  const look = (id: string, delaySeconds: number) => ({ id: id as EngagementId, delaySeconds });
  /** Takes what may be taken now off the queue. */
  const taken = async () => {
    const sqs = sqsClient(clientOf(services.url));
    const QueueUrl = services.queueUrl('due');
    const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
    const { Messages = [] } = await sqs.send(command);
    for (const { ReceiptHandle } of Messages)
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    return Messages.map(message => message.Body);
  };

  test('a message names its engagement', async () => {
    expect(await queue().send([look('bell', 0)])).toEqual(['bell']);
    expect(await taken()).toEqual(['{"id":"bell"}']);
  });

  test('a message is held back for as long as asked', async () => {
    await queue().send([look('later', 90)]);
    services.hasten(89_000);
    expect(await taken()).toEqual([]);
    services.hasten(1_000);
    expect(await taken()).toEqual(['{"id":"later"}']);
  });

  test('a delay beyond what SQS takes becomes its longest, a broken one is rounded', async () => {
    await queue().send([look('long', 86_400), look('odd', 0.4)]);
    expect(await taken()).toEqual(['{"id":"odd"}']);
    services.hasten(900_000);
    expect(await taken()).toEqual(['{"id":"long"}']);
  });
});
