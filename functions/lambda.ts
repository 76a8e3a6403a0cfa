/** Between Lambda and a workflow: parse, call, and translate the outcome into Lambda's answer. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import { worldFromEnvironment } from './build-world.ts';
import { GiveUp, RetryLater } from './errors.ts';
import type { World } from './world.ts';

/** A Lambda's `handler` from a function of the World, which is built once per cold start. */
export function inLambda<Event, Answer>(make: (world: World) => (event: Event) => Promise<Answer>) {
  let made: Promise<(event: Event) => Promise<Answer>> | null = null;
  return async (event: Event): Promise<Answer> => {
    made ??= worldFromEnvironment().then(make);
    return (await made)(event);
  };
}

/** What the queue tells besides the message itself. */
export interface Delivered {
  /** How often the queue brought this message, this time included. */
  readonly receiveCount: number;
}

/**
 * Handles each message of a batch on its own; the ones that failed are named, so that SQS brings only
 * those again (Lambda developer guide, "partial batch responses").
 */
export function perMessage<Body>(
  world: World,
  schema: z.ZodType<Body>,
  act: (body: Body, delivered: Delivered) => Promise<void>,
) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      if (!(await succeeds(world, record, schema, act))) batchItemFailures.push({ itemIdentifier: record.messageId });
    }
    return { batchItemFailures };
  };
}

async function succeeds<Body>(
  world: World,
  record: SQSRecord,
  schema: z.ZodType<Body>,
  act: (body: Body, delivered: Delivered) => Promise<void>,
): Promise<boolean> {
  const facts = { message: record.messageId, receiveCount: Number(record.attributes.ApproximateReceiveCount) };
  try {
    await act(schema.parse(unwrapped(record.body)), { receiveCount: facts.receiveCount });
    return true;
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    if (error instanceof RetryLater) world.log.warn('retry later', { ...facts, why });
    else if (error instanceof GiveUp) world.log.error('given up', { ...facts, why });
    else world.log.error('failed', { ...facts, why });
    return false;
  }
}

/** The body as an object, taken out of SNS's envelope where raw delivery is off. */
function unwrapped(body: string): unknown {
  const value: unknown = JSON.parse(body);
  const enveloped = value && typeof value === 'object' && 'Type' in value && 'Message' in value;
  return enveloped ? JSON.parse(String(value.Message)) : value;
}
