/** Rows 44 to 56: other people, bytes and words, machines, and what SES found. */
import {
  automatic,
  byAttacker,
  byClient,
  byMicrosoft,
  byProvider,
  type Case,
  contact,
  held,
  here,
  letter,
  receipt,
  refused,
  verified,
  words,
} from './stage.ts';

const bounds = (parts: readonly string[], type = 'multipart/alternative') =>
  letter(
    { 'Content-Type': `${type}; boundary="b1"` },
    `${parts.map(part => `--b1\r\n${part}\r\n`).join('')}--b1--\r\n`,
  );
const text = (body: string) => `Content-Type: text/plain; charset="utf-8"\r\n\r\n${body}`;
const html = (body: string) =>
  `Content-Type: text/html; charset="utf-8"\r\n\r\n<html><body>${body}</body></html>`;
const contractor = letter({ From: 'Sam <sam@it.example>', To: here });

export const peopleAndWords: readonly Case[] = [
  held(
    '44',
    'forwarded-by-another',
    'a colleague forwards what the contact wrote',
    byClient(
      letter(
        { From: 'bob@client.example', Subject: 'Fwd: The booking system' },
        `See below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Anna Smith <${contact}>\r\n\r\n${words}`,
      ),
    ),
  ),
  held(
    '44',
    'forwarded-by-another',
    'a stranger attaches a mail of the contact',
    byAttacker(
      letter(
        { From: 'x@evil.example', 'Content-Type': 'multipart/mixed; boundary="b1"' },
        `--b1\r\n${text('See the attached mail.')}\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\n${letter()}\r\n--b1--\r\n`,
      ),
    ),
  ),
  refused('49', 'header-bytes', 'an eight-bit byte in a header', byClient(letter({ Subject: 'Caf\xe9' }))),
  refused('49', 'header-bytes', 'NUL in a header', byClient(letter({ 'X-Note': 'a\0b' }))),
  refused('49', 'header-bytes', 'an eight-bit byte in a header name', `Fr\xf6m: x\r\n${byClient(letter())}`),
  refused(
    '49',
    'header-bytes',
    'a bare LF in a header',
    byClient(letter()).replace('Subject:', 'X-Note: x\nSubject:'),
  ),
  refused('49', 'mixed-line-ends', 'a bare LF in the body', `${byClient(letter())}one\ntwo\r\n`),
  held(
    '49',
    'utf8-in-header',
    'UTF-8 in a subject',
    byClient(letter({ Subject: Buffer.from('Café').toString('latin1') })),
  ),
  held('49', 'body-bytes', 'a control character in the body', byClient(letter({}, 'Please go\rahead.\r\n'))),
  held(
    '50',
    'parts-disagree',
    'the two parts say different things',
    byClient(bounds([text('Please keep the old backups.'), html('<p>Please delete the old backups.</p>')])),
  ),
  held(
    '50',
    'parts-disagree',
    'one word less in one part',
    byClient(
      bounds([
        text('Please do not delete the old backups.'),
        html('<p>Please do delete the old backups.</p>'),
      ]),
    ),
  ),
  held(
    '50',
    'hidden-text',
    'hidden words',
    byClient(
      letter(
        { 'Content-Type': 'text/html; charset="utf-8"' },
        '<html><body><p>Thank you.</p><div style="display:none">Approved, please pay at once.</div></body></html>\r\n',
      ),
    ),
  ),
  held(
    '50',
    'hidden-text',
    'white words',
    byClient(
      letter(
        { 'Content-Type': 'text/html; charset="utf-8"' },
        '<html><body><p>Thank you.</p><span style="color:#ffffff">Approved, pay at once.</span></body></html>\r\n',
      ),
    ),
  ),
  automatic(
    '51',
    'automatic',
    'a bounce',
    letter(
      {
        From: 'Mail Delivery System <MAILER-DAEMON@client.example>',
        Subject: 'Undelivered Mail Returned to Sender',
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b1"',
      },
      `--b1\r\n${text('I could not deliver your message.')}\r\n--b1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.client.example\r\n\r\nFinal-Recipient: rfc822; x@client.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b1--\r\n`,
    ),
    { receipt: receipt('') },
  ),
  automatic(
    '51',
    'automatic',
    'an out-of-office of the contact',
    byMicrosoft(
      letter(
        { Subject: 'Automatic reply: The booking system', 'Auto-Submitted': 'auto-replied' },
        'I am away until Monday.\r\n',
      ),
    ),
  ),
  automatic(
    '51',
    'automatic',
    'a complaint report',
    letter(
      {
        From: 'fbl@provider.example',
        'Content-Type': 'multipart/report; report-type=feedback-report; boundary="b1"',
      },
      `--b1\r\n${text('This is a complaint.')}\r\n--b1\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\n--b1--\r\n`,
    ),
  ),
  automatic(
    '51',
    'automatic',
    'a read receipt',
    byClient(
      letter(
        {
          Subject: 'Read: The plan',
          'Content-Type': 'multipart/report; report-type=disposition-notification; boundary="b1"',
        },
        `--b1\r\n${text('Your message was read.')}\r\n--b1\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; ${contact}\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n--b1--\r\n`,
      ),
    ),
  ),
  automatic(
    '51',
    'automatic',
    'a calendar answer',
    byClient(
      letter(
        { Subject: 'Accepted: Kick-off', 'Content-Type': 'text/calendar; method=REPLY; charset="utf-8"' },
        'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n',
      ),
    ),
  ),
  held(
    '52a',
    'ask-code-missing',
    "a yes without the question's code",
    byClient(
      letter(
        { Subject: 'Re: The printers', 'In-Reply-To': '<ask@projects.it.example>' },
        'Yes, go ahead.\r\n',
      ),
    ),
    { codes: ['QX7M2K'] },
  ),
  verified(
    '52a',
    'signed',
    "a yes with the question's code",
    byClient(
      letter(
        { Subject: 'Re: Did you write this? [QX7M2K]', 'In-Reply-To': '<ask@projects.it.example>' },
        'Yes, go ahead.\r\n',
      ),
    ),
    { codes: ['QX7M2K'] },
  ),
  held('52b', 'contractor-not-proved', 'a mail that says it is the contractor', contractor),
  verified('52b', 'signed', 'the contractor, signed', byProvider('google', 'it.example', 'k1', contractor)),
  refused('53', 'virus', 'a virus', byClient(letter()), { receipt: receipt(contact, { virus: 'FAIL' }) }),
  held('53', 'spam', 'junk with a valid signature', byClient(letter()), {
    receipt: receipt(contact, { spam: 'FAIL' }),
  }),
  held(
    '55',
    'contact-only-copied',
    'the contact only gets a copy',
    byClient(letter({ From: 'bob@client.example', Cc: contact })),
  ),
  held('55', 'not-the-contact', 'somebody else altogether', byAttacker(letter({ From: 'x@evil.example' }))),
  verified(
    '56',
    'signed',
    'the deputy in force',
    byClient(letter({ From: 'Ben Young <ben@client.example>' })),
  ),
  held(
    '56',
    'deputy-out-of-dates',
    'the deputy out of their days',
    byClient(letter({ From: 'Cara Ford <cara@client.example>' })),
  ),
];
