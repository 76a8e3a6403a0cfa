/** Tells text that an encoder wrote from text that merely can be decoded. */
import { isUtf8 } from 'node:buffer';

/**
 * True where every `=` stands where an encoder must write one: before the code of a byte that needs escaping (8-bit,
 * a line end, `=`, a blank at a line's end, a leading dot, "From ") or as a soft line break. False without any.
 */
export function isPlausibleQuotedPrintable(body: Buffer): boolean {
  const text = body.toString('latin1');
  if (!text.includes('=')) return false;
  return text.split('\r\n').every(isQuotedPrintableLine);
}

const ESCAPES = /=(?:([0-9A-F]{2})|$|(.|$))/g;

function isQuotedPrintableLine(line: string): boolean {
  for (const { 0: written, 1: hex, index } of line.matchAll(ESCAPES)) {
    if (hex === undefined) {
      if (written !== '=' || index !== line.length - 1) return false;
      continue;
    }
    if (!needsEscape(Number.parseInt(hex, 16), index === 0, line.slice(index + 3))) return false;
  }
  return true;
}

function needsEscape(byte: number, opensLine: boolean, rest: string): boolean {
  if (byte >= 0x80 || byte === 0x0d || byte === 0x0a || byte === 0x1b || byte === 0x3d) return true;
  if (byte === 0x20 || byte === 0x09) return rest === '' || rest === '=';
  return opensLine && (byte === 0x2e || byte === 0x2d || (byte === 0x46 && rest.startsWith('rom ')));
}

export function decodeQuotedPrintable(body: Buffer): Buffer {
  const text = body.toString('latin1').replace(/=\r\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** True where the body could be text in base64 that is declared as something else. */
export function isPlausibleBase64(body: Buffer): boolean {
  const bytes = decodeBase64(body);
  return bytes !== null && isUtf8(bytes);
}

/**
 * The bytes of a body that is lines of base64 to its last group and decodes to bytes of text; else null. One plain
 * word is null as well: "Approved" is base64 of something, but nobody encoded it.
 */
export function decodeBase64(body: Buffer): Buffer | null {
  // Real text betrays itself in its first lines; only what passes there is read whole.
  if (!/^[A-Za-z0-9+/=\r\n]*$/.test(body.toString('latin1', 0, 80))) return null;
  const packed = body.toString('latin1').replace(/\r\n/g, '');
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return null;
  if (/^[A-Z]?[a-z]+$|^[A-Z]+$|^\d+$/.test(packed)) return null;
  const bytes = Buffer.from(packed, 'base64');
  return bytes.some(byte => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) ? null : bytes;
}
