/** Flowed text (RFC 3676): an answer below a quoted line that ends in a space stays the author's own. */
import { expect, test } from '@jest/globals';
import { readParts } from '../../../core/inbound/parts.ts';
import { newText } from '../../../core/reading/text/new-text.ts';

const mail = [
  'From: Anna <anna@bell.example>',
  'Subject: Re: Friday',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  '',
  'On 20/11/2026 09:12, Sam Reed wrote:',
  '> Shall we come on Friday at nine, or would you rather ',
  'Nine is fine. Please bring the second screen.',
].join('\r\n');

test('the answer is read as the author’s words', async () => {
  const parts = await readParts(Buffer.from(mail));
  const { text, delSp } = parts!.flowed!;
  expect(newText({ text, html: null, flowed: true, delSp }).text).toBe(
    'Nine is fine. Please bring the second screen.',
  );
});

test('an attachment keeps its own bytes, whatever they say of formats', async () => {
  const inner = 'Content-Type: text/plain; format=flowed\r\n\r\nhello';
  const boundary = 'x';
  const body = [
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary=${boundary}`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; format=flowed',
    '',
    'See the file.',
    `--${boundary}`,
    'Content-Type: application/octet-stream; name=a.bin',
    'Content-Disposition: attachment; filename=a.bin',
    '',
    inner,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  const parts = await readParts(Buffer.from(body));
  const content = Buffer.from(parts!.attachments[0]!.content).toString();
  expect(content.replace(/\r?\n/g, '\r\n').trimEnd()).toBe(inner);
});
