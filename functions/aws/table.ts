/** The table behind the store: consistent reads, single-item conditional writes, whole pages. */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { orRetryLater } from './errors.ts';

export type Fields = Record<string, unknown>;
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** An expression of DynamoDB's, with its names and values. */
export interface Expression {
  readonly text: string;
  readonly names?: Record<string, string>;
  readonly values?: Fields;
}

/** A write answers false when its condition did not hold; throttling and outages throw `RetryLater`. */
export interface Table {
  get(key: Key): Promise<Fields | null>;
  put(item: Key & Fields, condition: Expression): Promise<boolean>;
  /** The fields that it set, nested as they are; `null` when the condition did not hold. */
  update(key: Key, set: Expression, condition: string): Promise<Fields | null>;
  /** Without a condition what is gone already is deleted too. */
  delete(key: Key, condition?: Expression): Promise<boolean>;
  query(query: Query): Promise<Fields[]>;
}

export interface Query {
  readonly where: Expression;
  /** An index of the table; without it the table itself is read, consistently. */
  readonly index?: string;
  readonly newestFirst?: boolean;
  /** The fields wanted; without it all that the table or index carries. */
  readonly only?: readonly string[];
  /** At most so many items; without it all, page after page. */
  readonly limit?: number;
}

export const absent: Expression = { text: 'attribute_not_exists(pk)' };

export function dynamoTable(client: DynamoDBClient, name: string): Table {
  return {
    async get(key) {
      const command = new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true });
      const { Item } = await orRetryLater('reading the table', client.send(command));
      return Item ? unmarshall(Item) : null;
    },
    put(item, condition) {
      const Item = marshall(item, { removeUndefinedValues: true });
      const guard = { ConditionExpression: condition.text, ...bound(condition) };
      return conditional(client.send(new PutItemCommand({ TableName: name, Item, ...guard })));
    },
    async update(key, set, condition) {
      const change = { UpdateExpression: set.text, ConditionExpression: condition, ...bound(set) };
      const command = {
        TableName: name,
        Key: marshall(key),
        ReturnValues: 'UPDATED_NEW',
        ...change,
      } as const;
      let changed: Fields = {};
      const send = async () => {
        changed = unmarshall((await client.send(new UpdateItemCommand(command))).Attributes ?? {});
      };
      return (await conditional(send())) ? changed : null;
    },
    delete(key, condition) {
      const guard = condition ? { ConditionExpression: condition.text, ...bound(condition) } : {};
      return conditional(
        client.send(new DeleteItemCommand({ TableName: name, Key: marshall(key), ...guard })),
      );
    },
    query: query => allPages(client, queryInput(name, query), query.limit ?? Number.POSITIVE_INFINITY),
  };
}

function queryInput(name: string, { where, index, newestFirst, only, limit }: Query): QueryCommandInput {
  const wanted = only && Object.fromEntries(only.map(field => [`#${field}`, field]));
  return {
    TableName: name,
    KeyConditionExpression: where.text,
    ...bound(wanted ? { ...where, names: { ...where.names, ...wanted } } : where),
    ...(wanted ? { ProjectionExpression: Object.keys(wanted).join(', ') } : {}),
    ScanIndexForward: !newestFirst,
    ...(limit === undefined ? {} : { Limit: limit }),
    // An index is always read eventually; asking for more is an error.
    ...(index ? { IndexName: index } : { ConsistentRead: true }),
  };
}

/** DynamoDB ends a page at 1 MB, full or not: only a missing `LastEvaluatedKey` says that it was the last. */
async function allPages(client: DynamoDBClient, input: QueryCommandInput, limit: number): Promise<Fields[]> {
  const found: Fields[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({ ...input, ...(from ? { ExclusiveStartKey: from } : {}) });
    const page = await orRetryLater('reading the table', client.send(command));
    for (const item of page.Items ?? []) found.push(unmarshall(item));
    from = page.LastEvaluatedKey;
  } while (from && found.length < limit);
  return found.slice(0, limit);
}

async function conditional(write: Promise<unknown>): Promise<boolean> {
  try {
    await orRetryLater('writing the table', write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function bound({ names, values }: Expression) {
  return {
    ...(names ? { ExpressionAttributeNames: names } : {}),
    ...(values ? { ExpressionAttributeValues: marshall(values) } : {}),
  };
}
