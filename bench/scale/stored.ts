/** A table with many engagements in it: copies of one that the store wrote, laid out by dynalite's own code past its HTTP. */
import { promisify } from 'node:util';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import dynalite, { type Row } from 'dynalite/db/index.js';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
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
  const models = await Promise.all(groups.map((_, index) => `group-${index}`));
  const rows = await written(folder, groups, models);
  const opened = dynalite.create({ path: folder });
  const table = await promisify(opened.getTable)(names.table, false);
  const itemRows = opened.getItemDb(names.table);
  for (const [index, { count }] of groups.entries())
    for (let from = 0; from < count; from += atOnce) {
      const copies = copiesOf(rows[index]!, models[index]!, from, Math.min(atOnce, count - from));
      await put(
        itemRows,
        copies.map(row => ({ key: dynalite.createKey(row, table), value: row })),
      );
      const actions = copies.flatMap(
        row => dynalite.getIndexActions(table.GlobalSecondaryIndexes, null, row, table).puts,
      );
      for (const [name, some] of Map.groupBy(actions, ({ index }) => index))
        await put(
          opened.getIndexDb('Global', table.TableName, name),
          some.map(({ key, item }) => ({ key, value: item })),
        );
    }
  await opened.lifecycleManager.gracefulClose();
}

/** One engagement of each group as the store itself writes it. */
async function written(folder: string, groups: readonly Stored[], models: readonly string[]): Promise<Row[]> {
  const dynamo = await startDynamo(folder);
  const client = new DynamoDBClient(clientOf(dynamo.url));
  const store = dynamoStore(client, names.table);
  const rows: Row[] = [];
  for (const [index, { wakeAt }] of groups.entries()) {
    const next = { step: 'reminder', occurrence: 1, at: wakeAt, title: 'Reminder' };
    const id = models[index]! as EngagementId;
    await store.create(anEngagement({ id, address: id, next }));
    const Key = { pk: { S: `E#${id}` }, sk: { S: 'STATE' } };
    rows.push((await client.send(new GetItemCommand({ TableName: names.table, Key }))).Item as Row);
    await store.erase(id);
  }
  client.destroy();
  await dynamo.stop();
  return rows;
}

/** Wherever the model's id stands, in keys, fields and texts, stands the copy's. */
function copiesOf(row: Row, model: string, from: number, count: number): Row[] {
  const text = JSON.stringify(row);
  return Array.from({ length: count }, (_, index) =>
    JSON.parse(text.replaceAll(model, `${model}-${from + index}`)),
  );
}

type Rows = ReturnType<ReturnType<typeof dynalite.create>['getItemDb']>;

function put(rows: Rows, puts: readonly { readonly key: string; readonly value: Row }[]): Promise<void> {
  return promisify<void>(done =>
    rows.batch(
      puts.map(one => ({ type: 'put', ...one })),
      done,
    ),
  )();
}
