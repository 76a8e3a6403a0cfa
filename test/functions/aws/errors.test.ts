/** What the adapters make of an AWS that is throttled, broken, slow or gone. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import { s3Archive } from '../../../functions/aws/archive.ts';
import { dynamoClient } from '../../../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../../../functions/aws/clients/s3.ts';
import { sqsClient } from '../../../functions/aws/clients/sqs.ts';
import { sqsDueQueue } from '../../../functions/aws/queue.ts';
import { dynamoStore } from '../../../functions/aws/store.ts';
import { RetryLater } from '../../../functions/errors.ts';
import { clientOf } from '../../../local/aws.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { type Answer, type AnsweringServer, startAnswering } from '../../services/answering.ts';

let server: AnsweringServer;
afterEach(() => server.stop());

/** Clients that try once and wait 300 ms, so that the tests need not wait longer. */
async function world(answer: Answer, maxAttempts = 1) {
  server = await startAnswering(answer);
  const requestHandler = { requestTimeout: 300, socketTimeout: 300, throwOnRequestTimeout: true };
  const config = { ...clientOf(server.url), requestHandler, maxAttempts };
  return {
    store: dynamoStore(dynamoClient(config), 'table'),
    archive: s3Archive(s3Client({ ...config, forcePathStyle: true }), 'bucket'),
    queue: sqsDueQueue(sqsClient(config), `${server.url}/000000000000/due`),
  };
}

const dynamoFault =
  (status: number, type: string): Answer =>
  (_request, _body, response) =>
    response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no' }));

describe('an AWS that will be well again', () => {
  test.each([
    [400, 'ProvisionedThroughputExceededException'],
    [400, 'ThrottlingException'],
    [400, 'RequestLimitExceeded'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailable'],
  ])('%i %s from the table: retry later', async (status, type) => {
    const { store } = await world(dynamoFault(status, type));
    await expect(store.load('bell' as EngagementId)).rejects.toThrow(RetryLater);
    await expect(store.save(anEngagement({ version: 2 }))).rejects.toThrow(RetryLater);
    await expect(store.list('running')).rejects.toThrow(RetryLater);
  });

  test('the SDK tries again by itself before we give the work back', async () => {
    const { store } = await world(dynamoFault(500, 'InternalServerError'), 2);
    await expect(store.load('bell' as EngagementId)).rejects.toThrow(RetryLater);
    expect(server.requests()).toBe(2);
  });

  const silent: Answer = () => {};
  const hangingUp: Answer = request => request.socket.destroy();
  test.each([
    ['answers too late', silent],
    ['hangs up', hangingUp],
  ])('whoever %s: retry later', async (_, answer) => {
    const { store, archive, queue } = await world(answer);
    await expect(store.load('bell' as EngagementId)).rejects.toThrow(RetryLater);
    await expect(archive.put('in/1', Buffer.from('mail'))).rejects.toThrow(RetryLater);
    await expect(queue.send([{ id: 'bell' as EngagementId, delaySeconds: 0 }])).rejects.toThrow(RetryLater);
  });

  test('of a batch, those are queued that SQS says it took', async () => {
    const { queue } = await world((_request, body, response) => {
      const [{ MessageBody }] = JSON.parse(body).Entries;
      const MD5OfMessageBody = createHash('md5').update(MessageBody).digest('hex');
      const Successful = [{ Id: '0', MessageId: 'one', MD5OfMessageBody }];
      const Failed = [{ Id: '1', SenderFault: false, Code: 'InternalError' }];
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ Successful, Failed }));
    });
    const looks = ['bell', 'cafe'].map(id => ({ id: id as EngagementId, delaySeconds: 0 }));
    expect(await queue.send(looks)).toEqual(['bell']);
  });

  test('an archived mail that breaks off in the middle: retry later', async () => {
    const { archive } = await world((_request, _body, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half of it');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(archive.get('in/1')).rejects.toThrow(RetryLater);
  });

  test('an archived mail that falls silent in the middle: retry later', async () => {
    const { archive } = await world((_request, _body, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half of it');
    });
    await expect(archive.get('in/1')).rejects.toThrow(RetryLater);
  });

  test('where nobody listens: retry later', async () => {
    const { store, archive, queue } = await world(silent);
    await server.stop();
    await expect(store.load('bell' as EngagementId)).rejects.toThrow(RetryLater);
    await expect(archive.get('in/1')).rejects.toThrow(RetryLater);
    await expect(queue.send([{ id: 'bell' as EngagementId, delaySeconds: 0 }])).rejects.toThrow(RetryLater);
    server = await startAnswering(silent);
  });
});

describe('an AWS that says no', () => {
  test.each(['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException'])(
    '%s is a fault of ours, thrown as it is, without another try',
    async type => {
      const { store } = await world(dynamoFault(400, type), 2);
      await expect(store.load('bell' as EngagementId)).rejects.toMatchObject({ name: type });
      expect(server.requests()).toBe(1);
    },
  );
});
