/** The evidence pack's table of contents: every file with its size and hash, signed. */
import { createHash, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { evidenceSchema } from '../inbound/evidence.ts';
import { momentSchema } from '../moment.ts';
import { type LedgerEntry, ledgerKinds } from './chain.ts';
import { publicKeyOf, signWith } from './signing-key.ts';

/** Raised when an older `sayso verify` could no longer read the pack. */
const format = 'sayso evidence pack 1';

/** The pack's fixed files. */
export const packNames = {
  readme: 'README.txt',
  acceptances: 'acceptances.json',
  engagement: 'engagement.json',
  page: 'index.html',
  table: 'ledger.csv',
  ledger: 'ledger.jsonl',
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  publicKey: 'public-key.pem',
  sent: 'sent.jsonl',
  sums: 'sha256sums.txt',
  timeline: 'timeline.jsonl',
} as const;

/** Raw mails, and what was found out about each that came in; `number` counts from 1. */
export const numbered = {
  received: (number: number) => `emails/in/${padded(number)}.eml`,
  evidence: (number: number) => `evidence/${padded(number)}.json`,
  sent: (number: number) => `emails/out/${padded(number)}.eml`,
} as const;

const padded = (number: number) => String(number).padStart(5, '0');

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hex');

const listedSchema = z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256: sha256Schema });
export type ListedFile = z.infer<typeof listedSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal(format),
  engagement: z.string(),
  client: z.string(),
  firm: z.string(),
  madeAt: momentSchema,
  ledger: z.strictObject({ count: z.int().min(0), head: sha256Schema }),
  /** Ed25519, SubjectPublicKeyInfo in base64. */
  publicKey: z.string(),
  /** Every file but the manifest and its signature, in the order of their names. */
  files: z.array(listedSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One line of `ledger.jsonl`; fields that a later version adds stay, since the digest covers them too. */
export const ledgerLineSchema: z.ZodType<LedgerEntry> = z.strictObject({
  number: z.int(),
  content: z
    .looseObject({
      kind: z.enum(ledgerKinds),
      at: momentSchema,
      by: z.looseObject({ name: z.string(), email: z.string() }),
      text: z.string(),
      proof: z.string(),
      message: z.string().nullable(),
      facts: z.record(z.string(), z.unknown()),
    })
    .nullable(),
  salt: z.string().nullable(),
  digest: sha256Schema,
  head: sha256Schema,
});

/** A file of `evidence/`: the filed message with the record that its verdict is re-derived from. */
export const receivedLineSchema = z.looseObject({
  /** The key it was filed under, by which ledger entries name it. */
  key: z.string(),
  /** Where its raw bytes stand in the pack. */
  mail: z.string(),
  text: z.string(),
  evidence: evidenceSchema,
});
export type ReceivedLine = z.infer<typeof receivedLineSchema>;

export function listed(name: string, bytes: Uint8Array): ListedFile {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The manifest's own bytes (RFC 8785) and their signature. */
export function sealed(
  about: Omit<Manifest, 'format' | 'publicKey'>,
  key: KeyObject,
): { readonly manifest: Uint8Array; readonly signature: Uint8Array } {
  const whole: Manifest = { format, publicKey: publicKeyOf(key), ...about };
  const manifest = Buffer.from(canonicalize(whole)!);
  return { manifest, signature: signWith(key, manifest) };
}

/** The order of a pack's files: that of their names' bytes, whatever the machine's language. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
