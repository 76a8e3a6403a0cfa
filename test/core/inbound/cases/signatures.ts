/** Rows 26 to 48: what a signature covers, what it is worth, and what came before it. */
import type { Temporal } from 'temporal-polyfill';
import { strictSettings } from '../../../../core/inbound/circumstances.ts';
import { byArc } from './arc-set.ts';
import {
  byAttacker,
  byClient,
  byGmail,
  byMicrosoft,
  byProvider,
  byWorkspace,
  type Case,
  contact,
  held,
  here,
  keys,
  letter,
  now,
  receipt,
  refused,
  stage,
  verified,
  words,
} from './stage.ts';

const tail = 'P.S. Pay the enclosed bill to the new account today.\r\n';
const whole = byClient(letter());
const signatureValue = (mail: string) =>
  Buffer.from(/\bb=([A-Za-z0-9+/=\s]+?)\r\n(?![ \t])/.exec(mail)![1]!, 'base64').toString('base64');
const tags = (given: string) => byClient(letter(), { tags: given });
const seconds = (time: Temporal.Instant) => Math.floor(time.epochMilliseconds / 1000);
const tenantGoogle = byProvider('google', 'client-example.20230601.gappssmtp.com', '20230601', letter());
const tenantMicrosoft = byProvider('microsoft', 'clientexample.onmicrosoft.com', 'selector1', letter());
const pinned = (domain: string) => ({ contact: { ...stage.contact, signingDomains: [domain] } });
const forwarded = byArc(letter({ Subject: '[team] The booking system' }));
const sealers = { arcSealers: ['forwarder.example'], acceptSpf: false };

export const signatureCases: readonly Case[] = [
  verified('26', 'signed', 'other letter case', byClient(letter({ From: 'Anna@CLIENT.example' }))),
  held(
    '27',
    'address-variant',
    'a subaddress that is not registered',
    byClient(letter({ From: 'anna+x@client.example' })),
  ),
  held(
    '27',
    'address-variant',
    'dots that are not registered',
    byGmail(letter({ From: 'annasmith@gmail.com' })),
  ),
  held(
    '28',
    'tail-not-signed',
    'a tail behind l=',
    byClient(letter(), { length: Buffer.byteLength(words) }) + tail,
  ),
  verified(
    '28',
    'signed',
    'l= that reaches the end',
    byClient(letter(), { length: Buffer.byteLength(words) }),
  ),
  held('28', 'tail-not-signed', 'l=0', byClient(letter(), { length: 0 })),
  refused(
    '29',
    'doubled-header',
    'a second Subject before the signed one',
    `Subject: Pay the bill\r\n${whole}`,
  ),
  refused(
    '29',
    'doubled-header',
    'a second Content-Type before the signed one',
    `Content-Type: text/html\r\n${whole}`,
  ),
  refused(
    '29',
    'doubled-header',
    'a second To, Date and Message-ID',
    `To: x@y.example\r\nDate: Mon, 23 Nov 2026 10:05:00 +0000\r\nMessage-ID: <2@x>\r\n${whole}`,
  ),
  refused('30', 'from-not-signed', 'From is not signed', byClient(letter(), { headers: 'to:subject:date' })),
  held(
    '31a',
    'subject-or-date-not-signed',
    'Subject is not signed',
    byClient(letter(), { headers: 'from:to:date' }),
  ),
  held(
    '31a',
    'subject-or-date-not-signed',
    'Date is not signed',
    byClient(letter(), { headers: 'from:to:subject' }),
  ),
  held('32', 'signature-not-evidence', 'SHA-1', byClient(letter(), { algorithm: 'rsa-sha1' })),
  held(
    '32',
    'signature-not-evidence',
    'a key of 768 bits',
    byClient(letter(), { selector: 'short', key: keys.short.private }),
  ),
  held('32', 'signature-not-evidence', 'a key in testing', byClient(letter(), { selector: 'testing' })),
  held('32', 'signature-not-evidence', 'a revoked key', byClient(letter(), { selector: 'revoked' })),
  held(
    '32',
    'signature-not-evidence',
    'a key for another service',
    byClient(letter(), { selector: 'other' }),
  ),
  held(
    '32',
    'signature-not-evidence',
    'an expired signature',
    tags(`t=${seconds(now) - 900}; x=${seconds(now) - 60}`),
  ),
  held('32', 'signature-not-evidence', 'a signature made in the future', tags(`t=${seconds(now) + 7200}`)),
  held('33', 'replayed', 'the same signature again', whole, { seen: new Set([signatureValue(whole)]) }),
  held('33', 'no-date', 'no date', byClient(letter({ Date: null }))),
  held('33', 'too-old', 'a date six days ago', byClient(letter({ Date: 'Tue, 17 Nov 2026 10:00:00 +0000' }))),
  held(
    '33',
    'too-old',
    'a date the day after tomorrow',
    byClient(letter({ Date: 'Wed, 25 Nov 2026 12:00:00 +0000' })),
  ),
  held(
    '33',
    'not-addressed-here',
    'written to somebody else',
    byClient(letter({ To: 'other@firm.example', Cc: 'third@firm.example' })),
  ),
  held(
    '34',
    'not-signed',
    'forged results below our own',
    letter({
      'Authentication-Results':
        'amazonses.com; dkim=pass header.i=@client.example; dmarc=pass header.from=client.example',
    }),
  ),
  held(
    '35',
    'not-signed',
    'text injected into our own results',
    `Authentication-Results: amazonses.com; spf=fail; envelope-from="x; dmarc=pass header.from=client.example"@evil.example; dkim=pass header.i=@client.example;\r\n${letter()}`,
  ),
  held(
    '36',
    'not-signed',
    "forged marks of SES's",
    letter({
      'X-SES-RECEIPT': 'AEFBQUFB',
      'X-SES-DKIM-SIGNATURE': 'a=rsa-sha256; q=dns/txt; b=abc',
      'X-SES-Spam-Verdict': 'PASS',
      'Return-Path': `<${contact}>`,
    }),
  ),
  refused(
    '37',
    'signature-broken-foreign-added',
    'a false signature of theirs beside a true one of a stranger',
    byAttacker(byClient(letter(), { key: keys.attacker.private })),
  ),
  held('38', 'sent-by-other-domain', "SPF of the attacker's own domain", letter(), {
    receipt: receipt('bounce@evil.example', { dkim: 'GRAY', dmarc: 'FAIL' }),
  }),
  held('39', 'server-only', 'SPF alone', letter(), { receipt: receipt(contact, { dkim: 'GRAY' }) }),
  verified('39', 'sending-server', 'SPF alone where that is accepted', letter(), {
    receipt: receipt(contact, { dkim: 'GRAY' }),
    settings: { ...strictSettings, acceptSpf: true },
  }),
  verified('40', 'signed', 'no DMARC record', whole, { receipt: receipt(contact, { dmarc: 'GRAY' }) }),
  held('41', 'tenant-signature', "Google's signature for a tenant", tenantGoogle),
  verified(
    '41',
    'pinned-signature',
    "Google's signature for a tenant, pinned",
    tenantGoogle,
    pinned('client-example.20230601.gappssmtp.com'),
  ),
  held('41', 'tenant-signature', "Microsoft's signature for a tenant", tenantMicrosoft),
  verified(
    '41',
    'pinned-signature',
    "Microsoft's signature for a tenant, pinned",
    tenantMicrosoft,
    pinned('clientexample.onmicrosoft.com'),
  ),
  held(
    '41',
    'tenant-signature',
    "another tenant's signature beside a pin",
    byProvider('microsoft', 'clientexample.onmicrosoft.com', 'selector1', letter()),
    pinned('other.onmicrosoft.com'),
  ),
  held('42', 'not-signed', 'neither signature nor SPF', letter(), {
    receipt: receipt('x@evil.example', { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' }),
  }),
  held(
    '42',
    'not-signed',
    'a signature that no verifier can read',
    whole.replace('c=relaxed/relaxed', 'c=/relaxed'),
  ),
  verified(
    '42',
    'signed',
    'a signature that no verifier can read, beside a good one',
    `DKIM-Signature: v=1; a=rsa-sha256; c=/relaxed; d=client.example; s=k1; h=from; bh=x; b=x\r\n${whole}`,
  ),
  held('42', 'signature-broken', 'changed after signing', whole.replace('Friday', 'Monday')),
  verified(
    '43',
    'signed',
    'the contact at a mailbox provider',
    byGmail(letter({ From: 'Anna <anna.smith@gmail.com>' })),
  ),
  verified(
    '45',
    'signed',
    'forwarded with the signature intact',
    `Received: from mx.forwarder.example by inbound-smtp.eu-west-1.amazonaws.com; Mon, 23 Nov 2026 10:04:19 +0000\r\nX-Forwarded-To: ${here}\r\n${byMicrosoft(letter({ To: 'sam@it.example' }))}`,
    { receipt: receipt('SRS0=x=forwarder.example=client.example=anna@forwarder.example', { spf: 'FAIL' }) },
  ),
  held(
    '46',
    'rewritten-by-list',
    'a list puts its own address in From',
    byAttacker(
      letter({
        From: "'Anna Smith' via Team <team@evil.example>",
        'Reply-To': contact,
        'List-Id': '<team.evil.example>',
      }),
    ),
  ),
  held('47', 'forwarder-not-trusted', 'a forwarder that is not trusted', forwarded),
  held('48', 'forwarder-only', 'a trusted forwarder, not accepted', forwarded, {
    settings: { ...sealers, acceptArc: false },
  }),
  verified('48', 'forwarded-intact', 'a trusted forwarder, accepted', forwarded, {
    settings: { ...sealers, acceptArc: true },
  }),
  held('48', 'not-signed', 'a chain that was changed after its seal', forwarded.replace('Friday', 'Monday'), {
    settings: { ...sealers, acceptArc: true },
  }),
  held('52', 'dns-failed', 'DNS does not answer', byClient(letter(), { selector: 'down' }), {
    lastTry: true,
  }),
  verified(
    '52',
    'signed',
    'DNS does not answer for one of two signatures',
    byClient(byWorkspace(letter()), { selector: 'down' }),
  ),
  held('52', 'checks-not-processed', 'SES could not finish its checks', whole, {
    lastTry: true,
    receipt: receipt(contact, { virus: 'PROCESSING_FAILED' }),
  }),
];
