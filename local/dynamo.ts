/** DynamoDB in process: dynalite over HTTP on loopback, its rows in a LevelDB folder. */
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { clientOf, names } from './aws.ts';
import { close, listen } from './listen.ts';
import { tableDefinition } from './table.ts';

export interface LocalDynamo {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts DynamoDB on a free loopback port with the system's table in it; rows in `folder` survive `kill -9`. */
export async function startDynamo(folder: string | null): Promise<LocalDynamo> {
  // The types' stand-in is in dynalite.d.ts; delays of real table creation would only slow the start.
  const server: Server = dynalite({ ...(folder === null ? {} : { path: folder }), createTableMs: 0 });
  const url = await listen(server, 0);
  await createTable(url);
  return { url, stop: () => close(server) };
}

async function createTable(url: string): Promise<void> {
  const client = new DynamoDBClient(clientOf(url));
  try {
    await client.send(new CreateTableCommand(tableDefinition(names.table)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await untilActive(client);
  client.destroy();
}

/** A table that was just made answers "not found" for a moment; the SDK's own waiter would wait two seconds. */
async function untilActive(client: DynamoDBClient): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: names.table }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await sleep(5);
  }
}
