/** Mails built to cost work: each must get one clear verdict for bounded work. */
import { byClient, byWorkspace, keys, letter, words } from './cases/stage.ts';
import { signatureHeader } from './sign.ts';

const body = (bytes: number) =>
  'x'
    .repeat(70)
    .concat('\r\n')
    .repeat(Math.ceil(bytes / 72));
const nested = (depth: number) => {
  const opens = Array.from(
    { length: depth },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
  );
  const closes = Array.from({ length: depth + 1 }, (_, at) => `--b${depth - at}--\r\n`);
  return `${opens.join('')}--b${depth}\r\nContent-Type: text/plain\r\n\r\n${words}${closes.join('')}`;
};
const multipart = { 'Content-Type': 'multipart/mixed; boundary="b0"' };
const signatures = (mail: string, count: number) => {
  const more = Array.from({ length: count }, (_, at) =>
    signatureHeader(mail, {
      domain: 'client.example',
      selector: `k${at}`,
      key: keys.attacker.private,
      headers: 'from:to',
      length: at,
    }),
  );
  return `${more.join('')}${mail}`;
};

export const hostile: Readonly<Record<string, () => string>> = {
  '200 signatures with different l=': () => signatures(byClient(letter({}, body(20_000))), 200),
  '200 signatures over 1 MB': () => signatures(byClient(letter({}, body(1024 * 1024))), 200),
  '500 Received headers': () =>
    `${'Received: from a.example by b.example with ESMTPS id 1; Mon, 23 Nov 2026 10:04:13 +0000\r\n'.repeat(500)}${byClient(letter())}`,
  '100 KB of headers': () => `${`X-Note: ${'y'.repeat(900)}\r\n`.repeat(110)}${byClient(letter())}`,
  '100 KB in one folded header': () => `X-Note: x${'\r\n y'.repeat(3900)}\r\n${byClient(letter())}`,
  '300 KB of headers': () => `${`X-Note: ${'y'.repeat(900)}\r\n`.repeat(330)}${byClient(letter())}`,
  'a From of 100 KB': () =>
    byClient(letter({ From: `${'('.repeat(50_000)}${')'.repeat(50_000)} <anna@client.example>` })),
  'multiparts 100 deep': () => byClient(letter(multipart, nested(100))),
  'multiparts 300 deep': () => byClient(letter(multipart, nested(300))),
  '20,000 parts': () => byWorkspace(letter(multipart, `${'--b0\r\n\r\nx\r\n'.repeat(20_000)}--b0--\r\n`)),
  '1 MB of open tags': () =>
    byClient(letter({ 'Content-Type': 'text/html' }, '<div><b><i>\r\n'.repeat(80_000))),
  '1 MB of quotes': () => byClient(letter({}, '> > > > x\r\n'.repeat(95_000))),
  '1 MB in one line': () => byWorkspace(letter({}, `${'=C3=A9 a'.repeat(130_000)}\r\n`)),
  '1 MB of blanks': () => byWorkspace(letter({}, `${' '.repeat(1024 * 1024)}x\r\n`)),
  '50 ARC sets': () =>
    `${Array.from({ length: 50 }, (_, at) => `ARC-Seal: i=${at + 1}; a=rsa-sha256; cv=pass; d=s${at}.example; s=x; b=AAAA\r\nARC-Message-Signature: i=${at + 1}; a=rsa-sha256; d=s${at}.example; s=x; h=from; bh=x; b=AAAA\r\nARC-Authentication-Results: i=${at + 1}; x; dkim=pass\r\n`).join('')}${letter()}`,
  'nothing at all': () => '',
  'random bytes': () =>
    Array.from({ length: 50_000 }, (_, at) => String.fromCharCode((at * 7919 + (at >> 3) * 31) % 256)).join(
      '',
    ),
};
