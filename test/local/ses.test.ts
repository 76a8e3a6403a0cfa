import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
  type SendRawEmailCommandInput,
} from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { clientOf, names } from '../../local/aws.ts';
import { type Mailboxes, openMailboxes } from '../../local/mailboxes.ts';
import { type Fault, type LocalSes, startSes } from '../../local/ses.ts';
import { sendLimit } from '../../local/ses-take.ts';

interface Event {
  eventType: string;
  mail: { messageId: string; tags: Record<string, string[]>; destination: string[] };
  bounce?: { bounceType: string; bouncedRecipients: { emailAddress: string }[] };
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-ses-'));
const now = Temporal.Instant.from('2026-11-23T14:30:00Z');
const events: Event[] = [];
const faults: Fault[] = [];
let mailboxes: Mailboxes;
let ses: LocalSes;
let client: SESClient;

const options = () => ({
  clock: { now: () => now },
  mailboxes,
  domain: 'projects.northgate.example',
  configurationSet: names.configurationSet,
  rate: 1,
  burst: 100,
  publish: async (event: object) => void events.push(event as Event),
  fault: () => faults.shift() ?? null,
});

beforeAll(async () => {
  mailboxes = openMailboxes(join(folder, 'mailboxes'));
  ses = await startSes(options());
  client = new SESClient({ ...clientOf(ses.url), maxAttempts: 1 });
});
afterAll(async () => {
  client.destroy();
  await ses.stop();
  rmSync(folder, { recursive: true });
});

const raw = (body = 'Hello.') =>
  Buffer.from(
    `From: Sam <acme@projects.northgate.example>\r\nTo: anna@client.example\r\nSubject: Welcome\r\nMessage-ID: <own@x>\r\nDate: Mon, 1 Jan 2001 00:00:00 +0000\r\nBcc: secret@x.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`,
  );

const send = (input: Partial<SendRawEmailCommandInput> = {}) =>
  client.send(
    new SendRawEmailCommand({
      Source: 'acme@projects.northgate.example',
      Destinations: ['anna@client.example'],
      RawMessage: { Data: raw() },
      ConfigurationSetName: names.configurationSet,
      Tags: [{ Name: 'engagement', Value: 'acme' }],
      ...input,
    }),
  );

describe('the local SES', () => {
  test('puts the mail into its recipient’s mailbox with Message-ID and Date of its own, and no Bcc', async () => {
    const { MessageId } = await send({ RawMessage: { Data: raw('Grüße\r\n.\r\nend') } });
    const text = mailboxes.read('ANNA@client.example', MessageId!)!.raw.toString();
    expect(text).toContain(`Message-ID: <${MessageId}@eu-west-1.amazonses.com>\r\n`);
    expect(text).toContain('Date: Mon, 23 Nov 2026 14:30:00 +0000\r\n');
    expect(text).not.toMatch(/own@x|2001|secret/);
    expect(text.endsWith('\r\n\r\nGrüße\r\n.\r\nend')).toBe(true);
  });

  test('puts the two tags kept for it into the Feedback-ID', async () => {
    const { MessageId } = await send({ Tags: [{ Name: 'ses:feedback-id-a', Value: 'acme' }] });
    expect(mailboxes.read('anna@client.example', MessageId!)!.raw.toString()).toMatch(
      /^Feedback-ID: acme::1\.eu-west-1\..*:AmazonSES\r$/m,
    );
  });

  test('publishes Send and Delivery with the tags it was given', async () => {
    events.length = 0;
    const { MessageId } = await send();
    expect(events.map(event => event.eventType)).toEqual(['Send', 'Delivery']);
    for (const { mail } of events) {
      expect(mail.messageId).toBe(MessageId);
      expect(mail.tags).toMatchObject({
        engagement: ['acme'],
        'ses:configuration-set': [names.configurationSet],
      });
    }
  });

  test.each([
    ['bounce@simulator.amazonses.com', ['Send', 'Bounce'], 0],
    ['bounce+acme@simulator.amazonses.com', ['Send', 'Bounce'], 0],
    ['suppressionlist@simulator.amazonses.com', ['Send', 'Bounce'], 0],
    ['complaint@simulator.amazonses.com', ['Send', 'Delivery', 'Complaint'], 1],
    ['ooto@simulator.amazonses.com', ['Send', 'Delivery'], 1],
  ])('mail to %s publishes %j', async (to, types, delivered) => {
    events.length = 0;
    await send({ Destinations: [to] });
    expect(events.map(event => event.eventType)).toEqual(types);
    expect(mailboxes.mails(to)).toHaveLength(delivered);
    const bounce = events.find(event => event.bounce)?.bounce;
    if (bounce) expect(bounce.bouncedRecipients[0]!.emailAddress).toBe(to);
  });

  test.each<[string, Partial<SendRawEmailCommandInput>, string, RegExp]>([
    ['from a domain that is not verified', { Source: 'x@evil.example' }, 'MessageRejected', /not verified/],
    [
      'without a From',
      { RawMessage: { Data: Buffer.from('To: a@b.example\r\n\r\nx') } },
      'InvalidParameterValue',
      /'From'/,
    ],
    [
      'with a tag value SES does not allow',
      { Tags: [{ Name: 'mail', Value: 'a#b' }] },
      'InvalidParameterValue',
      /tag/,
    ],
    [
      'in a configuration set that does not exist',
      { ConfigurationSetName: 'other' },
      'ConfigurationSetDoesNotExistException',
      /other/,
    ],
    ['to no address', { Destinations: ['nobody'] }, 'InvalidParameterValue', /@domain/],
  ])('refuses a mail %s', async (_what, input, name, message) => {
    const before = mailboxes.mails('anna@client.example').length;
    await expect(send(input)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
      $metadata: { httpStatusCode: 400 },
    });
    expect(mailboxes.mails('anna@client.example')).toHaveLength(before);
  });

  /** Posted by hand: the SDK's own encoder runs out of stack on a value of this length. */
  async function post(bytes: number): Promise<Response> {
    const head = raw('');
    const body = new URLSearchParams({
      Action: 'SendRawEmail',
      Source: 'acme@projects.northgate.example',
      'Destinations.member.1': 'anna@client.example',
      'RawMessage.Data': Buffer.concat([head, Buffer.alloc(bytes - head.length, 'x')]).toString('base64'),
    });
    return fetch(ses.url, { method: 'POST', body });
  }

  test('takes a mail of exactly 10 MB, and none that is larger', async () => {
    expect((await post(sendLimit)).status).toBe(200);
    const refused = await post(sendLimit + 1);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(/more than 10485760/);
  });

  test('throttles above its rate, and the SDK knows the error as throttling', async () => {
    const slow = await startSes({ ...options(), burst: 2 });
    client = new SESClient({ ...clientOf(slow.url), maxAttempts: 1 });
    await send();
    await send();
    await expect(send()).rejects.toMatchObject({ name: 'Throttling' });
    client.destroy();
    await slow.stop();
    client = new SESClient({ ...clientOf(ses.url), maxAttempts: 1 });
  });

  test('can take a mail and never answer, as when the network fails', async () => {
    const before = mailboxes.mails('anna@client.example').length;
    faults.push('taken-without-answer');
    await expect(send()).rejects.not.toHaveProperty('$metadata.httpStatusCode');
    expect(mailboxes.mails('anna@client.example')).toHaveLength(before + 1);
  });

  test('tells its quota', async () => {
    expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({
      MaxSendRate: 1,
      Max24HourSend: 50_000,
    });
  });

  test('a mailbox’s name cannot reach outside the mailboxes’ folder', async () => {
    expect(mailboxes.mails('../../etc@x')).toEqual([]);
    expect(mailboxes.read('anna@client.example', '../x')).toBeNull();
    const { MessageId } = await send({ Destinations: ['../up@client.example'] });
    expect(mailboxes.read('../up@client.example', MessageId!)).not.toBeNull();
    expect(mailboxes.addresses()).toContain('../up@client.example');
  });
});
