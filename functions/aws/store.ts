/** The store on one DynamoDB table: every write is to a single item, conditional, and harmless when replayed. */
import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import {
  type Engagement,
  type EngagementId,
  engagementIdSchema,
  engagementSchema,
} from '../../core/engagement/engagement.ts';
import { wakeAt } from '../../core/engagement/next-wake.ts';
import { summarise, summarySchema } from '../../core/engagement/summary.ts';
import { type Moment, momentSchema } from '../../core/moment.ts';
import { table as layout } from '../contract.ts';
import type { Due, Store } from '../world.ts';
import { eraseEngagement } from './erase.ts';
import { addressKey, dueShard, dueShards, idIn, itemKey, partitionOf, stateKey } from './keys.ts';
import { onceOnly, suppressions } from './marks.ts';
import { parsed } from './parsed.ts';
import { absent, dynamoTable, type Expression, type Table } from './table.ts';

const { wakeIndex, listIndex } = layout;

const stateSchema = z.object({ engagement: engagementSchema });
const fieldsSchema = z.object({ fields: z.record(z.string(), z.unknown()) });
const addressSchema = z.object({ engagement: engagementIdSchema });
const dueSchema = z.object({ pk: z.string().transform(idIn).pipe(engagementIdSchema), wakeAt: momentSchema });
const leasedSchema = z.object({ engagement: z.object({ failures: z.number() }) });
const listedSchema = z.object({
  summary: z
    .string()
    .transform(text => JSON.parse(text))
    .pipe(summarySchema),
  failures: z.number(),
});

/** Throws `RetryLater` while DynamoDB is throttled or down, after the SDK's own tries. */
export function dynamoStore(client: DynamoDBClient, tableName: string): Store {
  const table = dynamoTable(client, tableName);
  return {
    ...states(table),
    ...items(table),
    ...addresses(table),
    ...wakeUps(table),
    ...onceOnly(table),
    ...suppressions(table),
    erase: id => eraseEngagement(table, id),
  };
}

function states(table: Table): Pick<Store, 'load' | 'create' | 'save' | 'list'> {
  return {
    async load(id) {
      const item = await table.get(stateKey(id));
      return item && parsed(stateSchema, item).engagement;
    },
    create: engagement => write(table, engagement, absent),
    save: engagement => write(table, engagement, writtenBefore(engagement)),
    async list(status) {
      const where = {
        text: '#status = :status',
        names: { '#status': listIndex.partition },
        values: { ':status': status },
      };
      const only = listIndex.carries;
      const found = await table.query({ index: listIndex.name, where, newestFirst: true, only });
      return found.map(item => {
        const { summary, failures } = parsed(listedSchema, item);
        // The sweep counts up beside the text, which it leaves as it is.
        return { ...summary, failures };
      });
    },
  };
}

/** A retried write whose first answer was lost finds its own mark, and so knows that it won. */
async function write(table: Table, engagement: Engagement, condition: Expression): Promise<boolean> {
  const mark = randomUUID();
  if (await table.put(stateItem(engagement, mark), condition)) return true;
  const there = await table.get(stateKey(engagement.id));
  return there?.mark === mark;
}

const writtenBefore = ({ version }: Engagement): Expression => ({
  text: '#engagement.#version = :before',
  names: { '#engagement': 'engagement', '#version': 'version' },
  values: { ':before': version - 1 },
});

/**
 * The aggregate, and beside it only what the indexes carry. The summary is one text: a list of a thousand nested
 * maps takes three times as long to take apart.
 */
function stateItem(engagement: Engagement, mark: string) {
  const { id, status, createdAt, failures } = engagement;
  const summary = JSON.stringify(summarise(engagement));
  const wake = wakeAt(engagement);
  const due = wake ? { [wakeIndex.partition]: dueShard(id, wakeIndex.shards), [wakeIndex.sort]: wake } : {};
  return { ...stateKey(id), engagement, summary, failures, status, createdAt, mark, ...due };
}

/** Items are kept one level down, so that no field of theirs can put them into an index. */
function items(table: Table): Pick<Store, 'put' | 'get' | 'items'> {
  return {
    put: (id, { key, ...fields }) => table.put({ ...itemKey(id, key), fields }, absent),
    async get(id, key) {
      const item = await table.get(itemKey(id, key));
      return item && { ...parsed(fieldsSchema, item).fields, key };
    },
    async items(id, prefix) {
      const found = await table.query({ where: prefix ? begins(id, prefix) : all(id) });
      const items = found.filter(({ sk }) => sk !== stateKey(id).sk);
      return items.map(item => ({ ...parsed(fieldsSchema, item).fields, key: String(item.sk) }));
    },
  };
}

const begins = (id: EngagementId, prefix: string) => ({
  text: 'pk = :pk AND begins_with(sk, :prefix)',
  values: { ':pk': partitionOf(id), ':prefix': prefix },
});

/** DynamoDB takes no empty text for a key, so "everything" is a condition of its own. */
const all = (id: EngagementId) => ({ text: 'pk = :pk', values: { ':pk': partitionOf(id) } });

function addresses(table: Table): Pick<Store, 'takeAddress' | 'engagementAt'> {
  const engagementAt: Store['engagementAt'] = async localPart => {
    const item = await table.get(addressKey(localPart));
    return item && parsed(addressSchema, item).engagement;
  };
  return {
    engagementAt,
    takeAddress: async (localPart, id) =>
      (await table.put({ ...addressKey(localPart), engagement: id }, absent)) ||
      (await engagementAt(localPart)) === id,
  };
}

function wakeUps(table: Table): Pick<Store, 'due' | 'lease' | 'putOff'> {
  return {
    async due(now, limit) {
      const names = { '#due': wakeIndex.partition, '#wakeAt': wakeIndex.sort };
      const text = '#due = :due AND #wakeAt <= :now';
      const shards = dueShards(wakeIndex.shards).map(shard =>
        table.query({
          index: wakeIndex.name,
          where: { text, names, values: { ':due': shard, ':now': now } },
          limit,
        }),
      );
      const due = (await Promise.all(shards)).flat().map(item => parsed(dueSchema, item));
      return due
        .sort((a, b) => (a.wakeAt < b.wakeAt ? -1 : 1))
        .slice(0, limit)
        .map(({ pk, wakeAt }) => ({ id: pk, wakeAt }));
    },
    /**
     * What is due has its wake-up in the past, so that `until` is later than all it could be put off to.
     * The version stays: who writes meanwhile drops the lease and is at worst looked at once more.
     */
    async lease(due, until) {
      const { text, names, values } = puttingOff(due, until);
      const counted = await table.update(
        stateKey(due.id),
        {
          text: `${text}, #engagement.#failures = #engagement.#failures + :one`,
          names: { ...names, '#failures': 'failures' },
          values: { ...values, ':one': 1 },
        },
        '#wakeAt = :was',
      );
      return counted && parsed(leasedSchema, counted).engagement.failures;
    },
    async putOff(due, until, failures) {
      const { text, names, values } = puttingOff(due, until);
      const set = {
        text: `${text}, #failures = :failures`,
        names: { ...names, '#failures': 'failures' },
        values: { ...values, ':failures': failures },
      };
      return (await table.update(stateKey(due.id), set, '#wakeAt = :was')) !== null;
    },
  };
}

const puttingOff = ({ wakeAt }: Due, until: Moment) => ({
  text: 'SET #engagement.#leaseUntil = :until, #wakeAt = :until',
  names: { '#engagement': 'engagement', '#leaseUntil': 'leaseUntil', '#wakeAt': wakeIndex.sort },
  values: { ':until': until, ':was': wakeAt },
});
