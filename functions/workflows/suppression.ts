/** Addresses that nothing more may be sent to: kept as keyed hashes, so that the list names nobody. */
import { createHmac } from 'node:crypto';
import type { World } from '../world.ts';

/**
 * An address's (or a mail's) hash, without regard to case. Keyed with the links' key: whoever reads the table alone cannot try
 * addresses out. A new key forgets the list; SES's own list of the account still holds hard bounces back.
 */
export async function hashOf(text: string, { linkKey }: World): Promise<string> {
  return createHmac('sha256', await linkKey())
    .update(`suppressed\n${text.toLowerCase()}`)
    .digest('base64url');
}

export async function suppress(world: World, email: string, why: string): Promise<void> {
  await world.store.suppress(await hashOf(email, world), why);
}

/** Why nothing may be sent there, in plain words; `null` when it may. */
export async function whySuppressed(world: World, email: string): Promise<string | null> {
  return world.store.suppressed(await hashOf(email, world));
}
