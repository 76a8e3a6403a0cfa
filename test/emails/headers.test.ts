/** The raw message: every header a good mail carries, and none that a value brought in. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { type Mail, mime, sesMessageId } from '../../emails/mime.ts';
import { render } from '../../emails/render.ts';
import { samples } from '../../emails/samples.ts';
import { everyMail, toRead } from './worst.ts';

const address = { name: 'Northgate Computers', email: 'bell-bakery@projects.northgate.example' };

const reminder: Mail = {
  ...render('reminder', samples.reminder),
  from: address,
  to: { name: 'Anna Bell', email: 'anna@bellbakery.example' },
  replyTo: address,
  autoSubmitted: 'auto-generated',
  inReplyTo: sesMessageId('0102018f-b', 'eu-west-1'),
  references: [sesMessageId('0102018f-a', 'eu-west-1'), sesMessageId('0102018f-b', 'eu-west-1')],
  list: {
    id: 'bell-bakery.projects.northgate.example',
    help: 'mailto:sam@northgate.example',
    unsubscribeUrl: samples.reminder.unsubscribe,
  },
  date: new Date('2026-11-23T09:00:00Z'),
};

const text = async (mail: Mail) => Buffer.from(await mime(mail)).toString('utf8');
/** The header block, unfolded, as names and values. */
async function headers(mail: Mail): Promise<[string, string][]> {
  const block = (await text(mail)).split('\r\n\r\n', 1)[0]!.replace(/\r\n[ \t]+/g, ' ');
  return block.split('\r\n').map(line => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
}
const header = async (mail: Mail, name: string) =>
  (await headers(mail)).filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

describe('a reminder', () => {
  test('was generated, and says so (RFC 3834)', async () => {
    expect(await header(reminder, 'Auto-Submitted')).toEqual(['auto-generated']);
    expect(await header({ ...reminder, autoSubmitted: 'auto-replied' }, 'Auto-Submitted')).toEqual([
      'auto-replied',
    ]);
    expect(await header({ ...reminder, autoSubmitted: null }, 'Auto-Submitted')).toEqual([]);
  });

  test("is answered to the engagement's own address", async () => {
    expect(await header(reminder, 'Reply-To')).toEqual([`${address.name} <${address.email}>`]);
  });

  test('keeps the thread by the ids that SES gave', async () => {
    const [a, b] = reminder.references!;
    expect([a, sesMessageId('x', 'us-east-1')]).toEqual([
      '<0102018f-a@eu-west-1.amazonses.com>',
      '<x@email.amazonses.com>',
    ]);
    expect(await header(reminder, 'In-Reply-To')).toEqual([b]);
    expect(await header(reminder, 'References')).toEqual([`${a} ${b}`]);
  });

  test('can be stopped with one click (RFC 8058)', async () => {
    expect(await header(reminder, 'List-Id')).toEqual(['<bell-bakery.projects.northgate.example>']);
    expect(await header(reminder, 'List-Help')).toEqual(['<mailto:sam@northgate.example>']);
    expect(await header(reminder, 'List-Unsubscribe')).toEqual([`<${samples.reminder.unsubscribe}>`]);
    expect(await header(reminder, 'List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click']);
  });

  test('cannot be stopped by an address that is not HTTPS', async () => {
    const list = { ...reminder.list!, unsubscribeUrl: 'http://projects.northgate.example/stop' };
    await expect(mime({ ...reminder, list })).rejects.toThrow('HTTPS');
  });

  test('is the same bytes each time it is built', async () => {
    expect(await text(reminder)).toBe(await text(reminder));
  });
});

test('a notice carries no list headers', async () => {
  const names = (await headers({ ...reminder, list: null })).map(([name]) => name);
  expect(names.filter(name => /^list-/i.test(name))).toEqual([]);
});

describe.each(everyMail(toRead))('$name', ({ mail }) => {
  test('arrives as it was written, in text and in HTML', async () => {
    const parsed = await PostalMime.parse(await mime({ ...reminder, ...mail }));
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.text.trim());
    expect(parsed.html?.trim()).toBe(mail.html.trim());
  });

  test('is ASCII in lines of 998 letters at most (RFC 5322 section 2.1.1)', async () => {
    const raw = await text({ ...reminder, ...mail });
    expect(raw).toMatch(/^[\x00-\x7f]*$/);
    expect(Math.max(...raw.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(998);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('the text part comes before the HTML part (RFC 2046 section 5.1.4)', async () => {
  const raw = await text(reminder);
  expect(raw.indexOf('text/plain')).toBeGreaterThan(0);
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
});

test('an attachment keeps its bytes, its name and its type', async () => {
  const content = Buffer.from('From: tom@bellbakery.example\r\nSubject: Till\r\n\r\nTake it out.\r\n');
  const parsed = await PostalMime.parse(
    await mime({
      ...reminder,
      attachments: [{ name: 'till "1".eml', type: 'application/octet-stream', content }],
    }),
  );
  expect(parsed.attachments.map(({ filename }) => filename)).toEqual(['till "1".eml']);
  expect(Buffer.from(parsed.attachments[0]!.content as ArrayBuffer)).toEqual(content);
});

test('no value can add, end or repeat a header', async () => {
  const short = { ...reminder, html: '<p>Still open</p>', text: 'Still open' };
  const usual = (await headers(short)).map(([name]) => name);
  const evil = fc.oneof(
    fc.constantFrom(
      '\r\nBcc: eve@evil.example',
      '\n\n<script>',
      '\r\rTo: eve@evil.example',
      'a\0b',
      '\u2028Bcc: x',
      '?=\r\n =?',
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(evil, fc.nat(200), async (value, at) => {
      const put = (whole: string) => whole.slice(0, at) + value + whole.slice(at);
      const mail: Mail = {
        ...short,
        from: { ...address, name: put('Sam Reed') },
        to: { ...reminder.to, name: put('Anna Bell') },
        subject: put('Still open'),
        inReplyTo: put('<a@eu-west-1.amazonses.com>'),
        references: [put('<a@eu-west-1.amazonses.com>')],
        list: { ...reminder.list!, id: put('bell.example'), help: put('mailto:sam@northgate.example') },
      };
      expect((await headers(mail)).map(([name]) => name)).toEqual(usual);
      const parsed = await PostalMime.parse(await mime(mail));
      expect([parsed.to?.map(to => to.address), parsed.cc, parsed.bcc]).toEqual([
        [reminder.to.email],
        undefined,
        undefined,
      ]);
    }),
    { numRuns: 60, seed: 6 },
  );
}, 120_000);
