/**
 * Who gave this instruction? The rules, in the order of the cases of docs/inbound.md, each with its case's number.
 * What is refused goes before what is automatic, that before what is held, and only the rest is verified; within
 * each the first rule that holds gives the reason.
 */
import { type Facts, isKnown } from './facts.ts';
import type { Proof } from './proof.ts';
import type { Reason } from './reasons.ts';
import * as sight from './sight.ts';

export interface Rule<F> {
  readonly row: string;
  readonly because: Reason;
  readonly when: (facts: F) => boolean;
}

/** The facts with what the keys said of them, and what the words are. */
export interface ProvedFacts extends Facts {
  readonly proof: Proof;
  readonly answer: 'yes' | 'no' | null;
}

export const refusedAtSight: readonly Rule<Facts>[] = [
  { row: '', because: 'headers-too-long', when: f => f.header.faults.has('headers-too-long') },
  { row: '2', because: 'envelope-malformed', when: sight.hasOddEnvelope('malformed') },
  {
    row: '2',
    because: 'envelope-malformed',
    when: f => f.envelope.is === 'empty' && isKnown(f.identity) && !f.automatic,
  },
  { row: '3', because: 'selector-malformed', when: sight.hasOddTag('s') },
  { row: '4', because: 'signing-domain-malformed', when: sight.hasOddTag('d') },
  { row: '5', because: 'envelope-injected', when: sight.hasOddEnvelope('injected') },
  { row: '6', because: 'envelope-routed', when: sight.hasOddEnvelope('routed') },
  { row: '8', because: 'space-before-header', when: f => f.header.faults.has('space-before-header') },
  { row: '9', because: 'space-before-colon', when: f => f.header.faults.has('space-before-colon') },
  { row: '10', because: 'folded-header-name', when: f => f.header.faults.has('folded-header-name') },
  { row: '7', because: 'two-from-headers', when: f => f.from === 'two-from-headers' },
  { row: '11', because: 'sender-is-contact', when: sight.namesContactInstead('sender') },
  { row: '12', because: 'resent-by-contact', when: sight.namesContactInstead('resent-from') },
  { row: '14', because: 'encoded-from-address', when: f => f.from === 'encoded-address' },
  { row: '13', because: 'several-from-mailboxes', when: f => f.from === 'several-mailboxes' },
  { row: '15', because: 'routed-from-address', when: f => f.from === 'routed-address' },
  { row: '16', because: 'text-after-from-address', when: f => f.from === 'text-after-address' },
  { row: '17', because: 'from-malformed', when: f => f.from === 'malformed-address' },
  {
    row: '21',
    because: 'no-from-mailbox',
    when: f => f.from === 'group-or-empty' || f.from === 'no-from-mailbox',
  },
  { row: '22', because: 'name-hides-address', when: sight.nameHidesAddress },
  { row: '24', because: 'look-alike-address', when: sight.looksAlike },
  { row: '25', because: 'look-alike-suffix', when: sight.borrowsDomain },
  { row: '29', because: 'doubled-header', when: sight.hasDoubledHeader },
  { row: '49', because: 'header-bytes', when: f => f.header.faults.has('header-bytes') },
  { row: '49', because: 'mixed-line-ends', when: f => f.ends.lf >= 0 },
  { row: '53', because: 'virus', when: sight.hasVirus },
];

export const automaticRules: readonly Rule<Facts>[] = [
  { row: '51', because: 'automatic', when: f => f.automatic !== null && !sight.isPersonsListMail(f) },
];

export const refusedByProof: readonly Rule<ProvedFacts>[] = [
  {
    row: '30',
    because: 'from-not-signed',
    when: f => !isProved(f) && f.proof.own.some(({ outcome }) => outcome === 'from-not-signed'),
  },
  {
    row: '37',
    because: 'signature-broken-foreign-added',
    when: f => isBroken(f) && f.proof.foreign !== null && !sight.isForwarded(f),
  },
];

export const heldRules: readonly Rule<ProvedFacts>[] = [
  { row: '', because: 'too-large', when: sight.isTooLarge },
  { row: '', because: 'cannot-be-read', when: sight.isUnreadable },
  { row: '27', because: 'address-variant', when: f => f.identity?.isVariant === true },
  { row: '46', because: 'rewritten-by-list', when: f => !mayInstruct(f) && sight.isRewrittenByList(f) },
  { row: '44', because: 'forwarded-by-another', when: f => !mayInstruct(f) && sight.looksForwarded(f) },
  { row: '55', because: 'contact-only-copied', when: f => !mayInstruct(f) && sight.isContactCopied(f) },
  { row: '', because: 'not-the-contact', when: f => !mayInstruct(f) },
  {
    row: '1',
    because: 'envelope-subdomain',
    when: f => isUnsigned(f) && f.identity?.who !== 'contractor' && sight.isEnvelopeMadeUp(f),
  },
  { row: '20', because: 'sent-by-another', when: sight.hasOtherSender },
  { row: '23', because: 'replies-elsewhere', when: sight.repliesElsewhere },
  { row: '52', because: 'dns-failed', when: isUnknown },
  {
    row: '52b',
    because: 'contractor-not-proved',
    when: f => f.identity?.who === 'contractor' && !isProved(f),
  },
  { row: '28', because: 'tail-not-signed', when: f => f.proof.fault === 'tail-not-signed' },
  {
    row: '31a',
    because: 'subject-or-date-not-signed',
    when: f => f.proof.fault === 'subject-or-date-not-signed',
  },
  {
    row: '31c',
    because: 'body-could-read-otherwise',
    when: f => f.proof.fault === 'body-could-read-otherwise',
  },
  {
    row: '32',
    because: 'signature-not-evidence',
    when: f => !isProved(f) && f.proof.own.some(({ outcome }) => outcome === 'not-evidence'),
  },
  { row: '33', because: 'replayed', when: f => f.proof.replayed.length > 0 },
  { row: '33', because: 'no-date', when: f => f.date === null },
  { row: '33', because: 'too-old', when: sight.isOutOfDate },
  { row: '33', because: 'not-addressed-here', when: sight.isAddressedElsewhere },
  { row: '41', because: 'tenant-signature', when: f => !isProved(f) && f.proof.tenant !== null },
  {
    row: '47',
    because: 'forwarder-not-trusted',
    when: f => !isProved(f) && f.proof.arc.arc === 'not-allowed',
  },
  { row: '48', because: 'forwarder-only', when: f => !isProved(f) && f.proof.arc.arc === 'passed' },
  {
    row: '46',
    because: 'rewritten-by-list',
    when: f => !isProved(f) && isBroken(f) && sight.hasListHeaders(f),
  },
  { row: '42', because: 'signature-broken', when: f => !isProved(f) && isBroken(f) },
  { row: '39', because: 'server-only', when: f => !isProved(f) && sight.isSentByTheirServer(f) },
  { row: '38', because: 'sent-by-other-domain', when: f => !isProved(f) && sight.isSentByOtherDomain(f) },
  { row: '42', because: 'not-signed', when: f => !isProved(f) },
  { row: '49', because: 'utf8-in-header', when: f => f.header.faults.has('utf8-in-header') },
  { row: '49', because: 'body-bytes', when: f => f.ends.cr >= 0 || f.ends.nul >= 0 },
  { row: '50', because: 'parts-disagree', when: sight.partsDisagree },
  { row: '50', because: 'hidden-text', when: sight.hidesText },
  {
    row: '52a',
    because: 'ask-code-missing',
    when: f => f.answer !== null && sight.isReply(f) && sight.lacksAskCode(f),
  },
  { row: '53', because: 'spam', when: sight.isSpam },
  { row: '56', because: 'deputy-out-of-dates', when: f => f.identity?.inForce === false },
  { row: '52', because: 'checks-not-processed', when: sight.wasNotProcessed },
];

export const verifiedRules: readonly Rule<ProvedFacts>[] = [
  { row: '41', because: 'pinned-signature', when: f => f.proof.signature !== null && f.proof.isPinned },
  { row: '43', because: 'signed', when: f => f.proof.signature !== null },
  { row: '48', because: 'forwarded-intact', when: f => isProvedByArc(f) },
  { row: '39', because: 'sending-server', when: f => isProvedByServer(f) },
];

/** The contact, a deputy on any day, and the contractor: those whose proof is worth looking at. */
function mayInstruct({ identity }: Facts): boolean {
  return identity?.who === 'contact' || identity?.who === 'deputy' || identity?.who === 'contractor';
}

function isProved(facts: ProvedFacts): boolean {
  return facts.proof.signature !== null || isProvedByArc(facts) || isProvedByServer(facts);
}

function isProvedByArc({ at, proof }: ProvedFacts): boolean {
  return at.settings.acceptArc && proof.arc.arc === 'passed' && proof.arc.vouches && proof.arcCovers;
}

function isProvedByServer(facts: ProvedFacts): boolean {
  return facts.at.settings.acceptSpf && sight.isSentByTheirServer(facts);
}

function isUnsigned({ proof }: ProvedFacts): boolean {
  return proof.own.length === 0 && proof.tenant === null && proof.arc.arc === 'none';
}

function isBroken(facts: ProvedFacts): boolean {
  return !isProved(facts) && facts.proof.own.some(({ outcome }) => outcome === 'broken');
}

/** A key that could not be looked up decides only where nothing else proves the mail. */
function isUnknown(facts: ProvedFacts): boolean {
  const { own, arc } = facts.proof;
  return (
    !isProved(facts) &&
    facts.proof.fault === null &&
    (own.some(({ outcome }) => outcome === 'unknown') || arc.arc === 'unknown')
  );
}
