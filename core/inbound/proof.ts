/** Whether a mail is proved to be its author's: which signature covers all that is shown and acted on. */
import { isAligned } from './address.ts';
import { type ArcOutcome, judgeArc } from './arc.ts';
import { isBorneOut } from './borne-out.ts';
import { seenBefore } from './circumstances.ts';
import { type Facts, isSender, type Sender } from './facts.ts';
import { valuesOf } from './header-block.ts';
import type { KeyLookup } from './key-lookup.ts';
import { type Signature, verifySignatures } from './signatures.ts';

/** Why a passing signature does not cover the mail. */
export type CoverageFault = 'tail-not-signed' | 'subject-or-date-not-signed' | 'body-could-read-otherwise';

export interface Proof {
  /** Passes, is aligned or pinned, and covers all that is shown and acted on. */
  readonly signature: Signature | null;
  readonly isPinned: boolean;
  /** Every such signature. */
  readonly all: readonly Signature[];
  readonly examined: readonly Signature[];
  /** The first passing own signature's fault, where none covers the mail. */
  readonly fault: CoverageFault | null;
  /** Signatures aligned with From or pinned for its author, whatever became of them. */
  readonly own: readonly Signature[];
  /** A passing signature in the name of the author's tenant, which an approval may pin. */
  readonly tenant: Signature | null;
  /** A passing signature of a domain that has nothing to do with From. */
  readonly foreign: Signature | null;
  readonly arc: ArcOutcome;
  /** Whether the forwarder's own signature covers the mail. */
  readonly arcCovers: boolean;
  /** Its `b=` values that an earlier mail carried: any of them makes it a replay. */
  readonly replayed: readonly string[];
}

/** Nothing is looked up for authors who could not instruct anyway. */
export const noProof: Proof = {
  signature: null,
  isPinned: false,
  all: [],
  examined: [],
  fault: null,
  own: [],
  tenant: null,
  foreign: null,
  arc: { arc: 'none' },
  arcCovers: false,
  replayed: [],
};

export async function prove(facts: Facts, keys: KeyLookup): Promise<Proof> {
  const { from, identity, at } = facts;
  if (!isSender(from) || !identity || identity.who === 'stranger') return noProof;
  const { all, arc } = await verifySignatures(facts.mail, facts.header.fields, keys, at.now);
  const isPinned = ({ domain }: Signature) => pinnedDomains(facts, from).includes(domain);
  const own = all.filter(signature => isAligned(signature.domain, from.domain) || isPinned(signature));
  const passed = own.filter(({ outcome }) => outcome === 'passed');
  const whole = passed.filter(
    signature => coverageFault(facts, signature.signed, signature.coversWholeBody) === null,
  );
  const signature = whole[0] ?? null;
  const others = all.filter(other => other.outcome === 'passed' && !own.includes(other));
  const tenant = others.find(({ domain }) => isTenantOf(domain, from)) ?? null;
  const arcOutcome = signature
    ? { arc: 'none' as const }
    : await judgeArc(arc, from, at.settings.arcSealers, keys);
  return {
    signature,
    isPinned: signature !== null && !isAligned(signature.domain, from.domain),
    all: whole,
    examined: all,
    fault: signature || !passed[0] ? null : coverageFault(facts, passed[0].signed, passed[0].coversWholeBody),
    own,
    tenant,
    foreign: others.find(other => other !== tenant) ?? null,
    arc: arcOutcome,
    arcCovers: arcOutcome.arc === 'passed' && coverageFault(facts, arcOutcome.signed, true) === null,
    replayed: await replayed(facts, whole.length > 0 ? whole : tenant ? [tenant] : []),
  };
}

/** What an approval pinned for the contact holds for whoever has an address at the contact's domain. */
function pinnedDomains({ at, identity }: Facts, from: Sender): string[] {
  const atContactsDomain = [at.contact.email, ...at.contact.also].some(email =>
    email.toLowerCase().endsWith(`@${from.domain}`),
  );
  return identity?.who === 'contact' || (identity?.who === 'deputy' && atContactsDomain)
    ? at.contact.signingDomains.map(domain => domain.toLowerCase())
    : [];
}

/**
 * Rows 28, 31a and 31c. A header that is not there needs no signature: adding it would leave it unsigned.
 * @param signed header names that the signature covers
 */
function coverageFault(
  facts: Facts,
  signed: readonly string[],
  coversWholeBody: boolean,
): CoverageFault | null {
  const { fields } = facts.header;
  const isLoose = (name: string) => !signed.includes(name) && fields.some(field => field.name === name);
  if (!coversWholeBody) return 'tail-not-signed';
  if (isLoose('subject') || isLoose('date')) return 'subject-or-date-not-signed';
  const bodyHeaders = ['content-type', 'content-transfer-encoding', 'content-disposition'];
  const allSigned =
    bodyHeaders.slice(0, 2).every(name => signed.includes(name)) && !isLoose('content-disposition');
  const [contentType, transferEncoding, disposition] = bodyHeaders.map(name => valuesOf(fields, name)[0]);
  return allSigned || isBorneOut({ contentType, transferEncoding, disposition }, facts.body)
    ? null
    : 'body-could-read-otherwise';
}

/**
 * The names that Google and Microsoft sign with until a customer publishes a key of their own. Google's carries the
 * customer's domain with `-` for `.`; Microsoft's is the tenant's, which says nothing by itself.
 */
function isTenantOf(domain: string, from: Sender): boolean {
  if (domain.endsWith('.gappssmtp.com')) return domain.split('.')[0] === from.domain.replaceAll('.', '-');
  return domain.endsWith('.onmicrosoft.com');
}

/** A replay is known by any of its signatures, since all but one of them may have been stripped. */
async function replayed({ at }: Facts, signatures: readonly Signature[]): Promise<string[]> {
  const values: string[] = [];
  for (const { value } of signatures) if ((await seenBefore(at, value)) === 'other') values.push(value);
  return values;
}
