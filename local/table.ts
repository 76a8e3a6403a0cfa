/** The DynamoDB table as the embedded service creates it: keys and indexes as `contract.ts` names them. */
import type { CreateTableCommandInput, KeySchemaElement, Projection } from '@aws-sdk/client-dynamodb';
import { table } from '../functions/contract.ts';

const key = (partition: string, sort: string): KeySchemaElement[] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

const indexes = [table.wakeIndex, table.listIndex];

/** The list carries the summaries, the wake-ups nothing but keys: an index is written whenever what it carries changes. */
const projection = (index: (typeof indexes)[number]): Projection =>
  'carries' in index
    ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.carries] }
    : { ProjectionType: 'KEYS_ONLY' };

/** What CreateTable needs for a table of this name. */
export function tableDefinition(name: string): CreateTableCommandInput {
  const keys = [table.partition, table.sort, ...indexes.flatMap(index => [index.partition, index.sort])];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: key(table.partition, table.sort),
    AttributeDefinitions: [...new Set(keys)].map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
    GlobalSecondaryIndexes: indexes.map(index => ({
      IndexName: index.name,
      KeySchema: key(index.partition, index.sort),
      Projection: projection(index),
    })),
  };
}
