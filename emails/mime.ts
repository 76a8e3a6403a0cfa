/** Builds the raw message that is archived and sent: both bodies, and every header a good mail carries. */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { plain } from './words.ts';

export interface Address {
  readonly name: string;
  readonly email: string;
}

export interface Mail {
  readonly from: Address;
  readonly to: Address;
  /** The engagement's own address, so that every answer comes back to it. */
  readonly replyTo: Address | string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** RFC 3834 section 5: scheduled mail was generated, an answer to mail was replied; `null` for a person's words. */
  readonly autoSubmitted: 'auto-generated' | 'auto-replied' | null;
  /** Whole Message-ID of the mail this one answers; see `sesMessageId`. */
  readonly inReplyTo?: string | null;
  /** Whole Message-IDs of the thread so far, oldest first. */
  readonly references?: readonly string[];
  /** Only on what may be stopped, such as reminders (RFC 2369, RFC 2919, RFC 8058). */
  readonly list?: List | null;
  readonly attachments?: readonly Attachment[];
  /** Further headers; a name given here never replaces one above. */
  readonly headers?: Readonly<Record<string, string>>;
  /** SES puts its own in its place. */
  readonly date?: Date;
}

export interface List {
  /** Such as `bell-bakery.projects.northgate.example`. */
  readonly id: string;
  /** HTTPS or `mailto:` address that helps. */
  readonly help: string;
  /** HTTPS address that takes RFC 8058's one-click POST; the local system's own loopback passes too. */
  readonly unsubscribeUrl: string;
}

export interface Attachment {
  readonly name: string;
  /** Media type, such as `message/rfc822`. */
  readonly type: string;
  readonly content: Uint8Array;
}

/**
 * The whole message, the same bytes for the same mail and date. Line breaks in any value become spaces, so that no
 * value can add a header. Throws when a List-Unsubscribe address is not HTTPS.
 */
export async function mime(mail: Mail): Promise<Uint8Array> {
  const seal = createHash('sha256')
    .update(`${mail.to.email}\0${mail.subject}\0${mail.html}`)
    .digest('hex')
    .slice(0, 32);
  const composer = new MailComposer({
    from: address(mail.from),
    to: address(mail.to),
    replyTo: typeof mail.replyTo === 'string' ? mail.replyTo : address(mail.replyTo),
    subject: plain(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: headersOf(mail),
    attachments: (mail.attachments ?? []).map(attachment),
    messageId: `<${seal}@${domainOf(mail.from.email)}>`,
    ...(mail.date && { date: mail.date }),
    boundaryPrefix: 'part',
    baseBoundary: seal,
    newline: 'win',
    // Nothing in a mail may make us read a file or call an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]);
  return composer.compile().build();
}

/**
 * The Message-ID that SES gives to what it sends: the id its API answered, at a domain of the region's
 * (`email.amazonses.com` in us-east-1), whatever Message-ID the raw mail had.
 */
export function sesMessageId(sesId: string, region: string): string {
  return `<${sesId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;
}

const address = ({ name, email }: Address) => ({ name: plain(name), address: email });
const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

function headersOf(mail: Mail): { key: string; value: string }[] {
  const standard: Record<string, string | null | undefined> = {
    'Auto-Submitted': mail.autoSubmitted,
    'In-Reply-To': mail.inReplyTo,
    References: mail.references?.join(' '),
    ...(mail.list && listHeaders(mail.list)),
  };
  const all = { ...mail.headers, ...standard };
  return Object.entries(all).flatMap(([key, value]) => (value ? [{ key, value: plain(value) }] : []));
}

function listHeaders({ id, help, unsubscribeUrl }: List): Record<string, string> {
  if (!/^(?:https:|http:\/\/127\.0\.0\.1[:/])[^\s<>]+$/.test(unsubscribeUrl))
    throw new Error('mime: List-Unsubscribe must be an HTTPS address');
  return {
    'List-Id': `<${id}>`,
    'List-Help': `<${help}>`,
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function attachment({ name, type, content }: Attachment) {
  return {
    filename: plain(name),
    contentType: plain(type),
    content: Buffer.from(content),
    contentDisposition: 'attachment' as const,
  };
}
