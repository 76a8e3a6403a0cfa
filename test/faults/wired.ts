/** A World whose every call to a service goes over the wire, through the proxies, by clients set up as Lambda's are. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SESClient } from '@aws-sdk/client-ses';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { s3Archive } from '../../functions/aws/archive.ts';
import { dynamoClient } from '../../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../../functions/aws/clients/s3.ts';
import { sesClient } from '../../functions/aws/clients/ses.ts';
import { sqsClient } from '../../functions/aws/clients/sqs.ts';
import { sesMailer } from '../../functions/aws/mailer.ts';
import { sqsDueQueue } from '../../functions/aws/queue.ts';
import { dynamoStore } from '../../functions/aws/store.ts';
import type { World } from '../../functions/world.ts';
import { clientOf, names } from '../../local/aws.ts';
import type { TestWorld } from '../services/a-world.ts';
import type { Service, Wire } from './wire.ts';

export interface Wired {
  readonly world: World;
  /** How often each client tries at most, as Lambda's own do. */
  readonly mostTries: Readonly<Record<Service, number>>;
  close(): void;
}

/** `patience` is how many milliseconds a client waits for an answer. */
export async function wired(
  { world, services }: TestWorld,
  { urls }: Wire,
  patience: number,
): Promise<Wired> {
  const requestHandler = { requestTimeout: patience, throwOnRequestTimeout: true };
  const to = (service: Service) => ({ ...clientOf(urls[service]), requestHandler });
  const clients = {
    dynamo: dynamoClient(to('dynamo')),
    s3: s3Client({ ...to('s3'), forcePathStyle: true }),
    sqs: sqsClient({ ...to('sqs'), useQueueUrlAsEndpoint: false }),
    ses: sesClient(to('ses')),
  };
  const tries = Object.entries(clients).map(
    async ([service, client]) => [service, await atOnce(client)] as const,
  );
  const mailer = { ...world.mailer, ...sesMailer(clients.ses, names.configurationSet) };
  const ways = {
    store: dynamoStore(clients.dynamo, names.table),
    archive: s3Archive(clients.s3, names.bucket),
    queue: sqsDueQueue(clients.sqs, services.queueUrl('due')),
    mailer,
  };
  return {
    world: { ...world, ...ways },
    mostTries: Object.fromEntries(await Promise.all(tries)) as Record<Service, number>,
    close() {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}

/** The SDK's own way of trying again, only without its waits between; answers how often that is. */
async function atOnce(client: DynamoDBClient | S3Client | SQSClient | SESClient): Promise<number> {
  const { retryStrategy, maxAttempts } = client.config;
  const strategy = (await retryStrategy()) as unknown as {
    readonly retryBackoffStrategy: { computeNextBackoffDelay(): number };
  };
  strategy.retryBackoffStrategy.computeNextBackoffDelay = () => 0;
  return maxAttempts();
}
