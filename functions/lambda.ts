/** Between Lambda and a workflow: parse, call, and translate the outcome into Lambda's answer. */
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { worldFromEnvironment } from './build-world.ts';
import { GiveUp, RetryLater } from './errors.ts';
import type { Log, World } from './world.ts';

/** A Lambda's `handler` from a function of the World, both made once per cold start; its log names the call. */
export function inLambda<Event, Answer>(make: (world: World) => (event: Event) => Promise<Answer>) {
  let handle: ReturnType<typeof make> | null = null;
  return async (event: Event, call: Context): Promise<Answer> => {
    const world = worldFromEnvironment();
    world.log.addContext(call);
    handle ??= make(world);
    return handle(event);
  };
}

/** What the queue tells besides the message itself. */
export interface Delivered {
  /** How often the queue brought this message, this time included. */
  readonly receiveCount: number;
}

/**
 * Handles each message of a batch on its own; the ones that failed are named, so that SQS brings only
 * those again, and in the end moves them to the dead-letter queue, where nothing is lost.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
 */
export function perMessage<Body>(
  world: Pick<World, 'log'>,
  schema: z.ZodType<Body>,
  act: (body: Body, delivered: Delivered) => Promise<unknown>,
) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      const receiveCount = Number(record.attributes.ApproximateReceiveCount);
      try {
        const body = bodyOf(record);
        if (body !== greeting) await act(parsed(schema, body), { receiveCount });
      } catch (error) {
        report(world.log, { messageId: record.messageId, receiveCount }, error);
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
}

function report(log: Log, facts: { messageId: string; receiveCount: number }, error: unknown): void {
  const { name, message, stack = null } = error instanceof Error ? error : new Error(String(error));
  const why = `${name}: ${message}`;
  if (error instanceof RetryLater) log.warn('retry later', { ...facts, why });
  else if (error instanceof GiveUp) log.error('given up', { ...facts, why });
  else log.error('failed', { ...facts, why, stack });
}

/** SES greets a topic with a sentence when it becomes an event destination; nothing is to be done. */
const greeting = Symbol('greeting');

/** The message itself, taken out of SNS's envelope where raw delivery is off. */
function bodyOf({ body }: SQSRecord): unknown {
  const value = jsonOf(body);
  const enveloped = value && typeof value === 'object' && 'Type' in value && 'Message' in value;
  return enveloped ? jsonOf(String(value.Message)) : value;
}

function jsonOf(text: string): unknown {
  if (text.startsWith('Successfully validated SNS topic')) return greeting;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the message is not JSON');
  }
}

/** A message that does not fit is named by its first fault, never quoted: it may hold addresses. */
function parsed<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new Error(`the message's ${issue.path.join('.') || 'body'}: ${issue.message}`);
}
