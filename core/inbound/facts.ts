/** What can be seen of a mail before any key is asked for. */
import { type Address, addressOf, aLabels } from './address.ts';
import { type AutomaticMark, automatic } from './automatic.ts';
import type { Circumstances } from './circumstances.ts';
import { type MailDate, readDate } from './date.ts';
import { type Envelope, envelopeOf } from './envelope.ts';
import { type Field, type HeaderBlock, readHeaderBlock, valuesOf } from './header-block.ts';
import { limits } from './limits.ts';
import { asCrlf, type LineEnds, lineEnds } from './line-ends.ts';
import { type MailboxFault, readMailbox } from './mailbox.ts';
import { addressesIn, decoded, type Parts, readParts } from './parts.ts';
import { type Identity, identify } from './people.ts';
import { signedForm } from './signed-form.ts';

export interface Facts {
  readonly at: Circumstances;
  /** The mail with CRLF line ends; never more of it than may be examined. */
  readonly mail: Buffer;
  readonly ends: LineEnds;
  readonly header: HeaderBlock;
  /** The body in the form that is read. */
  readonly body: Buffer;
  /** Null where the mail is too long or nested too deeply to be read. */
  readonly parts: Parts | null;
  readonly envelope: Envelope;
  /** The one author, or what is wrong with From. */
  readonly from: Sender | FromFault;
  readonly identity: Identity | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: MailDate | null;
  /** What marks it as written by no person; an empty envelope is a mark only where nobody known is the author. */
  readonly automatic: AutomaticMark | null;
}

export interface Sender extends Address {
  /** The display name, decoded. */
  readonly name: string;
}

export type FromFault = MailboxFault | 'two-from-headers' | 'no-from-mailbox' | 'encoded-address';

/** A machine says what it is in its first words. */
const LONGEST_TOLD = 32 * 1024;

export async function factsOf(raw: Uint8Array, at: Circumstances): Promise<Facts> {
  const mail = asCrlf(raw);
  const header = readHeaderBlock(mail, limits);
  const ends = lineEnds(mail);
  const form = mail.length > limits.mailBytes ? Buffer.alloc(0) : signedForm(mail, header.bodyAt);
  const parts = isReadable(header, ends, form) ? await readParts(form) : null;
  const { fields } = header;
  const from = senderOf(fields);
  const identity = isSender(from) ? identify(from, at, at.now) : null;
  const envelope = envelopeOf(at.receipt, fields[0]);
  const subject = decoded(valuesOf(fields, 'subject')[0] ?? '');
  return {
    at,
    mail,
    ends,
    header,
    body: form.subarray(header.bodyAt),
    parts,
    envelope,
    from,
    identity,
    to: addressesIn([...valuesOf(fields, 'to'), ...valuesOf(fields, 'cc')]),
    subject,
    date: readDate(valuesOf(fields, 'date')[0] ?? ''),
    automatic: automatic({
      headers: fields,
      envelopeFrom: envelopeText(envelope, identity),
      subject,
      text: parts?.text?.slice(0, LONGEST_TOLD) ?? '',
      contentTypes: contentTypes(fields, parts),
    }),
  };
}

/** Whether reading the mail costs no more than real mail does. */
function isReadable(header: HeaderBlock, { lines }: LineEnds, form: Buffer): boolean {
  if (form.length === 0 || header.faults.has('headers-too-long')) return false;
  return lines <= limits.shortLines + form.length / 70 && boundaries(form) <= limits.boundaries;
}

/** Lines that begin with two hyphens, counted as far as it matters. */
function boundaries(form: Buffer): number {
  let count = 0;
  for (
    let at = form.indexOf('\n--');
    at >= 0 && count <= limits.boundaries;
    at = form.indexOf('\n--', at + 3)
  )
    count++;
  return count;
}

export function isSender(from: Sender | FromFault): from is Sender {
  return typeof from !== 'string';
}

function senderOf(fields: readonly Field[]): Sender | FromFault {
  const values = valuesOf(fields, 'from');
  if (values.length > 1) return 'two-from-headers';
  const value = values[0];
  if (value === undefined) return 'no-from-mailbox';
  const mailbox = readMailbox(value);
  if (typeof mailbox !== 'string')
    return { name: decoded(mailbox.name), local: mailbox.local, domain: aLabels(mailbox.domain) };
  // An address inside an encoded word is seen by programs that decode before they parse.
  return decoded(value) !== value.trim() && /[<>@]/.test(encodedWords(value)) ? 'encoded-address' : mailbox;
}

function encodedWords(value: string): string {
  return (value.match(/=\?[^?\s]+\?[qb]\?[^?]*\?=/gi) ?? []).map(decoded).join(' ');
}

/** Null where the envelope is not known or cannot be trusted. A known person's mail has no empty one (row 2). */
function envelopeText(envelope: Envelope, identity: Identity | null): string | null {
  if (envelope.is === 'empty') return isKnown(identity) ? null : '';
  return envelope.is === 'address' ? `${envelope.local}@${envelope.domain}` : null;
}

/** Somebody whose address the engagement has. */
export function isKnown(identity: Identity | null): identity is Identity {
  return identity !== null && identity.who !== 'stranger' && identity.who !== 'colleague';
}

function contentTypes(fields: readonly Field[], parts: Parts | null): string[] {
  const inner =
    parts?.attachments.map(({ type, method }) => (method ? `${type}; method=${method}` : type)) ?? [];
  return [...valuesOf(fields, 'content-type'), ...inner].map(type => type.toLowerCase());
}

export function addressesOfField(fields: readonly Field[], name: string): Address[] {
  return addressesIn(valuesOf(fields, name))
    .map(addressOf)
    .filter(address => address !== null);
}
