/** What the store costs in DynamoDB's own units, as the embedded DynamoDB counts them (it leaves out the indexes). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { dynamoClient } from '../../../functions/aws/clients/dynamodb.ts';
import { dynamoStore } from '../../../functions/aws/store.ts';
import { clientOf, names } from '../../../local/aws.ts';
import { type LocalDynamo, startDynamo } from '../../../local/dynamo.ts';
import { anEngagement } from '../../services/an-engagement.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-cost-'));
let dynamo: LocalDynamo;
beforeAll(async () => {
  dynamo = await startDynamo(folder);
});
afterAll(async () => {
  await dynamo.stop();
  rmSync(folder, { recursive: true });
});

interface Metered {
  ConsumedCapacity?: { CapacityUnits: number };
  ScannedCount?: number;
}

/** A store, and the meter that its client's every answer turns. */
function meteredStore() {
  const meter = { units: 0, scanned: 0 };
  const client = dynamoClient(clientOf(dynamo.url));
  client.middlewareStack.add(
    next => async args => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(args);
      const { ConsumedCapacity, ScannedCount } = answer.output as Metered;
      meter.units += ConsumedCapacity?.CapacityUnits ?? 0;
      meter.scanned += ScannedCount ?? 0;
      return answer;
    },
    { step: 'initialize' },
  );
  return { store: dynamoStore(client, names.table), meter };
}

const planned = (at: string) => ({
  step: 'reminder',
  occurrence: 1,
  at: at as Moment,
  title: 'Reminder: access',
});

describe('what the store costs', () => {
  test('a usual engagement (12 responsibilities, 6 assets) is read for 1 unit and written for 4 at most', async () => {
    const { store, meter } = meteredStore();
    const engagement = anEngagement({
      id: 'usual' as EngagementId,
      responsibilities: Array.from({ length: 12 }, (_, index) => ({
        id: `responsibility-${index}`,
        answer: 'will' as const,
        answeredAt: '2026-11-20T10:00:00Z' as Moment,
        doneAt: null,
      })),
      assets: Array.from({ length: 6 }, (_, index) => ({
        name: `Till ${index}`,
        does: 'Takes card payments and prints receipts, all day long.',
        ifItStops: 'Customers pay in cash only, and the day cannot be closed.',
      })),
      next: planned('2031-01-01T09:00:00Z'),
    });
    await store.create(engagement);
    meter.units = 0;
    await store.load(engagement.id);
    expect(meter.units).toBe(1);
    meter.units = 0;
    await store.save({ ...engagement, version: 2 });
    expect(meter.units).toBeGreaterThan(0);
    expect(meter.units).toBeLessThanOrEqual(4);
  });

  test('a sweep reads what is due, however much is stored', async () => {
    const { store, meter } = meteredStore();
    const create = (id: string, at: string) =>
      store.create(anEngagement({ id: id as EngagementId, next: planned(at) }));
    for (let number = 0; number < 40; number++) await create(`stored-${number}`, '2030-01-01T09:00:00Z');
    for (let number = 0; number < 3; number++) await create(`due-${number}`, '2026-11-23T09:00:00Z');
    meter.scanned = 0;
    expect(await store.due('2026-11-23T09:00:00Z' as Moment, 60)).toHaveLength(3);
    expect(meter.scanned).toBe(3);
  });
});
