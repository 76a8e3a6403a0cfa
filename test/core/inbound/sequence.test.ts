/** What a verdict may depend on besides the one mail: earlier mail, and answers that have not come yet. */
import { expect, test } from '@jest/globals';
import type { Seen } from '../../../core/inbound/circumstances.ts';
import { judge } from '../../../core/inbound/judge.ts';
import { byClient, byWorkspace, letter, receipt, stage } from './cases/stage.ts';

/** Remembers who brought a signature first, as the store does. */
function memory(): (delivery: string) => (signature: string) => Seen {
  const first = new Map<string, string>();
  return delivery => signature => {
    const before = first.get(signature);
    if (before === undefined) first.set(signature, delivery);
    return before === undefined ? 'never' : before === delivery ? 'same' : 'other';
  };
}

const two = byClient(byWorkspace(letter()));
const withoutFirst = two.slice(two.indexOf('DKIM-Signature', 1));
const respelled = two.replaceAll(/==\r\n(?![ \t])/g, '=\r\n=\r\n').replace(/\r\n=\r\n/g, '\r\n =\r\n');

test.each([
  ['the very same bytes', two],
  ['all signatures but one stripped', withoutFirst],
  ['a signature spelt otherwise', respelled],
  ['other unsigned headers', `X-Note: y\r\n${two}`],
])('a second delivery is a replay: %s', async (_what, again) => {
  const of = memory();
  const first = await judge(Buffer.from(two), { ...stage, seen: of('delivery 1') });
  const second = await judge(Buffer.from(again), { ...stage, seen: of('delivery 2') });
  expect([first.because, second.because]).toEqual(['signed', 'replayed']);
});

test('the same delivery, taken up again after a crash, is no replay', async () => {
  const seen = memory()('delivery 1');
  const judged = [
    await judge(Buffer.from(two), { ...stage, seen }),
    await judge(Buffer.from(two), { ...stage, seen }),
  ];
  expect(judged.map(({ verdict }) => verdict)).toEqual(['verified', 'verified']);
});

test('while DNS does not answer the mail waits; on the last try it is held, never verified', async () => {
  const mail = Buffer.from(byClient(letter(), { selector: 'down' }));
  expect(await judge(mail, stage)).toEqual({ verdict: 'postponed', because: 'dns-failed' });
  expect(await judge(mail, { ...stage, lastTry: true })).toMatchObject({
    verdict: 'held',
    because: 'dns-failed',
  });
});

test("a stranger's mail costs no look-up and waits for nobody", async () => {
  const dns = { txt: async () => Promise.reject(new Error('asked')) };
  const mail = byClient(letter({ From: 'x@evil.example' }), { domain: 'evil.example', selector: 'down' });
  expect(await judge(Buffer.from(mail), { ...stage, dns })).toMatchObject({
    verdict: 'held',
    because: 'not-the-contact',
  });
});

test('a mail with a virus is not shown', async () => {
  const judged = await judge(Buffer.from(letter()), {
    ...stage,
    receipt: receipt('anna@client.example', { virus: 'FAIL' }),
  });
  expect(judged).toMatchObject({ because: 'virus', text: '', earlier: '', attachments: [] });
});
