/** What a sweep reads with few and with many engagements stored, and as many due. */
import { BatchWriteItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
import { wake } from '../../functions/handlers/wake.ts';
import { names } from '../../local/aws.ts';
import { anEngagement } from '../../test/services/an-engagement.ts';
import { type Metered, startMetered } from './metered.ts';

const now = '2026-11-23T10:00:00Z' as Moment;
const farOff = '2027-06-01T09:00:00Z' as Moment;
const due = 100;

/** Request units of one sweep, by how many engagements are stored. */
export async function sweep(stored: readonly number[]): Promise<void> {
  const units: number[] = [];
  const metered = await startMetered(now, due);
  let there = 0;
  for (const count of stored) {
    await store(metered, there, count, farOff);
    await store(metered, 0, due, now);
    there = count;
    const { meter } = metered;
    const before = { ...meter };
    await wake(metered.world)();
    const [read, written] = [meter.readUnits - before.readUnits, meter.writeUnits - before.writeUnits];
    units.push(read + written);
    console.log(`${count} stored, ${due} due: ${read} read units, ${written} write units`);
  }
  console.log(`ratio ${(units.at(-1)! / units[0]!).toFixed(2)}`);
  await metered.stop();
}

/** Puts copies of one stored engagement, numbered `from` to `to`, past the store: it would take hours one by one. */
async function store({ world, dynamo }: Metered, from: number, to: number, at: Moment): Promise<void> {
  const next = { step: 'reminder', occurrence: 1, at, title: 'Reminder' };
  const model = anEngagement({ id: 'model' as EngagementId, next });
  await world.store.create(model);
  const Key = marshall({ pk: 'E#model', sk: 'STATE' });
  const item = unmarshall((await dynamo.send(new GetItemCommand({ TableName: names.table, Key }))).Item!);
  for (let first = from; first < to; first += 25) {
    const numbers = Array.from({ length: Math.min(25, to - first) }, (_, index) => first + index);
    const puts = numbers.map(number => ({ PutRequest: { Item: marshall(copy(item, number, at)) } }));
    await dynamo.send(new BatchWriteItemCommand({ RequestItems: { [names.table]: puts } }));
  }
  await world.store.erase(model.id);
}

function copy(item: Record<string, unknown>, number: number, at: Moment) {
  const id = `scale-${number}`;
  const engagement = {
    ...(item.engagement as object),
    id,
    next: { step: 'reminder', occurrence: 1, at, title: 'Reminder' },
  };
  return { ...item, pk: `E#${id}`, engagement, wakeAt: at };
}
