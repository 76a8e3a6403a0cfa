/** Stands for Lambda's event sources: an SQS queue polled for a handler, and a rule that fires at intervals. */
import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { account, region } from './aws.ts';

export interface QueueSource {
  readonly sqs: SQSClient;
  readonly queue: string;
  readonly queueUrl: string;
  readonly handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
  readonly batchSize?: number;
  onFailure(error: unknown): void;
}

export interface Poller {
  /** Ends after the batch in hand is done. */
  stop(): Promise<void>;
}

/**
 * Polls until stopped. A message leaves the queue when its handler did not report it as failed; a failed one
 * comes back after the queue's visibility time-out and ends in the dead-letter queue by its redrive policy.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function pollQueue(source: QueueSource): Poller {
  const stopping = new AbortController();
  const running = poll(source, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}

async function poll(source: QueueSource, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(source, signal);
      if (messages.length > 0) await work(source, messages);
    } catch (error) {
      if (signal.aborted) return;
      source.onFailure(error);
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }
}

async function receive(
  { sqs, queueUrl, batchSize = 10 }: QueueSource,
  signal: AbortSignal,
): Promise<Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: batchSize,
    WaitTimeSeconds: 20,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return (await sqs.send(command, { abortSignal: signal })).Messages ?? [];
}

async function work(source: QueueSource, messages: Message[]): Promise<void> {
  const failed = await failuresOf(source, messages);
  const Entries = messages
    .filter(({ MessageId }) => !failed.has(MessageId!))
    .map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId!, ReceiptHandle: ReceiptHandle! }));
  if (Entries.length === 0) return;
  await source.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: source.queueUrl, Entries }));
}

/** The ids that failed: those reported, or all of them when the handler threw or named one it was not given. */
async function failuresOf(source: QueueSource, messages: Message[]): Promise<Set<string>> {
  const all = new Set(messages.map(({ MessageId }) => MessageId!));
  try {
    const answer = await source.handler({
      Records: messages.map(message => recordOf(message, source.queue)),
    });
    const reported = new Set((answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
    return [...reported].every(id => all.has(id)) ? reported : all;
  } catch (error) {
    source.onFailure(error);
    return all;
  }
}

function recordOf(message: Message, queue: string): SQSRecord {
  return {
    messageId: message.MessageId!,
    receiptHandle: message.ReceiptHandle!,
    body: message.Body!,
    attributes: message.Attributes as unknown as SQSRecord['attributes'],
    messageAttributes: {},
    md5OfBody: message.MD5OfBody!,
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${region}:${account}:${queue}`,
    awsRegion: region,
  };
}

export interface Rule {
  /** Fires at once, or as soon as the run in hand has ended. */
  fireNow(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs `work` every so many milliseconds, never twice at the same time. */
export function every(
  milliseconds: number,
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Rule {
  let running: Promise<unknown> | null = null;
  const run = () => {
    running ??= work()
      .catch(onFailure)
      .finally(() => {
        running = null;
      });
    return running;
  };
  const timer = setInterval(run, milliseconds);
  return {
    async fireNow() {
      await running;
      await run();
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
