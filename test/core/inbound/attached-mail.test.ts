import { expect, test } from '@jest/globals';
import { attachedMail } from '../../../core/inbound/attached-mail.ts';
import { judge } from '../../../core/inbound/judge.ts';
import { byMicrosoft, byProvider, letter, stage, words } from './cases/stage.ts';

const attached = (mails: readonly string[]) =>
  letter(
    {
      From: 'Sam <sam@it.example>',
      Subject: 'Fwd: The booking system',
      'Content-Type': 'multipart/mixed; boundary="b1"',
    },
    `${['Content-Type: text/plain\r\n\r\nSee below.', ...mails.map(mail => `Content-Type: message/rfc822\r\n\r\n${mail}`)].map(part => `--b1\r\n${part}\r\n`).join('')}--b1--\r\n`,
  );

test('a mail that the contractor attaches is judged as itself', async () => {
  const outer = byProvider(
    'google',
    'it.example',
    'k1',
    attached([byMicrosoft(letter({ To: 'sam@it.example' }))]),
  );
  const inner = await attachedMail(Buffer.from(outer, 'latin1'));
  expect(await judge(inner!, stage)).toMatchObject({
    verdict: 'verified',
    from: 'anna@client.example',
    text: expect.stringContaining('booking system'),
  });
});

test.each([
  ['without one', letter({}, words)],
  ['with two', attached([letter(), letter()])],
])('a mail %s carries no single one', async (_what, mail) => {
  expect(await attachedMail(Buffer.from(mail, 'latin1'))).toBeNull();
});
