import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { table } from '../../functions/contract.ts';
import { clientOf, names } from '../../local/aws.ts';
import { type LocalDynamo, startDynamo } from '../../local/dynamo.ts';
import { putMail } from '../../local/put-mail.ts';
import { type LocalServices, startServices } from '../../local/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-services-'));
let services: LocalServices;
let dynamo: LocalDynamo;

const start = async () => {
  [services, dynamo] = await Promise.all([
    startServices(join(folder, 'aws')),
    startDynamo(join(folder, 'table')),
  ]);
};
const stop = () => Promise.all([services.stop(), dynamo.stop()]);

beforeAll(start);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const bodies = async (wait = 0) => {
  const sqs = new SQSClient(clientOf(services.url));
  const answer = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: services.queueUrl('receive-mail'),
      WaitTimeSeconds: wait,
      MaxNumberOfMessages: 10,
    }),
  );
  for (const { ReceiptHandle } of answer.Messages ?? [])
    await sqs.send(new DeleteMessageCommand({ QueueUrl: services.queueUrl('receive-mail'), ReceiptHandle }));
  return (answer.Messages ?? []).map(message => message.Body);
};

describe('the embedded AWS services', () => {
  test('listen on loopback only', async () => {
    expect(new URL(services.url).hostname).toBe('127.0.0.1');
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(address => address && !address.internal && address.family === 'IPv4');
    if (!outside) return;
    await expect(fetch(`http://${outside.address}:${new URL(services.url).port}/health`)).rejects.toThrow();
  });

  test('the table has the keys and indexes of the contract', async () => {
    const answer = await new DynamoDBClient(clientOf(dynamo.url)).send(
      new DescribeTableCommand({ TableName: names.table }),
    );
    const indexes = answer.Table!.GlobalSecondaryIndexes!.map(index => index.IndexName).sort();
    expect(indexes).toEqual([table.listIndex.name, table.wakeIndex.name].sort());
    expect(answer.Table!.TableStatus).toBe('ACTIVE');
  });

  test('what is published to the inbound topic arrives raw in its queue', async () => {
    const sns = new SNSClient(clientOf(services.url));
    await sns.send(new PublishCommand({ TopicArn: services.topicArn('inbound'), Message: '{"plain":true}' }));
    expect(await bodies(5)).toEqual(['{"plain":true}']);
  });

  test('moving the clock brings delayed messages forward', async () => {
    const sqs = new SQSClient(clientOf(services.url));
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: services.queueUrl('receive-mail'),
        MessageBody: 'later',
        DelaySeconds: 600,
      }),
    );
    expect(await bodies()).toEqual([]);
    services.hasten(601_000);
    expect(await bodies()).toEqual(['later']);
  });

  test('mail of the 40 MB that SES receives is kept whole', async () => {
    const s3 = new S3Client({ ...clientOf(services.url), forcePathStyle: true });
    const raw = Buffer.alloc(40 * 1024 * 1024, 'mail ');
    await putMail(s3, 'in/large', raw);
    const object = await s3.send(new GetObjectCommand({ Bucket: names.bucket, Key: 'in/large' }));
    expect(Buffer.from(await object.Body!.transformToByteArray()).equals(raw)).toBe(true);
  }, 20_000);

  test('rows, raw mail and queued messages are there after a restart', async () => {
    const item = { [table.partition]: { S: 'E#a' }, [table.sort]: { S: 'STATE' } };
    await new DynamoDBClient(clientOf(dynamo.url)).send(
      new PutItemCommand({ TableName: names.table, Item: item }),
    );
    const s3 = () => new S3Client({ ...clientOf(services.url), forcePathStyle: true });
    await s3().send(new PutObjectCommand({ Bucket: names.bucket, Key: 'in/a', Body: 'raw' }));
    const sqs = new SQSClient(clientOf(services.url));
    await sqs.send(
      new SendMessageCommand({ QueueUrl: services.queueUrl('receive-mail'), MessageBody: 'kept' }),
    );

    await stop();
    await start();

    const kept = await new DynamoDBClient(clientOf(dynamo.url)).send(
      new GetItemCommand({ TableName: names.table, Key: item }),
    );
    expect(kept.Item).toEqual(item);
    const object = await s3().send(new GetObjectCommand({ Bucket: names.bucket, Key: 'in/a' }));
    expect(await object.Body!.transformToString()).toBe('raw');
    expect(await bodies()).toEqual(['kept']);
  });
});
