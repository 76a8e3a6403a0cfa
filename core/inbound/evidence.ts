/** The record that a verdict can be re-derived from, years later and without any network. */
import * as z from 'zod';
import { anyReceiptSchema } from './receipt.ts';

/** What decided, besides the mail: this rule set and the libraries it stands on. A test keeps them true. */
export const versions = { rules: '1', mailauth: '7.1.0', 'postal-mime': '4.0.0', tldts: '7.5.5' } as const;

const answerSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('found'), records: z.array(z.string()) }),
  z.object({ answer: z.literal('absent') }),
  z.object({ answer: z.literal('failed') }),
]);

const personSchema = z.object({ name: z.string(), email: z.string() });

/** Everything of the circumstances that a rule may look at. */
const circumstancesSchema = z.object({
  contact: personSchema.extend({ also: z.array(z.string()), signingDomains: z.array(z.string()) }),
  deputies: z.array(personSchema.extend({ from: z.string(), until: z.string() })),
  owner: personSchema,
  contractor: z.object({ addresses: z.array(z.string()) }),
  clientDomains: z.array(z.string()),
  timezone: z.string(),
  engagementAddress: z.string().nullable(),
  receipt: anyReceiptSchema.nullable(),
  settings: z.object({ arcSealers: z.array(z.string()), acceptArc: z.boolean(), acceptSpf: z.boolean() }),
  codes: z.array(z.string()),
  lastTry: z.boolean(),
  /** The `b=` values of this mail that an earlier one had carried. */
  replayed: z.array(z.string()),
});

export const evidenceSchema = z.object({
  versions: z.record(z.string(), z.string()),
  verdict: z.enum(['verified', 'held', 'refused', 'automatic']),
  because: z.string(),
  /** The number of the case in docs/inbound.md; empty for the limits and for people of no account. */
  row: z.string(),
  at: z.iso.datetime(),
  /** Of the raw bytes as they were given. */
  raw: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int() }),
  /** The signature that proves the mail; null where none does. */
  signature: z
    .object({
      domain: z.string(),
      selector: z.string(),
      algorithm: z.string(),
      signed: z.array(z.string()),
      value: z.string(),
      /** The DNS name of its key and the record that was found there. */
      keyName: z.string(),
      key: z.string().nullable(),
    })
    .nullable(),
  /** What became of every signature that was examined, in mailauth's words. */
  signatures: z.array(z.object({ domain: z.string(), outcome: z.string(), detail: z.string() })),
  /** Every name that was asked for in DNS. */
  dns: z.record(z.string(), answerSchema),
  circumstances: circumstancesSchema,
});

export type Evidence = z.infer<typeof evidenceSchema>;
