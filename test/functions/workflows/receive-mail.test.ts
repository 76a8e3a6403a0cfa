/** Mail to an engagement, through the real judge and the real services. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { Temporal } from 'temporal-polyfill';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { receiveMail } from '../../../functions/workflows/receive-mail.ts';
import { start } from '../../../functions/workflows/start.ts';
import { write } from '../../../local/letter.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';
import { arrive, passed } from '../../services/an-arrival.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { signingKeys } from '../../services/signing-keys.ts';

const now = '2026-11-23T10:00:00Z' as Moment;
const instant = Temporal.Instant.from(now);
const id = 'bell' as EngagementId;
const address = 'bell@projects.northgate.example';
const keys = signingKeys('bell.example', 'northgate.example');
let local: TestWorld;

beforeAll(async () => {
  local = await startWorld({ now, zone: keys.zone });
  await start(local.world, anEngagement({ status: 'draft', startedAt: null, version: 0 }));
});
afterAll(() => local.stop());

const receive = (raw: Uint8Array, source: string, recipients?: string[]) =>
  arrive(local.world, id, raw, source, recipients);

const fromAnna = (text: string) =>
  write(
    {
      from: { name: 'Anna Bell', address: 'anna@bell.example' },
      to: 'sam@northgate.example',
      subject: 'Till',
      text,
    },
    keys.of('bell.example'),
    instant,
  );

const fromSam = (subject: string, text: string) =>
  write(
    { from: { name: 'Sam Reed', address: 'sam@northgate.example' }, to: address, subject, text },
    keys.of('northgate.example'),
    instant,
  );

test('the contractor’s own mail is relayed to the contact, without what it quotes', async () => {
  const filed = await receive(await fromSam('Friday', 'We come on Friday at nine.'), 'sam@northgate.example');
  expect(filed).toMatchObject({ filed: 'relayed', judgement: { who: 'contractor', verdict: 'verified' } });
  const box = 'anna@bell.example';
  const raw = local.mailboxes
    .mails(box)
    .map(({ id: mail }) => Buffer.from(local.mailboxes.read(box, mail)!.raw).toString())
    .join();
  expect(raw).toContain('We come on Friday at nine.');
});

test('a mail that the contractor forwards as an attachment is judged as the client’s own', async () => {
  const inner = await fromAnna('Please move the till to the front door.');
  const unsigned = await new MailComposer({
    from: 'Sam Reed <sam@northgate.example>',
    to: address,
    subject: 'Fwd: Till',
    text: 'This came to my old address.',
    date: new Date(instant.epochMilliseconds),
    attachments: [
      { contentType: 'message/rfc822', content: inner, contentTransferEncoding: '7bit' as never },
    ],
  })
    .compile()
    .build();
  const filed = await receive(
    await keys.signed('northgate.example', unsigned, instant),
    'sam@northgate.example',
  );
  expect(filed).toMatchObject({
    filed: 'instruction',
    judgement: { who: 'contact', from: 'anna@bell.example', text: 'Please move the till to the front door.' },
  });
});

test('a mail to no engagement of ours is let go', async () => {
  const raw = await fromAnna('Hello?');
  expect(await receive(raw, 'anna@bell.example', ['nobody@projects.northgate.example'])).toBeUndefined();
});

test('the same delivery brought twice is filed once', async () => {
  const before = (await local.world.store.load(id))!;
  const receipt = {
    mail: { timestamp: now, messageId: 'm2', source: 'sam@northgate.example' },
    receipt: { recipients: [address], ...passed },
  };
  await receiveMail(local.world, { receipt, archiveKey: 'in/m2', lastTry: false });
  expect((await local.world.store.load(id))!.ledger).toEqual(before.ledger);
});
