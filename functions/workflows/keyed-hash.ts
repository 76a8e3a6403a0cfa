/** What the table remembers of addresses without naming them. */
import { createHmac } from 'node:crypto';
import type { World } from '../world.ts';

/** What a hash is for: the same address hashes differently for each. */
export type Purpose = 'suppressed' | 'one a day';

/**
 * Keyed with the links' key: whoever reads the table alone cannot try addresses out. Without regard to case. A new key
 * forgets them all; SES's own list of the account still holds hard bounces back.
 */
export async function keyedHash(text: string, purpose: Purpose, { linkKey }: World): Promise<string> {
  return createHmac('sha256', await linkKey())
    .update(`${purpose}\n${text.toLowerCase()}`)
    .digest('base64url');
}
