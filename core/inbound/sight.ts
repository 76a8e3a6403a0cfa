/** The predicates of the rules: what is seen of a mail without its keys. */
import { Temporal } from 'temporal-polyfill';
import { type Address, addressOf, aLabels, isAligned, isSameAddress, organisation } from './address.ts';
import { disagree } from './agreement.ts';
import type { Envelope } from './envelope.ts';
import { addressesOfField, type Facts, isSender } from './facts.ts';
import { valuesOf } from './header-block.ts';
import { hasHiddenText } from './hidden-text.ts';
import { limits } from './limits.ts';
import { borrowed, imitated, imitatesLocal, mixesScripts } from './look-alike.ts';
import { addressesOf, clientDomains, contactEmails, knownAddresses } from './people.ts';
import { receiptVerdicts } from './receipt.ts';

type Seen = (facts: Facts) => boolean;

/** Rows 2, 5 and 6. */
export function hasOddEnvelope(how: Extract<Envelope, { is: 'odd' }>['how']): Seen {
  return ({ envelope }) => envelope.is === 'odd' && envelope.how === how;
}

/**
 * Rows 3 and 4: a selector or signing domain with a character that no name has. Such a name is cut short by one
 * program and read whole by another.
 */
export function hasOddTag(tag: 's' | 'd'): Seen {
  const value = new RegExp(`(?:^|;)\\s*${tag}\\s*=([^;]*)`);
  return ({ header }) =>
    valuesOf(header.fields, 'dkim-signature').some(text =>
      /[^A-Za-z0-9._\-\s\u0080-\uffff]/.test(value.exec(text)?.[1] ?? ''),
    );
}

/** Rows 11 and 12: another header claims the contact while From names someone else. */
export function namesContactInstead(name: 'sender' | 'resent-from'): Seen {
  return facts =>
    facts.identity?.who !== 'contact' &&
    addressesOfField(facts.header.fields, name).some(isOneOf(contactAddresses(facts)));
}

/** RFC 5322 section 3.6 and RFC 2045: what may stand once, and is shown, acted on, or decides how the body reads. */
const SINGLE = new Set(
  'date from sender reply-to to cc bcc message-id in-reply-to references subject content-type content-transfer-encoding content-disposition'.split(
    ' ',
  ),
);

/** Row 29: a signature covers the last of two, many programs show the first. */
export const hasDoubledHeader: Seen = ({ header }) => {
  const names = header.fields.map(({ name }) => name).filter(name => SINGLE.has(name));
  return new Set(names).size < names.length;
};

/** Row 22: the display name is the address of somebody the engagement knows, the address is another's. */
export const nameHidesAddress: Seen = facts => {
  const { from, identity, at } = facts;
  if (!isSender(from) || !identity) return false;
  const inName = addressesOf(from.name.normalize('NFKC').match(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g) ?? []);
  return inName.some(
    address => isOneOf(knownAddresses(at))(address) && !isOneOf(identity.addresses)(address),
  );
};

/** Row 24. */
export const looksAlike: Seen = ({ from, identity, at }) => {
  if (!isSender(from) || (identity?.who !== 'stranger' && identity?.who !== 'colleague')) return false;
  if (mixesScripts(from.domain) || imitated(from.domain, knownDomains(at)) !== null) return true;
  const isOtherScript = from.domain.split('.').some(label => label.startsWith('xn--'));
  return knownAddresses(at).some(({ local, domain }) =>
    // Somebody of the same name, at a domain that only shows in another script, is no coincidence.
    domain === from.domain
      ? imitatesLocal(from.local, local)
      : isOtherScript && isSameAddress(from, { local, domain: from.domain }),
  );
};

/** Row 25: only where the known name stands before somebody else's domain, not where it is itself the domain. */
export const borrowsDomain: Seen = ({ from, at }) => {
  if (!isSender(from) || organisation(from.domain) === from.domain) return false;
  const known = borrowed(from.domain, knownDomains(at));
  return known !== null && !isAligned(from.domain, known);
};

function knownDomains(at: Facts['at']): string[] {
  const own = addressOf(at.engagementAddress ?? '')?.domain;
  return [
    ...new Set([
      ...knownAddresses(at).map(({ domain }) => domain),
      ...clientDomains(at),
      ...(own ? [own] : []),
    ]),
  ];
}

/** Row 53. */
export const hasVirus: Seen = ({ at }) => at.receipt?.receipt.virusVerdict.status === 'FAIL';
export const isSpam: Seen = ({ at }) => at.receipt?.receipt.spamVerdict.status === 'FAIL';

/** Row 52: SES could not finish a check. */
export const wasNotProcessed: Seen = ({ at }) =>
  at.receipt !== null && Object.values(receiptVerdicts(at.receipt)).includes('PROCESSING_FAILED');

export const isTooLarge: Seen = ({ mail }) => mail.length > limits.mailBytes;

/** Words that are not read could ask for anything. */
export const isUnreadable: Seen = ({ parts }) =>
  parts === null || [parts.text, parts.html].some(text => (text?.length ?? 0) > limits.partCharacters);

/** A list's marks on a known person's mail say how it came, not that a machine wrote it. */
export const isPersonsListMail: Seen = facts =>
  facts.automatic?.class === 'list' &&
  ((facts.identity !== null && facts.identity.who !== 'stranger') || isRewrittenByList(facts));

const LIST_HEADERS = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'mailing-list',
  'x-original-from',
  'x-google-group-id',
];

export const hasListHeaders: Seen = ({ header }) =>
  header.fields.some(({ name }) => LIST_HEADERS.includes(name));

/** Something on the way is known to change mail, so that a broken signature is no forgery. */
export const isForwarded: Seen = facts =>
  hasListHeaders(facts) ||
  facts.header.fields.some(
    ({ name }) => name === 'arc-seal' || name === 'resent-from' || name === 'x-forwarded-to',
  );

/** Row 46: "Anna via list" with the list's own address; the true author is at most named. */
export const isRewrittenByList: Seen = facts => {
  const { from, header } = facts;
  const saysVia = isSender(from) && /\bvia\b/i.test(from.name);
  if (!isSender(from) || !(hasListHeaders(facts) || saysVia)) return false;
  const named = ['reply-to', 'x-original-from', 'cc'].flatMap(name => addressesOfField(header.fields, name));
  const isNamed = named.some(isOneOf(contactAddresses(facts))) || hasNameOf(from.name, facts.at.contact.name);
  return isNamed || (hasListHeaders(facts) && saysVia);
};

function hasNameOf(shown: string, name: string): boolean {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return first.length > 1 && shown.toLowerCase().includes(first.toLowerCase());
}

/** Row 44. What is quoted or attached is never asked who wrote it. */
export const looksForwarded: Seen = ({ subject, parts }) =>
  /^\s*(?:fwd?|wg|tr|rv|enc|doorst|vs|i)\s*:/i.test(subject) ||
  !!parts?.attachments.some(({ type }) => type === 'message/rfc822');

/** Row 55. */
export const isContactCopied: Seen = facts => addressesOf(facts.to).some(isOneOf(contactAddresses(facts)));

/** Row 1: a subdomain of the author's domain, where anybody can write without being caught by SPF. */
export const isEnvelopeMadeUp: Seen = ({ envelope, from }) =>
  isSender(from) && envelope.is === 'address' && envelope.domain.endsWith(`.${from.domain}`);

/** Row 20: "on behalf of". A Sender that cannot be read is not the author's either. */
export const hasOtherSender: Seen = ({ header, identity }) => {
  const senders = addressesOfField(header.fields, 'sender');
  const isThere = valuesOf(header.fields, 'sender').some(value => value !== '');
  return isThere && (senders.length !== 1 || !senders.every(isOneOf(identity?.addresses ?? [])));
};

/** Row 23. */
export const repliesElsewhere: Seen = ({ header, identity }) => {
  const replies = addressesOfField(header.fields, 'reply-to');
  const isThere = valuesOf(header.fields, 'reply-to').some(value => value !== '');
  return isThere && (replies.length === 0 || !replies.every(isOneOf(identity?.addresses ?? [])));
};

const OLDEST = { hours: 5 * 24 } as const;
/** Clocks and time zones are set wrong by up to a day. */
const AHEAD = { hours: 24 } as const;

/** Row 33. */
export const isOutOfDate: Seen = ({ date, at }) =>
  date !== null &&
  (Temporal.Instant.compare(date.instant, at.now.subtract(OLDEST)) < 0 ||
    Temporal.Instant.compare(date.instant, at.now.add(AHEAD)) > 0);

/** Row 33. The receipt's recipients are the engagement's where its address is not known; else nothing is compared. */
export const isAddressedElsewhere: Seen = ({ at, to }) => {
  const here = at.engagementAddress ? [at.engagementAddress] : (at.receipt?.receipt.recipients ?? []);
  if (here.length === 0) return false;
  const ours = addressesOf([...here, ...at.contractor.addresses]);
  return !addressesOf(to).some(isOneOf(ours));
};

/** Row 39: SPF is about the envelope, so it says something of From only where both are of one domain. */
export const isSentByTheirServer: Seen = facts => passedSpf(facts) && isEnvelopeAligned(facts);
/** Row 38. */
export const isSentByOtherDomain: Seen = facts => passedSpf(facts) && !isEnvelopeAligned(facts);

function passedSpf({ at, envelope }: Facts): boolean {
  return envelope.is === 'address' && at.receipt?.receipt.spfVerdict.status === 'PASS';
}

function isEnvelopeAligned({ envelope, from }: Facts): boolean {
  return isSender(from) && envelope.is === 'address' && isAligned(aLabels(envelope.domain), from.domain);
}

/** Row 50. */
export const partsDisagree: Seen = ({ parts }) =>
  parts?.text != null && parts.html !== null && disagree(parts.text, parts.html);
export const hidesText: Seen = ({ parts }) => parts?.html != null && hasHiddenText(parts.html);

/** Row 52a. */
export const isReply: Seen = ({ header, subject }) =>
  header.fields.some(({ name }) => name === 'in-reply-to' || name === 'references') ||
  /^\s*(?:re|aw|antw|sv|ref|odp)\s*:/i.test(subject);

export const lacksAskCode: Seen = facts => (facts.at.codes?.length ?? 0) > 0 && askCode(facts) === null;

/** The one code of a waiting ask that the Subject carries as a word of its own. */
export function askCode({ at, subject }: Facts): string | null {
  const words = new Set(subject.toUpperCase().match(/[A-Z0-9-]+/g) ?? []);
  const found = (at.codes ?? []).filter(code => words.has(code.toUpperCase()));
  return found.length === 1 ? found[0]! : null;
}

function contactAddresses({ at }: Facts): Address[] {
  return addressesOf(contactEmails(at));
}

function isOneOf(addresses: readonly Address[]): (address: Address) => boolean {
  return address => addresses.some(other => isSameAddress(address, other));
}
