/** The queue of engagements that are due, on SQS. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DueQueue } from '../world.ts';
import { orRetryLater } from './errors.ts';

/** SQS holds a message back for 15 minutes at most (SendMessage, `DelaySeconds`). */
const longestDelay = 900;

export function sqsDueQueue(client: SQSClient, url: string): DueQueue {
  return {
    async send(id, delaySeconds) {
      const DelaySeconds = Math.min(longestDelay, Math.max(0, Math.round(delaySeconds)));
      const command = new SendMessageCommand({
        QueueUrl: url,
        MessageBody: JSON.stringify({ id }),
        DelaySeconds,
      });
      await orRetryLater('queueing what is due', client.send(command));
    },
  };
}
