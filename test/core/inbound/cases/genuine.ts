/** Genuine mail as the usual providers and programs write it: each must be verified. */
import {
  byClient,
  byGmail,
  byMicrosoft,
  byProvider,
  byWorkspace,
  type Case,
  contact,
  keys,
  letter,
  receipt,
  verified,
  words,
} from './stage.ts';

const rich = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div dir="ltr">Please move the <b>booking system</b> to the new server on Friday evening.<div><br></div><div>Thanks</div><div>Anna</div></div></body></html>`;
const gmailBody = `--000000000000a1b2c3\r\nContent-Type: text/plain; charset="UTF-8"\r\n\r\nPlease move the *booking system* to the new server on Friday evening.\r\n\r\nThanks\r\nAnna\r\n\r\n--000000000000a1b2c3\r\nContent-Type: text/html; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<div dir=3D"ltr">Please move the <b>booking system</b> to the new server on=\r\n Friday evening.<div><br></div><div>Thanks</div><div>Anna</div></div>\r\n\r\n--000000000000a1b2c3--\r\n`;
const gmail = (headers: Record<string, string | null> = {}) =>
  letter({ 'Content-Type': 'multipart/alternative; boundary="000000000000a1b2c3"', ...headers }, gmailBody);
const base64 = (text: string) => `${Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
const outlookText =
  'Please move the booking system to the new server on Friday evening.\r\nSee our page<https://client.example/>.\r\n\r\n[Logo  Description automatically generated]\r\n';
const outlookHtml =
  '<html><body><p class="MsoNormal">Please move the booking system to the new server on Friday evening.</p><p class="MsoNormal">See <a href="https://client.example/">our page</a>.</p><p><img src="cid:1" alt="Logo"></p></body></html>';
const outlook = letter(
  {
    'Content-Type': 'multipart/alternative;\r\n\tboundary="_000_AS8PR01MB7654_"',
    'Content-Language': 'en-GB',
    'X-MS-Exchange-SenderADCheck': '1',
  },
  `--_000_AS8PR01MB7654_\r\nContent-Type: text/plain; charset="us-ascii"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${outlookText}\r\n--_000_AS8PR01MB7654_\r\nContent-Type: text/html; charset="us-ascii"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${outlookHtml.replaceAll('=', '=3D')}\r\n\r\n--_000_AS8PR01MB7654_--\r\n`,
);
const thunderbird = letter(
  { 'Content-Type': 'multipart/mixed; boundary="------------7Yk"' },
  `This is a multi-part message in MIME format.\r\n--------------7Yk\r\nContent-Type: text/plain; charset=UTF-8; format=flowed\r\nContent-Transfer-Encoding: 7bit\r\n\r\nPlease move the booking system to the new server \r\non Friday evening.\r\n\r\n-- \r\nAnna Smith\r\n\r\n--------------7Yk\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('%PDF-1.4 not really')}\r\n--------------7Yk--\r\n`,
);
const apple = letter(
  {
    'Content-Type': 'text/plain;\r\n\tcharset=utf-8',
    'Content-Transfer-Encoding': 'quoted-printable',
    'Mime-Version': '1.0 (Mac OS X Mail 16.0 \\(3774\\))',
    'MIME-Version': null,
  },
  'Please move the booking system to the new server =E2=80=93 on Friday evening=\r\n.\r\n\r\nAnna\r\n',
);
const quotedHidden = `<html><body><div dir="ltr">Yes, that is fine. Please go on with the order.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 23 Nov 2026 at 09:00, Sam wrote:</div><blockquote class="gmail_quote"><div style="display:none">A preview line</div>Shall we order it?</blockquote></div></body></html>\r\n`;
const from = (value: string) => byClient(letter({ From: value }));

export const genuine: readonly Case[] = [
  verified('31b', 'signed', 'Gmail', byGmail(gmail({ From: 'Anna Smith <anna.smith@gmail.com>' }))),
  verified('31b', 'signed', 'Google Workspace', byWorkspace(gmail())),
  verified('31b', 'signed', 'Google Workspace, plain text', byWorkspace(letter())),
  verified('31b', 'signed', 'Microsoft 365', byMicrosoft(outlook)),
  verified(
    '31b',
    'signed',
    'Microsoft 365, base64',
    byMicrosoft(
      letter(
        { 'Content-Type': 'text/plain; charset="utf-8"', 'Content-Transfer-Encoding': 'base64' },
        base64(words),
      ),
    ),
  ),
  verified(
    '31b',
    'signed',
    'Microsoft 365, a very short answer',
    byMicrosoft(letter({ 'Content-Transfer-Encoding': 'base64' }, base64('Ok'))),
  ),
  verified(
    '31b',
    'signed',
    'Yahoo',
    byProvider(
      'yahoo',
      'yahoo.com',
      's2048',
      letter({ From: 'Anna <anna.smith@yahoo.com>', References: '<1@x>' }),
    ),
    { contact: { name: 'Anna', email: 'anna.smith@yahoo.com', also: [], signingDomains: [] } },
  ),
  verified(
    '31b',
    'signed',
    'Proton',
    byProvider(
      'proton',
      'proton.me',
      'protonmail3',
      letter(
        {
          From: 'Anna <anna@proton.me>',
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Transfer-Encoding': 'quoted-printable',
        },
        `${rich.replaceAll('=', '=3D')}\r\n`,
      ),
    ),
    { contact: { name: 'Anna', email: 'anna@proton.me', also: [], signingDomains: [] } },
  ),
  verified(
    '31b',
    'signed',
    'iCloud',
    byProvider('icloud', 'icloud.com', '1a1hai', letter({ From: 'Anna <anna@icloud.com>' }, words)),
    { contact: { name: 'Anna', email: 'anna@icloud.com', also: [], signingDomains: [] } },
  ),
  verified('31b', 'signed', 'Apple Mail through Google', byWorkspace(apple)),
  verified('31b', 'signed', 'Thunderbird through Google, with an attachment', byWorkspace(thunderbird)),
  verified(
    '31b',
    'signed',
    'HTML alone through Google',
    byWorkspace(letter({ 'Content-Type': 'text/html; charset="UTF-8"' }, `${rich}\r\n`)),
  ),
  verified(
    '31b',
    'signed',
    'plain text that speaks of HTML',
    byWorkspace(letter({}, 'Please change <p> to <div> on our home page, width=100.\r\n')),
  ),
  verified(
    '31b',
    'signed',
    'plain text with an address like a = b',
    byWorkspace(letter({}, 'Please use https://client.example/?id=20&x=3D for it.\r\nAnna =\r\n')),
  ),
  verified(
    '31b',
    'signed',
    'eight-bit UTF-8',
    byWorkspace(
      letter(
        { 'Content-Transfer-Encoding': '8bit' },
        Buffer.from('Bitte den Server am Freitag umziehen. Schöne Grüße\r\n').toString('latin1'),
      ),
    ),
  ),
  verified(
    '31b',
    'signed',
    'Latin-1',
    byWorkspace(
      letter(
        { 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': '8bit' },
        'Please order the caf\xe9 sign.\r\n',
      ),
    ),
  ),
  verified(
    '31b',
    'signed',
    'no Content-Type at all',
    byWorkspace(letter({ 'Content-Type': null, 'MIME-Version': null })),
  ),
  verified(
    '50',
    'signed',
    'hidden words in what is quoted',
    byWorkspace(letter({ 'Content-Type': 'text/html; charset="UTF-8"' }, quotedHidden)),
  ),
  verified('43', 'signed', 'simple canonicalisation', byClient(letter(), { canon: 'simple/simple' })),
  verified('43', 'signed', 'relaxed headers, simple body', byClient(letter(), { canon: 'relaxed/simple' })),
  verified(
    '43',
    'signed',
    'Ed25519',
    byClient(letter(), { algorithm: 'ed25519-sha256', selector: 'ed', key: keys.ed25519.private }),
  ),
  verified(
    '43',
    'signed',
    'two signatures, the first with a missing key',
    byClient(byClient(letter()), { selector: 'gone' }),
  ),
  verified(
    '43',
    'signed',
    'two signatures, the second broken',
    byClient(byClient(letter(), { key: keys.attacker.private })),
  ),
  verified(
    '43',
    'signed',
    "a subdomain's signature",
    byClient(letter(), { domain: 'mail.client.example', key: keys.provider.private }),
  ),
  verified('43', 'signed', 'no Subject', byClient(letter({ Subject: null }))),
  verified(
    '43',
    'signed',
    'a folded, encoded Subject',
    byClient(letter({ Subject: '=?utf-8?Q?The_booking_system_=E2=80=93?=\r\n =?utf-8?Q?_Friday?=' })),
  ),
  verified('43', 'signed', 'a comment after the address', from(`${contact} (Anna Smith)`)),
  verified('43', 'signed', 'a quoted name with a comma', from(`"Smith, Anna" <${contact}>`)),
  verified('43', 'signed', 'a name with dots and a quote', from(`Anna Q. "Annie" Smith <${contact}>`)),
  verified('43', 'signed', 'brackets alone', from(`<${contact}>`)),
  verified('43', 'signed', 'an encoded name', from(`=?iso-8859-1?Q?Anna_Sm=EEth?= <${contact}>`)),
  verified('43', 'signed', 'a nested comment', from(`Anna (Head of IT (acting)) <${contact}>`)),
  verified('43', 'signed', 'a comment beside the at sign', from('anna (home) @ client.example')),
  verified('43', 'signed', 'a folded From', from(`Anna Smith\r\n <${contact}>`)),
  verified('43', 'signed', 'her own address as a name', from(`"${contact}" <${contact}>`)),
  verified(
    '43',
    'signed',
    'Sender and Reply-To are her own',
    byClient(letter({ Sender: contact, 'Reply-To': 'Anna <anna.smith@gmail.com>' })),
  ),
  verified(
    '43',
    'signed',
    'only a copy to the project',
    byClient(letter({ To: 'bob@client.example', Cc: `Project <orchard-7f3a@projects.it.example>` })),
  ),
  verified(
    '45',
    'signed',
    'through a list that changes nothing',
    `List-Id: <staff.client.example>\r\nPrecedence: list\r\n${byClient(letter())}`,
    { receipt: receipt('staff+bounces@client.example') },
  ),
];
