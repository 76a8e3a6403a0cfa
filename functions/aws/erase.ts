/** Erasing an engagement from the table: everything that its items, its address and its signatures were kept in. */
import * as z from 'zod';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { addressKey, partitionOf, seenKey, stateKey } from './keys.ts';
import type { Fields, Key, Table } from './table.ts';

/** Only what leads to further items; anything else about them does not matter any more. */
const stateSchema = z.looseObject({ engagement: z.looseObject({ address: z.string() }) });
const receivedSchema = z.looseObject({
  fields: z.looseObject({ judgement: z.looseObject({ signatures: z.array(z.string()) }) }),
});

/**
 * How many items were deleted. The state goes last: while it stands, a second run finds all that is left. With it gone
 * nobody files anything new, and what somebody was filing meanwhile is found by looking once more.
 */
export async function eraseEngagement(table: Table, id: EngagementId): Promise<number> {
  const deleted = await eraseWhatIsThere(table, id);
  return deleted === 0 ? 0 : deleted + (await eraseWhatIsThere(table, id));
}

async function eraseWhatIsThere(table: Table, id: EngagementId): Promise<number> {
  const items = await table.query({ where: { text: 'pk = :pk', values: { ':pk': partitionOf(id) } } });
  const keys = items.map(keyOf).filter(({ sk }) => sk !== stateKey(id).sk);
  await deleteAll(table, [...items.flatMap(item => seenKeys(id, item)), ...keys]);
  const state = items.find(({ sk }) => sk === stateKey(id).sk);
  if (!state) return keys.length;
  const parsed = stateSchema.safeParse(state);
  if (parsed.success)
    await table.delete(addressKey(parsed.data.engagement.address), {
      text: 'engagement = :id',
      values: { ':id': id },
    });
  await table.delete(stateKey(id));
  return items.length;
}

const keyOf = ({ pk, sk }: Fields): Key => ({ pk: String(pk), sk: String(sk) });

function seenKeys(id: EngagementId, item: Fields): Key[] {
  const received = receivedSchema.safeParse(item);
  return received.success
    ? received.data.fields.judgement.signatures.map(signature => seenKey(id, signature))
    : [];
}

/** So many at once that an on-demand table never throttles; each is harmless when it is repeated. */
const atOnce = 10;

async function deleteAll(table: Table, keys: readonly Key[]): Promise<void> {
  for (let from = 0; from < keys.length; from += atOnce)
    await Promise.all(keys.slice(from, from + atOnce).map(key => table.delete(key)));
}
