/** The queue of engagements that are due, on SQS. */
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DueQueue, Look } from '../world.ts';
import { orRetryLater } from './errors.ts';

/** SQS holds a message back for 15 minutes at most (SendMessage, `DelaySeconds`). */
const longestDelay = 900;

export function sqsDueQueue(client: SQSClient, url: string): DueQueue {
  return {
    async send(looks) {
      const command = new SendMessageBatchCommand({ QueueUrl: url, Entries: looks.map(entryOf) });
      const { Successful = [] } = await orRetryLater('queueing what is due', client.send(command));
      return Successful.flatMap(({ Id }) => looks[Number(Id)]?.id ?? []);
    },
  };
}

/** Named by its place in the batch: SQS takes no name twice, and answers for each by it. */
function entryOf({ id, delaySeconds }: Look, place: number) {
  const DelaySeconds = Math.min(longestDelay, Math.max(0, Math.round(delaySeconds)));
  return { Id: String(place), MessageBody: JSON.stringify({ id }), DelaySeconds };
}
