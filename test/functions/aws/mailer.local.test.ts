/** The mailer on the local SES: what it says of a mail agrees with what became of the mail. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { sesClient } from '../../../functions/aws/clients/ses.ts';
import { sesMailer } from '../../../functions/aws/mailer.ts';
import { clientOf, names } from '../../../local/aws.ts';
import { type Mailboxes, openMailboxes } from '../../../local/mailboxes.ts';
import { type Fault, type LocalSes, startSes } from '../../../local/ses.ts';

interface SendEvent {
  readonly eventType: string;
  readonly mail: { readonly messageId: string; readonly tags: Record<string, string[]> };
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-mailer-'));
const events: SendEvent[] = [];
let fault: Fault | null = null;
let mailboxes: Mailboxes;
let ses: LocalSes;

beforeAll(async () => {
  mailboxes = openMailboxes(folder);
  ses = await startSes({
    clock: { now: () => Temporal.Instant.from('2026-11-23T14:30:00Z') },
    mailboxes,
    domain: 'projects.firm.example',
    configurationSet: names.configurationSet,
    rate: 100,
    publish: async event => void events.push(event as SendEvent),
    fault: () => fault,
  });
});
afterAll(async () => {
  await ses.stop();
  rmSync(folder, { recursive: true });
});

/** Sends one mail to a recipient of its own while SES has this fault. */
async function sent(to: string, during: Fault | null, from = 'bell@projects.firm.example') {
  fault = during;
  const raw = Buffer.from(`From: <${from}>\r\nTo: <${to}>\r\nSubject: Welcome\r\n\r\nHello\r\n`);
  const tags = { engagement: 'bell', mail: to.replace(/\W/g, '_'), attempt: '1' };
  const mailer = sesMailer(sesClient(clientOf(ses.url)), names.configurationSet);
  const outcome = await mailer.send({ from, to, raw, tags });
  const send = events.find(event => event.eventType === 'Send' && event.mail.tags.mail?.includes(tags.mail));
  return { outcome, arrived: mailboxes.mails(to), send };
}

describe('a mail through the local SES', () => {
  test('that was sent has arrived once, under the id that was answered', async () => {
    const { outcome, arrived, send } = await sent('anna@bell.example', null);
    expect(arrived).toHaveLength(1);
    expect(outcome).toEqual({ outcome: 'sent', sesId: arrived[0]?.id });
    expect(send?.mail).toMatchObject({
      messageId: arrived[0]?.id,
      tags: { engagement: ['bell'], attempt: ['1'] },
    });
  });

  test.each(['throttled', 'paused'] as const)('that is for later (%s) has not arrived', async why => {
    const { outcome, arrived, send } = await sent(`${why}@bell.example`, why);
    expect(outcome).toMatchObject({ outcome: 'later' });
    expect(arrived).toEqual([]);
    expect(send).toBeUndefined();
  });

  test('that failed has not arrived', async () => {
    const { outcome, arrived } = await sent('failed@bell.example', null, 'bell@elsewhere.example');
    expect(outcome).toMatchObject({ outcome: 'failed', why: expect.stringMatching(/^MessageRejected: /) });
    expect(arrived).toEqual([]);
  });

  test('that is in doubt may have arrived, and then its Send event says so', async () => {
    const { outcome, arrived, send } = await sent('doubt@bell.example', 'taken-without-answer');
    expect(outcome).toMatchObject({ outcome: 'in-doubt' });
    expect(arrived).toHaveLength(1);
    expect(send?.mail.messageId).toBe(arrived[0]?.id);
  });

  test('that is in doubt may as well not have arrived', async () => {
    const { outcome, arrived, send } = await sent('broken@bell.example', 'unavailable');
    expect(outcome).toMatchObject({ outcome: 'in-doubt' });
    expect(arrived).toEqual([]);
    expect(send).toBeUndefined();
  });
});
