/** Lambda's answers: which messages of a batch come again, and what is said of them. */

import { describe, expect, test } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { GiveUp, RetryLater } from '../../functions/errors.ts';
import { perMessage } from '../../functions/lambda.ts';
import { jsonLog } from '../../functions/log.ts';

const schema = z.object({ id: z.string(), ends: z.string().optional() });
type Body = z.infer<typeof schema>;

/** Runs a batch of these bodies; message ids count from 1. */
async function answered(bodies: readonly string[], receiveCount = 1) {
  const lines: string[] = [];
  const acted: (Body & { receiveCount: number })[] = [];
  const handler = perMessage({ log: jsonLog(line => lines.push(line)) }, schema, async (body, delivered) => {
    acted.push({ ...body, ...delivered });
    if (body.ends === 'later') throw new RetryLater('the table is throttled');
    if (body.ends === 'give up') throw new GiveUp('no engagement bell');
    if (body.ends === 'bug') throw new TypeError('anna@bell.example is undefined');
  });
  const records = bodies.map((body, index) => ({
    messageId: String(index + 1),
    body,
    attributes: { ApproximateReceiveCount: String(receiveCount) },
  }));
  const { batchItemFailures } = await handler({ Records: records } as unknown as SQSEvent);
  return {
    again: batchItemFailures.map(failure => failure.itemIdentifier),
    acted,
    lines: lines.map(line => JSON.parse(line)),
  };
}

const message = (id: string, ends?: string) => JSON.stringify({ id, ends });
const enveloped = (text: string) => JSON.stringify({ Type: 'Notification', MessageId: 'x', Message: text });

describe('a batch from the queue', () => {
  test('is done when each message is', async () => {
    const { again, acted, lines } = await answered([message('a'), message('b')], 3);
    expect(again).toEqual([]);
    expect(acted).toEqual([
      { id: 'a', receiveCount: 3 },
      { id: 'b', receiveCount: 3 },
    ]);
    expect(lines).toEqual([]);
  });

  test('brings again only what failed; the rest is done all the same', async () => {
    const { again, acted } = await answered([message('a', 'bug'), message('b'), '{', message('d', 'later')]);
    expect(again).toEqual(['1', '3', '4']);
    expect(acted.map(body => body.id)).toEqual(['a', 'b', 'd']);
  });

  test.each([
    ['later', 'WARN', 'retry later', 'RetryLater: the table is throttled'],
    ['give up', 'ERROR', 'given up', 'GiveUp: no engagement bell'],
    ['bug', 'ERROR', 'failed', 'TypeError: [address] is undefined'],
  ])('%s is told as %s', async (ends, level, what, why) => {
    const { again, lines } = await answered([message('a', ends)], 2);
    expect(again).toEqual(['1']);
    expect(lines).toEqual([
      expect.objectContaining({ level, message: what, why, messageId: '1', receiveCount: 2 }),
    ]);
  });

  test('only a fault of ours comes with its stack', async () => {
    const { lines } = await answered([message('a', 'later'), message('b', 'bug')]);
    expect(lines[0]).not.toHaveProperty('stack');
    expect(lines[1].stack).toContain('lambda.test');
  });
});

describe('what a message says', () => {
  test("is taken out of SNS's envelope", async () => {
    const { acted } = await answered([enveloped(message('a')), message('b')]);
    expect(acted.map(body => body.id)).toEqual(['a', 'b']);
  });

  test.each([
    ['not JSON', '{', 'Error: the message is not JSON'],
    ['not JSON in the envelope', enveloped('{'), 'Error: the message is not JSON'],
    [
      'another shape',
      '{"id": 7}',
      "Error: the message's id: Invalid input: expected string, received number",
    ],
    ['no object', 'null', "Error: the message's body: Invalid input: expected object, received null"],
  ])('%s is named, and kept for the dead-letter queue', async (_, body, why) => {
    const { again, acted, lines } = await answered([body]);
    expect(again).toEqual(['1']);
    expect(acted).toEqual([]);
    expect(lines[0]).toMatchObject({ message: 'failed', why });
  });

  test("SES's greeting to a new topic is let pass", async () => {
    const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';
    const { again, acted } = await answered([greeting, enveloped(greeting)]);
    expect(again).toEqual([]);
    expect(acted).toEqual([]);
  });
});
