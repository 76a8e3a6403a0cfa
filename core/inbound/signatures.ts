/** Every DKIM signature of a mail, verified by mailauth from the raw bytes, and what each is worth. */

import type { ARCSigningData, DKIMResult } from 'mailauth';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import type { Temporal } from 'temporal-polyfill';
import { aLabels } from './address.ts';
import type { Field } from './header-block.ts';
import type { KeyLookup } from './key-lookup.ts';
import { limits } from './limits.ts';

/** `not-evidence`: whole, but too weak, withdrawn, out of date or wrongly used (row 32). */
export type SignatureOutcome = 'passed' | 'broken' | 'not-evidence' | 'from-not-signed' | 'unknown';

export interface Signature {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: string;
  readonly outcome: SignatureOutcome;
  /** mailauth's own word, for the evidence. */
  readonly detail: string;
  /** Names of h=, in lower case, as often as they stand there. */
  readonly signed: readonly string[];
  readonly coversWholeBody: boolean;
  /** `b=` in canonical base64: other spellings of the same bytes are the same signature. */
  readonly value: string;
  readonly keyName: string;
}

export interface Signatures {
  readonly all: readonly Signature[];
  /** What mailauth read of the ARC chain, for whoever verifies it. */
  readonly arc: ARCSigningData | null;
}

/** Senders' clocks run ahead by so much, in seconds, before a signature counts as made in the future. */
const CLOCK_SLACK = 15 * 60;

/** Verifies the signatures nearest to the body. A DNS failure makes an outcome `unknown`; nothing is thrown. */
export async function verifySignatures(
  mail: Buffer,
  fields: readonly Field[],
  keys: KeyLookup,
  now: Temporal.Instant,
): Promise<Signatures> {
  const found = await dkimVerify(withFewSignatures(mail, fields), {
    strict: true,
    resolver: keys.resolve,
    curTime: new Date(now.epochMilliseconds),
    // Keeps mailauth from looking for a sender in Return-Path, which a sender can write.
    sender: 'nobody@invalid',
  }).catch(() => null);
  // What makes mailauth give up was written to do so; a mail that cannot be verified is an unsigned one.
  if (!found) return { all: [], arc: null };
  const results = found.results.filter(result => result.signingDomain);
  return { all: results.map(result => signature(result, now)), arc: found.arc ?? null };
}

function signature(result: DKIMResult, now: Temporal.Instant): Signature {
  const domain = aLabels(result.signingDomain ?? '');
  const selector = result.selector ?? '';
  return {
    domain,
    selector,
    algorithm: result.algo ?? '',
    outcome: outcomeOf(result, now),
    detail: [result.status.result, result.status.comment].filter(Boolean).join(': '),
    signed: signedNames(result),
    coversWholeBody: !result.status.underSized,
    value: Buffer.from(result.signature ?? '', 'base64').toString('base64'),
    keyName: `${selector}._domainkey.${domain}`,
  };
}

function outcomeOf({ status, signTime }: DKIMResult, now: Temporal.Instant): SignatureOutcome {
  if (status.comment === 'From field not signed') return 'from-not-signed';
  if (status.result === 'temperror') return 'unknown';
  if (status.result === 'fail') return 'broken';
  if (status.result !== 'pass' || status.testing) return 'not-evidence';
  const signedAt = signTime ? Date.parse(signTime) / 1000 : 0;
  return signedAt > now.epochMilliseconds / 1000 + CLOCK_SLACK ? 'not-evidence' : 'passed';
}

/** mailauth lists the header lines it hashed; a name of h= without a line signs that there is none. */
function signedNames(result: DKIMResult): string[] {
  const keys = result.signingHeaders?.keys ?? '';
  return keys
    .split(':')
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '');
}

/** mailauth throws over a `c=` without a header part, so a signature with an odd one is not shown to it. */
const CANON =
  /^(?!(?:.*;)?\s*c\s*=)|(?:^|;)\s*c\s*=\s*(?:simple|relaxed)(?:\/(?:simple|relaxed))?\s*(?:;|$)/i;

/**
 * The mail without the signatures that are not examined: those far from the body when there are too many, and
 * monstrous ones. Their work is the sender's to choose, so it is bounded here.
 */
function withFewSignatures(mail: Buffer, fields: readonly Field[]): Buffer {
  const short = fields.filter(
    ({ name, length, value }) =>
      name === 'dkim-signature' && length <= limits.signatureBytes && CANON.test(value),
  );
  const partial = short
    .filter(({ value }) => /(?:^|;)\s*l\s*=/.test(value))
    .slice(0, -limits.partialSignatures);
  const kept = new Set(short.filter(field => !partial.includes(field)).slice(-limits.signatures));
  const dropped = fields.filter(field => field.name === 'dkim-signature' && !kept.has(field));
  const arcSets = fields.filter(({ name }) => name === 'arc-seal').length;
  if (arcSets > limits.arcSets) dropped.push(...fields.filter(({ name }) => name.startsWith('arc-')));
  if (dropped.length === 0) return mail;
  const out: Buffer[] = [];
  let at = 0;
  for (const field of dropped.sort((a, b) => a.start - b.start)) {
    out.push(mail.subarray(at, field.start));
    at = field.end;
  }
  return Buffer.concat([...out, mail.subarray(at)]);
}
