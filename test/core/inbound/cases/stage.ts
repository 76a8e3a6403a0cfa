/** The stage of every case: who is who, the zone with their keys, and how the usual providers sign. */
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { type Circumstances, strictSettings } from '../../../../core/inbound/circumstances.ts';
import type { Receipt } from '../../../../core/inbound/receipt.ts';
import type { Reason, Verdict } from '../../../../core/inbound/verdict.ts';
import { zoneDns } from '../../../../core/inbound/zone.ts';
import { type SignOptions, signed } from '../sign.ts';

export const fixtures = new URL('../../../fixtures/inbound/', import.meta.url);

type KeyName = 'client' | 'provider' | 'attacker' | 'short' | 'ed25519';

/** Made for these tests alone; fixed, so that the raw mails can be kept as files. */
export const keys = JSON.parse(readFileSync(new URL('keys.json', fixtures), 'utf8')) as Record<
  KeyName,
  { private: string; public: string }
>;

const record = (key: KeyName, tags = 'v=DKIM1; k=rsa') => ({ TXT: [`${tags}; p=${keys[key].public}`] });

/** What stands in the DNS of these cases; everything else is NXDOMAIN. */
export const zone = {
  'k1._domainkey.client.example': record('client'),
  'ed._domainkey.client.example': record('ed25519', 'v=DKIM1; k=ed25519'),
  'short._domainkey.client.example': record('short'),
  'testing._domainkey.client.example': record('client', 'v=DKIM1; k=rsa; t=y'),
  'other._domainkey.client.example': record('client', 'v=DKIM1; k=rsa; s=calendar'),
  'revoked._domainkey.client.example': { TXT: ['v=DKIM1; k=rsa; p='] },
  'down._domainkey.client.example': { SERVFAIL: true },
  'k1._domainkey.mail.client.example': record('provider'),
  'google._domainkey.client.example': record('provider'),
  'selector1._domainkey.client.example': record('provider'),
  '20230601._domainkey.gmail.com': record('provider'),
  's2048._domainkey.yahoo.com': record('provider'),
  'protonmail3._domainkey.proton.me': record('provider'),
  '1a1hai._domainkey.icloud.com': record('provider'),
  '20230601._domainkey.client-example.20230601.gappssmtp.com': record('provider'),
  'selector1._domainkey.clientexample.onmicrosoft.com': record('provider'),
  'k1._domainkey.it.example': record('provider'),
  'arc._domainkey.forwarder.example': record('provider'),
  'evil._domainkey.evil.example': record('attacker'),
  'evil._domainkey.client.example.evil.example': record('attacker'),
  'k1._domainkey.xn--bcher-kva.example': record('client'),
};

export const contact = 'anna@client.example';
export const here = 'orchard-7f3a@projects.it.example';
export const now = Temporal.Instant.from('2026-11-23T10:05:00Z');

export const stage: Circumstances = {
  contact: { name: 'Anna Smith', email: contact, also: ['anna.smith@gmail.com'], signingDomains: [] },
  deputies: [
    { name: 'Ben Young', email: 'ben@client.example', from: '2026-11-20', until: '2026-11-30' },
    { name: 'Cara Ford', email: 'cara@client.example', from: '2026-12-01', until: '2026-12-31' },
  ],
  owner: { name: 'Olive Smith', email: 'olive@client.example' },
  contractor: { addresses: ['sam@it.example'] },
  timezone: 'Europe/London',
  engagementAddress: here,
  receipt: null,
  seen: new Set(),
  now,
  dns: zoneDns(zone),
  settings: strictSettings,
};

export interface Case {
  /** The case's number in docs/inbound.md. */
  readonly row: string;
  readonly name: string;
  /** Each character is one byte. */
  readonly mail: string;
  readonly verdict: Verdict;
  readonly because: Reason;
  readonly at: Partial<Circumstances>;
}

type At = Partial<Circumstances>;
const saying =
  (verdict: Verdict) =>
  (row: string, because: Reason, name: string, mail: string, at: At = {}): Case => ({
    row,
    name,
    mail,
    verdict,
    because,
    at,
  });

/** One case each: its row, the reason it must give, what it is, the raw mail, and what differs from the stage. */
export const verified = saying('verified');
export const held = saying('held');
export const refused = saying('refused');
export const automatic = saying('automatic');

export const words =
  'Please move the booking system to the new server on Friday evening.\r\n\r\nThanks\r\nAnna\r\n';

/** A plain mail of the contact's; `headers` replace or, as null, drop those of the same name, in their place. */
export function letter(headers: Record<string, string | null> = {}, body: string = words): string {
  const fields: Record<string, string | null> = {
    From: `Anna Smith <${contact}>`,
    To: here,
    Subject: 'The booking system',
    Date: 'Mon, 23 Nov 2026 10:04:12 +0000',
    'Message-ID': '<CAF81d2@mail.client.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset="utf-8"',
    ...headers,
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== null);
  return `${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

const EVERYTHING = 'from:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding';

/** Signed by the client's own server, everything covered. */
export function byClient(mail: string, options: Partial<SignOptions> = {}): string {
  return signed(mail, {
    domain: 'client.example',
    selector: 'k1',
    key: keys.client.private,
    headers: EVERYTHING,
    ...options,
  });
}

/** Signed by somebody at evil.example. */
export function byAttacker(mail: string, options: Partial<SignOptions> = {}): string {
  return signed(mail, {
    domain: 'evil.example',
    selector: 'evil',
    key: keys.attacker.private,
    headers: EVERYTHING,
    ...options,
  });
}

/** The header lists that the providers really sign, as counted in stored mail. */
const LISTS = {
  google: 'to:subject:message-id:date:from:mime-version:from:to:cc:subject:date:message-id:reply-to',
  yahoo: 'Date:From:To:Subject:References:From:Subject:Reply-To',
  proton:
    'Date:To:From:Subject:Message-ID:Feedback-ID:From:To:Cc:Date:Subject:Reply-To:Feedback-ID:Message-ID:BIMI-Selector',
  microsoft: 'From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck',
  icloud: 'Content-Type:From:Mime-Version:Date:Subject:Message-Id:To:x-icloud-hme',
} as const;

export function byProvider(
  provider: keyof typeof LISTS,
  domain: string,
  selector: string,
  mail: string,
): string {
  return signed(mail, { domain, selector, key: keys.provider.private, headers: LISTS[provider] });
}

export const byGmail = (mail: string) => byProvider('google', 'gmail.com', '20230601', mail);
export const byWorkspace = (mail: string) => byProvider('google', 'client.example', 'google', mail);
export const byMicrosoft = (mail: string) => byProvider('microsoft', 'client.example', 'selector1', mail);

type VerdictName = Receipt['receipt']['spfVerdict']['status'];

/** SES's receipt; everything passes unless said otherwise. */
export function receipt(
  source: string,
  verdicts: Partial<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', VerdictName>> = {},
): Receipt {
  const { spam = 'PASS', virus = 'PASS', spf = 'PASS', dkim = 'PASS', dmarc = 'PASS' } = verdicts;
  return {
    mail: {
      timestamp: '2026-11-23T10:04:20.000Z',
      messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      source,
    },
    receipt: {
      recipients: [here],
      spamVerdict: { status: spam },
      virusVerdict: { status: virus },
      spfVerdict: { status: spf },
      dkimVerdict: { status: dkim },
      dmarcVerdict: { status: dmarc },
    },
  };
}
