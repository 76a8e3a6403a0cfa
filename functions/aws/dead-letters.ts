/** Dead-letter queues on SQS: which there are, what lies in them, and the way back to the queue it came from. */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { DeadLetter, DeadLetterQueue } from '../dead-letter.ts';
import { orRetryLater } from './errors.ts';

/** Seconds a letter stays hidden while it is looked at. */
const hiddenSeconds = 120;

const policySchema = z.object({ deadLetterTargetArn: z.string() });

const nameIn = (urlOrArn: string) => urlOrArn.split(/[/:]/).at(-1)!;

/** Every queue whose name begins with `prefix` and that gives its dead letters to another. */
export async function deadLetterQueues(client: SQSClient, prefix: string): Promise<DeadLetterQueue[]> {
  const list = new ListQueuesCommand({ MaxResults: 1000, ...(prefix ? { QueueNamePrefix: prefix } : {}) });
  const { QueueUrls: urls = [] } = await orRetryLater('listing the queues', client.send(list));
  const found: DeadLetterQueue[] = [];
  for (const source of urls) {
    const dead = await deadOf(client, source);
    const url = dead && urls.find(other => nameIn(other) === dead);
    if (url) found.push(queueOf(client, source, url));
  }
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

async function deadOf(client: SQSClient, QueueUrl: string): Promise<string | null> {
  const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['RedrivePolicy'] });
  const { Attributes } = await orRetryLater('reading a queue’s policy', client.send(ask));
  const policy = Attributes?.RedrivePolicy;
  return policy ? nameIn(policySchema.parse(JSON.parse(policy)).deadLetterTargetArn) : null;
}

function queueOf(client: SQSClient, source: string, dead: string): DeadLetterQueue {
  return {
    name: nameIn(source),
    async take() {
      const ask = new ReceiveMessageCommand({
        QueueUrl: dead,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: hiddenSeconds,
        MessageSystemAttributeNames: ['SentTimestamp'],
        MessageAttributeNames: ['ErrorMessage'],
      });
      const { Messages = [] } = await orRetryLater('reading dead letters', client.send(ask));
      return Messages.map(letterOf);
    },
    // Sent before it is deleted: a crash in between brings it twice, which every story bears.
    async putBack({ body, handle }) {
      await orRetryLater(
        'putting back',
        client.send(new SendMessageCommand({ QueueUrl: source, MessageBody: body })),
      );
      await orRetryLater(
        'putting back',
        client.send(new DeleteMessageCommand({ QueueUrl: dead, ReceiptHandle: handle })),
      );
    },
    // One second, since the embedded SQS loses a letter that is shown again at once.
    async leave({ handle }) {
      const show = { QueueUrl: dead, ReceiptHandle: handle, VisibilityTimeout: 1 };
      await orRetryLater('leaving a letter', client.send(new ChangeMessageVisibilityCommand(show)));
    },
  };
}

/** SNS says why it could not deliver; a message that a Lambda failed on has its reason in that Lambda's log. */
function letterOf({ MessageId, ReceiptHandle, Body, Attributes, MessageAttributes }: Message): DeadLetter {
  return {
    id: MessageId!,
    handle: ReceiptHandle!,
    body: Body!,
    sentAt: Number(Attributes?.SentTimestamp),
    why: MessageAttributes?.ErrorMessage?.StringValue ?? null,
  };
}
