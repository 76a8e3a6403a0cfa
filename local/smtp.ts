/** The door for mail: SMTP on loopback, where each mail is checked, stamped, stored and announced as by SES. */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Temporal } from 'temporal-polyfill';
import { split } from './headers.ts';
import { listen } from './listen.ts';
import { receiptOf } from './receipt.ts';
import { stamp } from './stamp.ts';
import type { Zone } from './zone.ts';

/** The most that SES receives, in bytes. https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const receiveLimit = 40 * 1024 * 1024;

export interface DoorOptions {
  readonly port: number;
  /** The firm's mail domain; mail to any other is refused. */
  readonly domain: string;
  readonly sizeLimit?: number;
  readonly zone: Zone;
  readonly topicArn: string;
  now(): Temporal.Instant;
  /** True when an engagement has this local part. */
  isKnown(localPart: string): Promise<boolean>;
  store(messageId: string, raw: Uint8Array): Promise<void>;
  announce(receipt: object): Promise<void>;
  /** Told why a mail could not be taken although there was nothing wrong with it. */
  onFailure(error: unknown): void;
}

export interface MailDoor {
  /** Such as `smtp://127.0.0.1:2525`. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Opens the door; XCLIENT may name the server that the mail is to have come from, as only we can connect. */
export async function openMailDoor(options: DoorOptions): Promise<MailDoor> {
  const sizeLimit = options.sizeLimit ?? receiveLimit;
  const server = new SMTPServer({
    name: 'inbound-smtp.localhost',
    banner: 'sayso takes mail for its engagements',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    useXClient: true,
    size: sizeLimit,
    closeTimeout: 1000,
    onRcptTo: ({ address }, _session, done) => void settle(done, () => mayReceive(options, address)),
    onData: (stream, session, done) =>
      void settle(done, async () => receive(options, session, await collect(stream, sizeLimit))),
  });
  // A client that hangs up in the middle is no failure of ours.
  server.on('error', () => undefined);
  const url = await listen(server.server, options.port, 'smtp');
  const { port } = server.server.address() as AddressInfo;
  return { url, port, stop: () => new Promise(resolve => server.close(() => resolve())) };
}

/** A refusal, as the one line that the sender sees. */
class Refusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

type Done = (error?: Error | null, message?: string) => void;

async function settle(done: Done, work: () => Promise<string | undefined>): Promise<void> {
  try {
    done(null, await work());
  } catch (error) {
    done(error as Error);
  }
}

async function mayReceive({ domain, isKnown }: DoorOptions, address: string): Promise<undefined> {
  const [local = '', at] = address.toLowerCase().split('@');
  if (at !== domain)
    throw new Refusal(550, `5.7.1 Only mail to engagements at ${domain} is taken here, not ${address}`);
  if (!(await isKnown(local))) throw new Refusal(550, `5.1.1 No engagement has the address ${address}`);
}

/** Reads to the end whatever comes, but keeps no more than the limit. */
async function collect(stream: SMTPServerDataStream, sizeLimit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw new Refusal(552, `5.3.4 The mail is larger than ${sizeLimit} bytes`);
  return Buffer.concat(chunks);
}

async function receive(options: DoorOptions, session: SMTPServerSession, raw: Buffer): Promise<string> {
  if (split(raw).fields.length === 0)
    throw new Refusal(554, '5.6.0 This is not a mail: it has no header fields');
  try {
    return await take(options, session, raw);
  } catch (error) {
    options.onFailure(error);
    throw new Refusal(451, '4.3.0 The mail could not be stored, please send it again later');
  }
}

/** Stored before it is announced: what is announced is always there. */
async function take(options: DoorOptions, session: SMTPServerSession, raw: Buffer): Promise<string> {
  // Its libraries are slow to load, and not needed before the first mail.
  const { authenticate } = await import('./authenticate.ts');
  const now = options.now().epochMilliseconds;
  const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
  const arrived = { raw, sender, ip: session.remoteAddress, helo: session.hostNameAppearsAs };
  const found = await authenticate(arrived, options.zone.resolve, new Date(now));
  const messageId = newMessageId();
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const stamped = stamp({ ...arrived, messageId, recipient: recipients[0]! }, found, now);
  const at = new Date(now).toISOString();
  await options.store(messageId, stamped);
  const { topicArn } = options;
  await options.announce(receiptOf({ messageId, sender, recipients, stamped, topicArn, at }, found));
  return `2.0.0 Taken as ${messageId}`;
}

/** SES names received mail with 40 letters and digits. */
function newMessageId(): string {
  return Array.from(randomBytes(40), byte => (byte % 32).toString(32)).join('');
}
