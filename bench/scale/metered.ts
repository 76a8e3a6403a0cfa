/** A World on services in another process, whose clients count every request and DynamoDB's units. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Temporal } from 'temporal-polyfill';
import { zoneDns } from '../../core/inbound/zone.ts';
import { fromMoment, type Moment } from '../../core/moment.ts';
import { accountList } from '../../functions/aws/account-list.ts';
import { s3Archive } from '../../functions/aws/archive.ts';
import { dynamoClient } from '../../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../../functions/aws/clients/s3.ts';
import { sesClient } from '../../functions/aws/clients/ses.ts';
import { sesv2Client } from '../../functions/aws/clients/sesv2.ts';
import { sqsClient } from '../../functions/aws/clients/sqs.ts';
import { sesMailer } from '../../functions/aws/mailer.ts';
import { sqsDueQueue } from '../../functions/aws/queue.ts';
import { dynamoStore } from '../../functions/aws/store.ts';
import { worldFrom } from '../../functions/build-world.ts';
import { readFirm } from '../../functions/firm.ts';
import { jsonLog } from '../../functions/log.ts';
import type { World } from '../../functions/world.ts';
import { clientOf, names } from '../../local/aws.ts';
import { zone } from '../../test/core/inbound/cases/stage.ts';
import type { Order, Taken } from './services.ts';
import type { Stored } from './stored.ts';

export interface Meter {
  /** DynamoDB's own units; indexes are counted apart, since the embedded DynamoDB leaves them out. */
  readUnits: number;
  writeUnits: number;
  /** Items of the table that came back. */
  items: number;
  /** Requests by command, such as `PutObjectCommand`. */
  readonly requests: Map<string, number>;
}

export interface Metered {
  readonly world: World;
  readonly meter: Meter;
  readonly sqs: ReturnType<typeof sqsClient>;
  readonly dynamo: ReturnType<typeof dynamoClient>;
  readonly dueUrl: string;
  move(seconds: number): Promise<void>;
  /** What SES told since the last call. */
  events(): Promise<object[]>;
  taken(): Promise<Taken>;
  stop(): Promise<void>;
}

/** Starts them with the clock at `now`, SES granting `rate` mails a second, and so much in the table. */
export async function startMetered(
  now: Moment,
  rate: number,
  stored: readonly Stored[] = [],
): Promise<Metered> {
  const child = fork(new URL('./services.ts', import.meta.url), { execArgv: process.execArgv });
  const urls = await ask<Record<'dynamo' | 'aws' | 'ses' | 'due', string>>(child, {
    order: 'start',
    now,
    rate,
    stored,
  });
  const meter: Meter = { readUnits: 0, writeUnits: 0, items: 0, requests: new Map() };
  const counted = <C extends { middlewareStack: unknown }>(client: C): C => count(client, meter);
  const dynamo = counted(dynamoClient(clientOf(urls.dynamo)));
  const sqs = counted(sqsClient({ ...clientOf(urls.aws), useQueueUrlAsEndpoint: false }));
  let instant = fromMoment(now);
  const firm = { ...readFirm('sayso.config.json'), sendingRate: rate };
  const ways = {
    store: dynamoStore(dynamo, names.table),
    archive: s3Archive(counted(s3Client({ ...clientOf(urls.aws), forcePathStyle: true })), names.bucket),
    mailer: {
      ...sesMailer(counted(sesClient(clientOf(urls.ses))), names.configurationSet),
      ...accountList(sesv2Client(clientOf(urls.ses))),
    },
    queue: sqsDueQueue(sqs, urls.due),
    clock: { now: () => instant },
    log: jsonLog(() => true),
    metrics: { sweepAge: () => undefined, failedSend: () => undefined },
    dns: zoneDns(zone),
    linkKey: async () => Buffer.alloc(32, 7),
  };
  const settings = {
    ...{ table: names.table, archive: names.bucket, dueQueueUrl: urls.due, firm, bucketInPath: true },
    ...{ configurationSet: names.configurationSet, webUrl: 'https://pages.example', linkKeyParameter: null },
  };
  return {
    world: worldFrom(settings, ways),
    meter,
    sqs,
    dynamo,
    dueUrl: urls.due,
    async move(seconds) {
      instant = instant.add(Temporal.Duration.from({ seconds }));
      await ask(child, { order: 'move', seconds });
    },
    events: () => ask(child, { order: 'events' }),
    taken: () => ask(child, { order: 'taken' }),
    async stop() {
      for (const client of [dynamo, sqs]) client.destroy();
      await ask(child, { order: 'stop' });
    },
  };
}

async function ask<T>(child: ChildProcess, order: Order): Promise<T> {
  const answered = once(child, 'message');
  child.send(order);
  return (await answered)[0] as T;
}

interface Client {
  readonly middlewareStack: ReturnType<typeof dynamoClient>['middlewareStack'];
}

interface Answer {
  readonly Count?: number;
  readonly ConsumedCapacity?: { readonly CapacityUnits: number };
}

function count<C extends { middlewareStack: unknown }>(client: C, meter: Meter): C {
  const { middlewareStack } = client as unknown as Client;
  middlewareStack.add(
    (next, context) => async args => {
      const command = context.commandName ?? 'unknown';
      const isTable = context.clientName === 'DynamoDBClient';
      if (isTable) Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      meter.requests.set(command, (meter.requests.get(command) ?? 0) + 1);
      const answer = await next(args);
      const units = (answer.output as Answer).ConsumedCapacity?.CapacityUnits ?? 0;
      meter.items += (answer.output as Answer).Count ?? 0;
      if (/^(Get|Query)/.test(command)) meter.readUnits += isTable ? units : 0;
      else meter.writeUnits += isTable ? units : 0;
      return answer;
    },
    { step: 'initialize' },
  );
  return client;
}
