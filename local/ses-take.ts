/** What SES does with a raw mail handed to it: checks, gives it an id, delivers it to a mailbox, tells of it. */
import { randomBytes, randomUUID } from 'node:crypto';
import { region } from './aws.ts';
import type { LocalClock } from './clock.ts';
import { first, type HeaderField, mailDate, split } from './headers.ts';
import type { Mailboxes } from './mailboxes.ts';
import { eventsOf, simulatorName, type TakenMail } from './ses-events.ts';

/**
 * A tag's name; SES's own two are put into the Feedback-ID that mailbox providers report by.
 * https://docs.aws.amazon.com/ses/latest/dg/monitor-sending-activity.html (feedback-id)
 */
const tagName = /^(ses:feedback-id-[ab]|[A-Za-z0-9_-]{1,256})$/;

/** Raw mail that SES takes at most, in bytes, before base64: 10 MB with the v1 API. */
export const sendLimit = 10 * 1024 * 1024;

export interface RawEmail {
  readonly source: string;
  readonly destinations: readonly string[];
  readonly raw: Uint8Array;
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string | null;
}

/** A refusal with the code and words that SES itself uses. */
export class SesError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface SesWorld {
  readonly clock: Pick<LocalClock, 'now'>;
  readonly mailboxes: Mailboxes;
  /** The domain that is verified with SES; mail from any other is refused. */
  readonly domain: string;
  readonly configurationSet: string;
  publish(event: object): Promise<void>;
  /** Told of every mail that was taken. */
  onMail?(mail: { readonly to: string; readonly subject: string }): void;
}

/** Takes one mail and returns its id; throws `SesError` as SES would refuse it. */
export async function take(world: SesWorld, email: RawEmail): Promise<string> {
  const { fields, rest } = split(email.raw);
  check(world, email, fields);
  const now = world.clock.now().epochMilliseconds;
  const sesId = `0102${now.toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
  const at = new Date(now).toISOString();
  const raw = rewrite(fields, rest, sesId, now, email.tags);
  const { source, destinations, tags } = email;
  const mail: TakenMail = {
    sesId,
    at,
    source,
    destinations,
    fields,
    tags,
    configurationSet: email.configurationSet ?? '',
  };
  for (const to of destinations) {
    if (arrives(to)) world.mailboxes.deliver(sesId, { at, from: source, to, tags: { ...tags } }, raw);
    world.onMail?.({ to, subject: first(fields, 'Subject') ?? '' });
    // Without a configuration set SES publishes nothing.
    if (email.configurationSet) for (const event of eventsOf(mail, to)) await world.publish(event);
  }
  return sesId;
}

function arrives(to: string): boolean {
  const simulated = simulatorName(to);
  return simulated !== 'bounce' && simulated !== 'suppressionlist';
}

/** Checked in the order, and refused with the words, that SES answers with. */
function check(
  world: SesWorld,
  { source, destinations, raw, tags, configurationSet }: RawEmail,
  fields: readonly HeaderField[],
): void {
  const invalid = (message: string) => new SesError('InvalidParameterValue', message);
  if (raw.length === 0) throw invalid('Missing required parameter RawMessage.Data.');
  if (raw.length > sendLimit)
    throw invalid(`Message length is more than ${sendLimit} bytes long: '${raw.length}'.`);
  if (destinations.length === 0) throw invalid('Missing destinations.');
  if (destinations.length > 50) throw invalid(`Recipient count exceeds 50: '${destinations.length}'.`);
  for (const address of [source, ...destinations]) {
    if (!/^[^@\s]+@[^@\s]+$/.test(address)) throw invalid(`Missing final '@domain'`);
  }
  const from = fields.filter(field => field.name.toLowerCase() === 'from');
  if (from.length !== 1)
    throw invalid(from.length ? `Duplicate header 'From'.` : `Missing required header 'From'.`);
  for (const [name, value] of Object.entries(tags)) {
    if (!tagName.test(name) || !/^[A-Za-z0-9_-]{1,256}$/.test(value))
      throw invalid(
        `Invalid tag <${name}:${value}>: only alphanumeric ASCII characters, '_' and '-' are allowed.`,
      );
  }
  if (configurationSet !== null && configurationSet !== world.configurationSet)
    throw new SesError(
      'ConfigurationSetDoesNotExist',
      `Configuration set <${configurationSet}> does not exist.`,
    );
  const unverified = [source, from[0]!.value].filter(address => !isOf(address, world.domain));
  if (unverified.length > 0)
    throw new SesError(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${unverified.join(', ')}`,
    );
}

/** A verified domain covers its subdomains. */
function isOf(address: string, domain: string): boolean {
  const own = /@([^@>\s]+)>?$/.exec(address.trim())?.[1]?.toLowerCase();
  return own === domain || own?.endsWith(`.${domain}`) === true;
}

/** SES puts its own Message-ID and Date in place of the sender's, drops Bcc and says that it sent it. */
function rewrite(
  fields: readonly HeaderField[],
  rest: Uint8Array,
  sesId: string,
  now: number,
  tags: RawEmail['tags'],
): Uint8Array {
  const replaced = new Set(['message-id', 'date', 'bcc', 'return-path']);
  const kept = fields.filter(field => !replaced.has(field.name.toLowerCase())).map(field => field.raw);
  const own = [
    `Message-ID: <${sesId}@${region}.amazonses.com>`,
    `Date: ${mailDate(now)}`,
    `Feedback-ID: ${tags['ses:feedback-id-a'] ?? ''}:${tags['ses:feedback-id-b'] ?? ''}:1.${region}.${randomBytes(8).toString('base64url')}:AmazonSES`,
    'X-SES-Outgoing: local',
  ];
  return Buffer.concat([Buffer.from(kept.join(''), 'latin1'), Buffer.from(`${own.join('\r\n')}\r\n`), rest]);
}
