/** The deployment's key for evidence packs: derived from the key it has already, so that there is no second secret. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** What sets this key apart from all else that the link key is used for (RFC 5869 section 3.2, "info"). */
const label = 'sayso evidence pack, Ed25519, 1';

/** The fixed head of an Ed25519 private key in PKCS #8; the 32 bytes of the key itself follow (RFC 8410 section 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private key that belongs to a link key, the same each time. */
export function packKey(linkKey: Uint8Array): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', linkKey, '', label, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

/** The public half as it stands in a manifest: SubjectPublicKeyInfo in base64. */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** The public half as other tools read it. */
export function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString();
}

/** What people compare: SHA-256 of the public key, written as ssh-keygen writes it. */
export function fingerprint(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}

export function signWith(key: KeyObject, bytes: Uint8Array): Uint8Array {
  return sign(null, bytes, key);
}

/** False for a wrong signature and for a key that is none. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, signature);
  } catch {
    return false;
  }
}
