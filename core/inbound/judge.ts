/** Judges one inbound mail: the facts, the rules over them, and the record of both. Pure: DNS and time are arguments. */
import { createHash } from 'node:crypto';
import { type Reading, read } from '../reading/read.ts';
import { newText } from '../reading/text/new-text.ts';
import { addressText } from './address.ts';
import type { Circumstances } from './circumstances.ts';
import { type Evidence, versions } from './evidence.ts';
import { type Facts, factsOf, isSender } from './facts.ts';
import { valuesOf } from './header-block.ts';
import { type KeyLookup, keyLookup } from './key-lookup.ts';
import { noProof, type Proof, prove } from './proof.ts';
import {
  automaticRules,
  heldRules,
  type ProvedFacts,
  type Rule,
  refusedAtSight,
  refusedByProof,
  verifiedRules,
} from './rules.ts';
import { askCode, hasVirus, isUnreadable } from './sight.ts';
import type { Judgement, Postponed, Verdict } from './verdict.ts';

/**
 * The verdict on one mail as it came from SES, or `postponed` where DNS or SES could not say yet and this is not the
 * last try. Work is bounded whatever the mail holds; nothing is thrown for what a sender may write.
 * @param raw the mail's bytes
 */
export async function judge(raw: Uint8Array, at: Circumstances): Promise<Judgement | Postponed> {
  const facts = await factsOf(raw, at);
  const keys = keyLookup(at.dns);
  const early = firstRule('refused', refusedAtSight, facts) ?? firstRule('automatic', automaticRules, facts);
  const proof = early ? noProof : await prove(facts, keys);
  const words = wordsOf(facts, early !== null);
  const proved: ProvedFacts = { ...facts, proof, answer: words.reading.answer };
  const ruling = early ?? rulingOf(proved);
  if ((ruling.because === 'dns-failed' || ruling.because === 'checks-not-processed') && !at.lastTry)
    return { verdict: 'postponed', because: ruling.because };
  const evidence = evidenceOf(raw, proved, ruling, keys);
  return judgementOf(proved, words, ruling, evidence);
}

type Ruling = Pick<Rule<never>, 'row' | 'because'> & { readonly verdict: Verdict };

function firstRule<F>(verdict: Verdict, rules: readonly Rule<F>[], facts: F): Ruling | null {
  const rule = rules.find(({ when }) => when(facts));
  return rule ? { verdict, row: rule.row, because: rule.because } : null;
}

function rulingOf(facts: ProvedFacts): Ruling {
  const ruling =
    firstRule('refused', refusedByProof, facts) ??
    firstRule('held', heldRules, facts) ??
    firstRule('verified', verifiedRules, facts);
  if (!ruling) throw new Error('core/inbound/rules.ts: no rule holds for this mail; the last held rule must');
  return ruling;
}

interface WordsRead {
  readonly text: string;
  readonly earlier: string;
  readonly unsure: readonly string[];
  readonly reading: Reading;
}

/** What is said of words that nothing will be done about. */
const NOTHING_ASKED: Reading = { kind: 'other', answer: null, risk: null, because: [], notRead: false };

/** The new words and what they ask for. Mail with a virus is not shown; of refused and automatic mail nothing is asked. */
function wordsOf(facts: Facts, isSettled: boolean): WordsRead {
  const { parts, subject, from } = facts;
  if (!parts || hasVirus(facts) || isUnreadable(facts))
    return { text: '', earlier: '', unsure: [], reading: NOTHING_ASKED };
  const author = isSender(from) ? { name: from.name, address: addressText(from) } : null;
  const { html, flowed } = parts;
  const plain = flowed ? { text: flowed.text, flowed: true, delSp: flowed.delSp } : { text: parts.text };
  const { text, earlier, unsure } = newText({ ...plain, html, subject, author });
  const reading = isSettled
    ? NOTHING_ASKED
    : read({ text, unsure, subject, hasAttachments: parts.attachments.length > 0 });
  return { text, earlier, unsure, reading };
}

function judgementOf(facts: ProvedFacts, words: WordsRead, ruling: Ruling, evidence: Evidence): Judgement {
  const { from, proof, header, parts, identity, date } = facts;
  const { kind, answer, risk, because, notRead } = words.reading;
  const attachments = hasVirus(facts) ? [] : (parts?.attachments ?? []);
  return {
    verdict: ruling.verdict,
    because: ruling.because,
    who: identity?.who ?? null,
    from: isSender(from) ? addressText(from) : null,
    fromName: isSender(from) && from.name !== '' ? from.name : null,
    to: facts.to,
    subject: facts.subject,
    date: date?.iso ?? null,
    messageId: valuesOf(header.fields, 'message-id')[0] ?? null,
    text: words.text,
    earlier: words.earlier,
    unsure: words.unsure,
    kind,
    answer,
    risk,
    readBecause: because,
    notRead,
    attachments: attachments.map(({ name, type, bytes, sha256 }) => ({ name, type, bytes, sha256 })),
    ask: askCode(facts),
    signature: proof.signature?.value ?? null,
    signatures: proof.all.map(({ value }) => value),
    pin: ruling.because === 'tenant-signature' ? (proof.tenant?.domain ?? null) : null,
    automaticClass: facts.automatic?.class ?? null,
    evidence,
  };
}

function evidenceOf(raw: Uint8Array, facts: ProvedFacts, ruling: Ruling, keys: KeyLookup): Evidence {
  const { at, proof } = facts;
  return {
    versions,
    verdict: ruling.verdict,
    because: ruling.because,
    row: ruling.row,
    at: at.now.toString(),
    raw: { sha256: createHash('sha256').update(raw).digest('hex'), bytes: raw.length },
    signature: signatureOf(proof, keys),
    signatures: proof.examined.map(({ domain, outcome, detail }) => ({ domain, outcome, detail })),
    dns: Object.fromEntries(
      [...keys.answers].map(([name, answer]) => [name, structuredClone(answer)]),
    ) as Evidence['dns'],
    circumstances: circumstancesOf(at, proof.replayed),
  };
}

function signatureOf({ signature }: Proof, keys: KeyLookup): Evidence['signature'] {
  if (!signature) return null;
  const { domain, selector, algorithm, signed, value, keyName } = signature;
  const answer = keys.answers.get(keyName);
  const key = answer?.answer === 'found' ? (answer.records[0] ?? null) : null;
  return { domain, selector, algorithm, signed: [...signed], value, keyName, key };
}

function circumstancesOf(at: Circumstances, replayed: readonly string[]): Evidence['circumstances'] {
  const { contact, deputies, owner, contractor, receipt, settings } = at;
  return structuredClone({
    contact: {
      name: contact.name,
      email: contact.email,
      also: [...contact.also],
      signingDomains: [...contact.signingDomains],
    },
    deputies: deputies.map(({ name, email, from, until }) => ({ name, email, from, until })),
    owner: { name: owner.name, email: owner.email },
    contractor: { addresses: [...contractor.addresses] },
    clientDomains: [...(at.clientDomains ?? [])],
    timezone: at.timezone ?? 'UTC',
    engagementAddress: at.engagementAddress,
    receipt,
    settings: { ...settings, arcSealers: [...settings.arcSealers] },
    codes: [...(at.codes ?? [])],
    lastTry: at.lastTry ?? false,
    replayed: [...replayed],
  });
}
