/** Row 31c: the same signed body under other unsigned headers, so that it would read differently. */
import { byMicrosoft, byWorkspace, type Case, held, letter, words } from './stage.ts';

const because = 'body-could-read-otherwise' as const;
/** Google signs neither header, so whoever has the mail may exchange both. */
const exchanged = (
  signedAs: Record<string, string | null>,
  body: string,
  to: Record<string, string | null>,
) => {
  const mail = byWorkspace(letter(signedAs, body));
  const shown = { ...signedAs, ...to };
  const [header, ...rest] = mail.split('\r\n\r\n') as [string, ...string[]];
  const kept = `${header}\r\n`.replace(/^Content-(?:Type|Transfer-Encoding|Disposition): .*\r\n/gm, '');
  const lines = Object.entries(shown).filter(
    ([name, value]) => name.startsWith('Content-') && value !== null,
  );
  const added = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${kept}${added}\r\n${rest.join('\r\n\r\n')}`;
};

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const inner = '--inner\r\nContent-Type: text/plain\r\n\r\nPlease delete it.\r\n--inner--\r\n';
const multipart = `--outer\r\nContent-Type: text/plain\r\n\r\nPlease keep it. The old text was:\r\n\r\n${inner}\r\n--outer--\r\n`;
const twoForms =
  '--outer\r\nContent-Type: text/plain\r\n\r\nPlease keep it.\r\n--outer\r\nContent-Type: text/html\r\n\r\n<p>Please keep it.</p>\r\n--outer--\r\n';
const latin1 = { 'Content-Type': 'text/plain; charset=iso-8859-1' };
const quoted = 'Content-Transfer-Encoding';

export const rebuilt: readonly Case[] = [
  held(
    '31c',
    because,
    'the boundary of an inner multipart',
    exchanged({ 'Content-Type': 'multipart/mixed; boundary="outer"' }, multipart, {
      'Content-Type': 'multipart/mixed; boundary="inner"',
    }),
  ),
  held(
    '31c',
    because,
    'plain text shown as a multipart',
    exchanged(plain, `Do not do this:\r\n\r\n${inner}`, {
      'Content-Type': 'multipart/mixed; boundary="inner"',
    }),
  ),
  held(
    '31c',
    because,
    'a multipart shown as plain text',
    exchanged({ 'Content-Type': 'multipart/mixed; boundary="outer"' }, multipart, plain),
  ),
  held(
    '31c',
    because,
    'plain text shown as HTML',
    exchanged(plain, 'If x <b and not before> then pay.\r\n', html),
  ),
  held(
    '31c',
    because,
    'HTML shown as plain text',
    exchanged(html, '<html><body><p>Do <!-- not --> pay.</p></body></html>\r\n', plain),
  ),
  held(
    '31c',
    because,
    'plain text shown as quoted-printable',
    exchanged(plain, 'Please order item=20 of the list.\r\n', { [quoted]: 'quoted-printable' }),
  ),
  held(
    '31c',
    because,
    'quoted-printable shown as plain text',
    exchanged({ ...plain, [quoted]: 'quoted-printable' }, 'Bitte nicht l=C3=B6schen.\r\n', {
      [quoted]: null,
    }),
  ),
  held(
    '31c',
    because,
    'base64 shown as plain text',
    exchanged({ ...plain, [quoted]: 'base64' }, `${Buffer.from(words).toString('base64')}\r\n`, {
      [quoted]: '7bit',
    }),
  ),
  held('31c', because, 'plain text shown as base64', exchanged(plain, 'Okay\r\n', { [quoted]: 'base64' })),
  held(
    '31c',
    because,
    'UTF-8 shown as Latin-1',
    exchanged({ ...plain, [quoted]: '8bit' }, Buffer.from('Löschen\r\n').toString('latin1'), {
      'Content-Type': 'text/plain; charset=iso-8859-1',
    }),
  ),
  held(
    '31c',
    because,
    'ASCII shown as UTF-16',
    exchanged(plain, words, { 'Content-Type': 'text/plain; charset=utf-16le' }),
  ),
  held(
    '31c',
    because,
    'ASCII shown as UTF-7',
    exchanged(plain, 'Please pay +AGE-.\r\n', { 'Content-Type': 'text/plain; charset=utf-7' }),
  ),
  held(
    '31c',
    because,
    'words shown as an attachment',
    exchanged(plain, words, { 'Content-Disposition': 'attachment; filename="note.txt"' }),
  ),
  held(
    '31c',
    because,
    'words shown as a file',
    exchanged(plain, words, { 'Content-Type': 'application/octet-stream' }),
  ),
  held(
    '31c',
    because,
    'an odd way to write the type',
    exchanged(plain, words, { 'Content-Type': "text/plain; charset*=utf-8''utf-16le" }),
  ),
  held(
    '31c',
    because,
    'Latin-1 shown as Cyrillic',
    exchanged(latin1, 'Please order the caf\xe9 sign.\r\n', { 'Content-Type': 'text/plain; charset=koi8-r' }),
  ),
  held(
    '31c',
    because,
    'short base64 shown as quoted-printable',
    exchanged({ ...latin1, [quoted]: 'base64' }, 'T2s=\r\n', { [quoted]: 'quoted-printable' }),
  ),
  held(
    '31c',
    because,
    'one word shown as base64 of something',
    exchanged(latin1, 'Approved\r\n', { [quoted]: 'base64' }),
  ),
  held(
    '31c',
    because,
    'two forms of one text shown as two texts',
    exchanged({ 'Content-Type': 'multipart/alternative; boundary="outer"' }, twoForms, {
      'Content-Type': 'multipart/mixed; boundary="outer"',
    }),
  ),
  held(
    '31c',
    because,
    'an encoding added to what Microsoft 365 signed',
    byMicrosoft(letter({}, 'Please order item=20 of the list.\r\n')).replace(
      '\r\nMIME-Version',
      '\r\nContent-Transfer-Encoding: quoted-printable\r\nMIME-Version',
    ),
  ),
];
