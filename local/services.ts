/** S3, SQS and SNS in process: fauxqs on loopback, its state in an SQLite file in the data folder. */
import { buildApp } from 'fauxqs';
import type { SqsStore } from '../node_modules/fauxqs/dist/sqs/sqsStore.js';
import { account, names, region } from './aws.ts';
import { loopback } from './listen.ts';

export const queueNames = ['receive-mail', 'due', 'delivery'] as const;
export type QueueName = (typeof queueNames)[number];

/** Topics, each with the queue that its messages are delivered to, raw. */
const topics = { inbound: 'receive-mail', events: 'delivery' } as const;
export type TopicName = keyof typeof topics;

/** As `infra` sets them: seconds a received message stays hidden, and deliveries before it is given up. */
const queueLimits: Record<QueueName, { visibilityTimeout: number; maxReceiveCount: number }> = {
  'receive-mail': { visibilityTimeout: 60, maxReceiveCount: 8 },
  due: { visibilityTimeout: 60, maxReceiveCount: 5 },
  delivery: { visibilityTimeout: 60, maxReceiveCount: 8 },
};

export interface LocalServices {
  readonly url: string;
  queueUrl(queue: QueueName | `${QueueName}-dead`): string;
  topicArn(topic: TopicName): string;
  /** Lets delays and visibility time-outs pass by so many milliseconds, as when the clock was moved. */
  hasten(milliseconds: number): void;
  /** Messages in a queue, those delayed or in somebody's hands included. */
  waiting(queue: QueueName): number;
  stop(): Promise<void>;
}

/**
 * Starts S3, SQS and SNS on a free loopback port with our bucket, queues and topics in them; kept in `folder`, or in
 * memory alone.
 *
 * fauxqs's own `startFauxqs` listens on every interface of the machine and cannot be told otherwise,
 * so the same parts are put together here, by file, and made to listen on loopback.
 */
export async function startServices(folder: string | null): Promise<LocalServices> {
  const parts = await fauxqsParts();
  const sqsStore = new parts.SqsStore();
  const snsStore = new parts.SnsStore();
  const s3Store = new parts.S3Store();
  const kept = folder === null ? null : new parts.PersistenceManager(folder);
  // Loaded before it is attached: writing what was just read would cascade into deletes.
  kept?.load(sqsStore, snsStore, s3Store);
  if (kept)
    for (const store of [sqsStore, snsStore, s3Store, ...sqsStore.allQueues()]) store.persistence = kept;

  const app = buildApp({ logger: false, defaultRegion: region, stores: { sqsStore, snsStore, s3Store } });
  app.addHook('preClose', () => kept?.close());
  const url = await app.listen({ port: 0, host: loopback });
  parts.applyInitConfig(resources(), sqsStore, snsStore, s3Store, {
    port: Number(new URL(url).port),
    region,
  });
  return {
    url,
    queueUrl: queue => `${url}/${account}/${queue}`,
    topicArn: topic => `arn:aws:sns:${region}:${account}:${topic}`,
    hasten: milliseconds => hasten(sqsStore, milliseconds),
    waiting: queue => waiting(sqsStore, queue),
    stop: () => app.close(),
  };
}

/** Our bucket, queues (each with its dead-letter queue) and topics; applying them again changes nothing. */
function resources() {
  return {
    buckets: [names.bucket],
    queues: queueNames.flatMap(name => [
      { name: `${name}-dead` },
      { name, attributes: queueAttributes(name) },
    ]),
    topics: Object.keys(topics).map(name => ({ name })),
    subscriptions: Object.entries(topics).map(([topic, queue]) => ({
      topic,
      queue,
      attributes: { RawMessageDelivery: 'true' },
    })),
  };
}

function queueAttributes(name: QueueName): Record<string, string> {
  const { visibilityTimeout, maxReceiveCount } = queueLimits[name];
  const deadLetterTargetArn = `arn:aws:sqs:${region}:${account}:${name}-dead`;
  return {
    VisibilityTimeout: String(visibilityTimeout),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount }),
  };
}

function hasten(store: SqsStore, milliseconds: number): void {
  for (const queue of store.allQueues()) {
    for (const message of queue.delayedMessages) {
      if (message.delayUntil) message.delayUntil -= milliseconds;
    }
    for (const received of queue.inflightMessages.values()) received.visibilityDeadline -= milliseconds;
    queue.processTimers();
  }
}

function waiting(store: SqsStore, queue: QueueName): number {
  const { messages } = store.inspectQueue(queue)!;
  return messages.ready.length + messages.delayed.length + messages.inflight.length;
}

/** The parts of fauxqs that its package does not export, read from beside the one that it does. */
async function fauxqsParts() {
  const main = import.meta.resolve('fauxqs');
  const part = (file: string) => import(new URL(file, main).href);
  const [sqs, sns, s3, persistence, init] = await Promise.all([
    part('sqs/sqsStore.js'),
    part('sns/snsStore.js'),
    part('s3/s3Store.js'),
    part('persistence.js'),
    part('initConfig.js'),
  ]);
  return { ...sqs, ...sns, ...s3, ...persistence, ...init };
}
