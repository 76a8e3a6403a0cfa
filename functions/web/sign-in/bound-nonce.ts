/**
 * A nonce that names the system a token is for. An ID token names client and holder but not where it may be used:
 * a page that somebody is talked into logging in to could pass their token on to the real system. The provider signs
 * the nonce into the token, and `sayso login` makes one only for the address that was typed.
 */
import { createHash, randomBytes } from 'node:crypto';

/** `url` is the system's address, without a trailing slash. */
export function nonceFor(url: string): string {
  const salt = randomBytes(16).toString('base64url');
  return `${salt}.${sealOf(salt, url)}`;
}

export function isNonceFor(url: string, nonce: unknown): boolean {
  const [salt = '', seal] = String(nonce).split('.');
  return seal === sealOf(salt, url);
}

function sealOf(salt: string, url: string): string {
  return createHash('sha256').update(`${salt}\n${url}`).digest('base64url');
}
