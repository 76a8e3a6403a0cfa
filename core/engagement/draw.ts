/** Drawing salts and codes from one random seed, so that the rules need no randomness of their own. */
import { createHash, createHmac } from 'node:crypto';

/** Letters and figures that cannot be mistaken for one another when read aloud (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const draw = {
  /** 16 bytes in hex, different for each name. */
  salt: (seed: string, name: string): string => bytes(seed, `salt ${name}`).toString('hex', 0, 16),

  /** Eight letters, 40 random bits: what a reply's signed Subject must carry. */
  code: (seed: string, name: string): string =>
    [...bytes(seed, `code ${name}`).subarray(0, 8)].map(byte => letters[byte % 32]).join(''),

  /** Six digits to be typed in by hand; whoever uses them must count the tries. */
  digits: (seed: string, name: string): string =>
    String(bytes(seed, `digits ${name}`).readUInt32BE(0) % 1_000_000).padStart(6, '0'),
};

/** What is stored in place of a code: enough to check it, not to read it. */
export function hashOf(code: string, salt: string): string {
  return createHash('sha256').update(`${salt}\n${code}`).digest('hex');
}

function bytes(seed: string, name: string): Buffer {
  return createHmac('sha256', seed).update(name).digest();
}
