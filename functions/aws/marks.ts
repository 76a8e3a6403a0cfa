/** Small marks beside the engagements: signatures seen, days taken, addresses that nothing more is sent to. */
import * as z from 'zod';
import type { Store } from '../world.ts';
import { dayKey, seenKey, suppressedKey } from './keys.ts';
import { parsed } from './parsed.ts';
import { absent, type Table } from './table.ts';

const seenSchema = z.object({ messageId: z.string() });
const daySchema = z.object({ by: z.string() });
const suppressedSchema = z.object({ why: z.string().nullish() });

export function onceOnly(table: Table): Pick<Store, 'seen' | 'takeDay'> {
  return {
    async seen(id, signature, messageId) {
      const key = seenKey(id, signature);
      if (await table.put({ ...key, messageId }, absent)) return 'first';
      const there = await table.get(key);
      return there && parsed(seenSchema, there).messageId === messageId ? 'same' : 'other';
    },
    async takeDay(hash, day, by) {
      const key = dayKey(hash, day);
      if (await table.put({ ...key, by }, absent)) return true;
      const there = await table.get(key);
      return !!there && parsed(daySchema, there).by === by;
    },
  };
}

/** An address that may be written to again keeps an empty item: no Lambda has the right to delete one. */
export function suppressions(table: Table): Pick<Store, 'suppress' | 'suppressed' | 'allow'> {
  return {
    suppress: async (hash, why) =>
      void (await table.put({ ...suppressedKey(hash), why }, { text: 'attribute_not_exists(why)' })),
    async suppressed(hash) {
      const item = await table.get(suppressedKey(hash));
      return (item && parsed(suppressedSchema, item).why) ?? null;
    },
    allow: hash => table.put({ ...suppressedKey(hash) }, { text: 'attribute_exists(why)' }),
  };
}
