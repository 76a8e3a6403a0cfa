/** A table with many engagements in it: copies of one that the store wrote, laid out by dynalite's own code past its HTTP. */
import { promisify } from 'node:util';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import dynalite, { type Description, type Opened, type Row, type Rows } from 'dynalite/db/index.js';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { after, type Moment } from '../../core/moment.ts';
import { dynamoStore } from '../../functions/aws/store.ts';
import { clientOf, names } from '../../local/aws.ts';
import { startDynamo } from '../../local/dynamo.ts';
import { anEngagement } from '../../test/services/an-engagement.ts';

/** So many engagements whose wake-up is at this moment. */
export interface Stored {
  readonly count: number;
  readonly wakeAt: Moment;
}

const atOnce = 2_000;

/** Fills the table in `folder`, which nobody else may have open: over HTTP 200,000 take ten minutes. */
export async function fillTable(folder: string, groups: readonly Stored[]): Promise<void> {
  const models = groups.map((group, index) => ({ ...group, id: `group-${index}` }));
  const rows = await written(folder, models);
  const opened = dynalite.create({ path: folder });
  const table = await promisify(opened.getTable)(names.table, false);
  for (const [index, model] of models.entries())
    for (let from = 0; from < model.count; from += atOnce)
      await fill(opened, table, copiesOf(rows[index]!, model, from));
  await opened.lifecycleManager.gracefulClose();
}

async function fill(opened: Opened, table: Description, copies: readonly Row[]): Promise<void> {
  const rows = copies.map(row => ({ key: dynalite.createKey(row, table), value: row }));
  await put(opened.getItemDb(table.TableName), rows);
  const indexed = copies.flatMap(
    row => dynalite.getIndexActions(table.GlobalSecondaryIndexes, null, row, table).puts,
  );
  for (const [name, some] of Map.groupBy(indexed, ({ index }) => index)) {
    const puts = some.map(({ key, item }) => ({ key, value: item }));
    await put(opened.getIndexDb('Global', table.TableName, name), puts);
  }
}

type Model = Stored & { readonly id: string };

/** One engagement of each group as the store itself writes it. */
async function written(folder: string, models: readonly Model[]): Promise<Row[]> {
  const dynamo = await startDynamo(folder);
  const client = new DynamoDBClient(clientOf(dynamo.url));
  const store = dynamoStore(client, names.table);
  const rows: Row[] = [];
  for (const { id, wakeAt } of models) {
    const next = { step: 'reminder', occurrence: 1, at: wakeAt, title: 'Reminder' };
    await store.create(anEngagement({ id: id as EngagementId, address: id, next }));
    const Key = { pk: { S: `E#${id}` }, sk: { S: 'STATE' } };
    rows.push((await client.send(new GetItemCommand({ TableName: names.table, Key }))).Item as Row);
    await store.erase(id as EngagementId);
  }
  client.destroy();
  await dynamo.stop();
  return rows;
}

/**
 * Wherever the model's id stands, in keys, fields and texts, stands the copy's. Its wake-up is within the hour before:
 * dynalite tells rows that are equal in an index's keys apart by 24 bits of a hash alone.
 */
function copiesOf(row: Row, { id, wakeAt, count }: Model, from: number): Row[] {
  const text = JSON.stringify(row);
  return Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => {
    const number = from + index;
    const copy = text.replaceAll(id, `${id}-${number}`).replaceAll(wakeAt, after(wakeAt, -(number % 3600)));
    return JSON.parse(copy);
  });
}

function put(rows: Rows, puts: readonly { readonly key: string; readonly value: Row }[]): Promise<void> {
  return promisify<void>(done =>
    rows.batch(
      puts.map(one => ({ type: 'put', ...one })),
      done,
    ),
  )();
}
