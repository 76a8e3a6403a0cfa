/** Addresses that nothing more may be sent to, for a reason that holds until the contractor lifts it (`allow.ts`). */
import type { World } from '../world.ts';
import { keyedHash } from './keyed-hash.ts';

export const suppressedHash = (world: World, email: string) => keyedHash(email, 'suppressed', world);

export async function suppress(world: World, email: string, why: string): Promise<void> {
  await world.store.suppress(await suppressedHash(world, email), why);
}

/** Why nothing may be sent there, in plain words; `null` when it may. */
export async function whySuppressed(world: World, email: string): Promise<string | null> {
  return world.store.suppressed(await suppressedHash(world, email));
}
