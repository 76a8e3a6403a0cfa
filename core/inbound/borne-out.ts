/**
 * Whether a body bears out the Content-Type and Content-Transfer-Encoding that stand above it unsigned: whether
 * there is no other plausible reading with other words. Gmail, Yahoo and Proton never sign the one, Microsoft 365
 * and iCloud never the other, so whoever replays a signed mail may put others in their place.
 */
import { isUtf8 } from 'node:buffer';
import { readContentType, readTransferEncoding } from './content-type.ts';
import {
  decodeBase64,
  decodeQuotedPrintable,
  isPlausibleBase64,
  isPlausibleQuotedPrintable,
} from './transfer-encoding.ts';
import { isWrittenAsHtml } from './written-as-html.ts';

export interface Declared {
  readonly contentType: string | undefined;
  readonly transferEncoding: string | undefined;
  readonly disposition: string | undefined;
}

/** `body` is in its signed form, its lines ending in CRLF. */
export function isBorneOut(declared: Declared, body: Buffer): boolean {
  const content = readContentType(declared.contentType);
  const encoding = readTransferEncoding(declared.transferEncoding);
  if (!content || !encoding) return false;
  // As an attachment, the words would not be shown at all.
  if (declared.disposition !== undefined && !/^inline\b/i.test(declared.disposition)) return false;
  if (content.type.startsWith('multipart/')) {
    const boundary = content.params.get('boundary');
    const isFit =
      isIdentity(encoding) && MULTIPARTS.has(content.type) && !!boundary && isFramedBy(boundary, body);
    return isFit && (content.type === 'multipart/alternative' || !isAlternative(boundary, body));
  }
  if (content.type !== 'text/plain' && content.type !== 'text/html') return false;
  if (isFramed(body)) return false;
  const bytes = decodedBody(encoding, body);
  const text = bytes && readAs(content.params.get('charset'), bytes);
  return typeof text === 'string' && isWrittenAsHtml(text) === (content.type === 'text/html');
}

/** Readers that differ over these show the same parts; over any other subtype they do not. */
const MULTIPARTS = new Set([
  'multipart/alternative',
  'multipart/mixed',
  'multipart/related',
  'multipart/signed',
  'multipart/report',
]);

function isIdentity(encoding: string): boolean {
  return encoding === '7bit' || encoding === '8bit' || encoding === 'binary';
}

/** What programs write above the first boundary; it cannot be seen, so nothing else may stand there. */
const PREAMBLES = [
  /^this is a (?:cryptographically signed |multi-?part )?message in mime format\b.{0,40}$/i,
  /^this is a multi-?part mime (?:encoded )?message\b.{0,40}$/i,
  /^this is an openpgp\/mime (?:signed|encrypted) message \(.{0,60}\)$/i,
  /^this is an s\/mime signed message$/i,
  /^(?:> )?this message is in mime format\b.{0,200}$/i,
  /^this (?:some or all of this )?message may not be legible\.?$/i,
  /^content is in mime format\.?$/i,
];

/** The boundary opens the first line that is no known preamble and closes the last that is not empty. */
function isFramedBy(boundary: string, body: Buffer): boolean {
  const first = firstLine(body);
  return first === `--${boundary}`.trimEnd() && lastLine(body) === `--${boundary}--`;
}

/**
 * Two shown parts, the second a richer form of the first, are an alternative; declared as anything else, the words
 * would be shown twice, or one form in place of the other.
 */
function isAlternative(boundary: string, body: Buffer): boolean {
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  const [first, second] = parts.map(part =>
    part.slice(0, part.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' '),
  );
  if (parts.length !== 2 || /^content-disposition: ?attachment/im.test(second!)) return false;
  const isRich = /^content-type: ?(?:text\/html|multipart\/(?:related|mixed))\b/im.test(second!);
  return isRich && (/^content-type: ?text\/plain\b/im.test(first!) || !/^content-type:/im.test(first!));
}

/** A body that any boundary frames is a multipart, whatever it is declared to be. */
function isFramed(body: Buffer): boolean {
  const first = firstLine(body);
  return /^--\S/.test(first) && lastLine(body) === `${first}--`;
}

function firstLine(body: Buffer): string {
  const lines = body.toString('latin1', 0, 2000).split('\r\n');
  return (
    lines
      .find(line => line.trim() !== '' && !PREAMBLES.some(preamble => preamble.test(line.trim())))
      ?.trimEnd() ?? ''
  );
}

function lastLine(body: Buffer): string {
  let end = body.length;
  while (end > 0 && body[end - 1]! <= 32) end--;
  return body.toString('latin1', body.lastIndexOf(10, end - 1) + 1, end);
}

/** The bytes behind the declared encoding; null where an encoder would not have written them, or another would. */
function decodedBody(encoding: string, body: Buffer): Buffer | null {
  const looksQuoted = isPlausibleQuotedPrintable(body);
  const looksBase64 = isPlausibleBase64(body);
  if (encoding === 'base64') return decodeBase64(body);
  if (looksBase64) return null;
  if (encoding === 'quoted-printable')
    return looksQuoted ? decodeQuotedPrintable(body) : body.includes('=') ? null : body;
  return isIdentity(encoding) && !looksQuoted ? body : null;
}

const UTF8 = /^(?:utf-?8)$/i;
/** Of the charsets in use these alone read ASCII bytes as something else. */
const NOT_ASCII_BASED =
  /^(?:utf-?(?:7|16|32)|ucs-?[24]|iso-10646|unicode|x-user-defined|hz-|iso-2022-(?!jp)|cp(?:037|500|875|1026|1047|1140)|ebcdic)/i;

/**
 * The text in the declared charset; null where the bytes are not valid in it, or would be other words in another one
 * in which they are. ASCII and UTF-8 are known by their bytes; of the older charsets only the Western ones, which
 * agree on nearly all of theirs, and the Japanese one that shifts by escape codes.
 */
function readAs(charset: string | undefined, bytes: Buffer): string | null {
  if (charset !== undefined && NOT_ASCII_BASED.test(charset)) return null;
  const isAscii = !bytes.some(byte => byte >= 0x80);
  if (bytes.includes(ESCAPE))
    return isAscii && /^iso-2022-jp$/i.test(charset ?? '') ? decodeStrictly('iso-2022-jp', bytes) : null;
  if (isAscii)
    return charset === undefined || decodeStrictly(charset, bytes) !== null ? bytes.toString('latin1') : null;
  const saysUtf8 = charset === undefined || UTF8.test(charset);
  if (saysUtf8 || isUtf8(bytes)) return saysUtf8 ? decodeStrictly('utf-8', bytes) : null;
  return WESTERN.test(charset) &&
    decodeStrictly('windows-1252', bytes) === decodeStrictly('iso-8859-15', bytes)
    ? decodeStrictly(charset, bytes)
    : null;
}

const ESCAPE = 0x1b;
const WESTERN = /^(?:iso-?8859-15?|latin-?[19]|l[19]|windows-1252|cp1252)$/i;

function decodeStrictly(charset: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
