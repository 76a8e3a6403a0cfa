/** Line ends: mail is CRLF; a file saved with LF alone is read as CRLF, and anything mixed is a trick. */

const CR = 13;
const LF = 10;

export interface LineEnds {
  readonly lines: number;
  /** Offset of the first LF without CR, the first CR without LF and the first NUL; -1 for none. */
  readonly lf: number;
  readonly cr: number;
  readonly nul: number;
}

/** The same mail with CRLF when every line of it ends in LF alone; otherwise the very bytes given. */
export function asCrlf(raw: Uint8Array): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (!bytes.includes(LF) || bytes.includes(CR)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
}

/** Counts the lines and finds what no well-formed one holds (RFC 5322 section 2.3, RFC 2045 section 2.8). */
export function lineEnds(bytes: Buffer): LineEnds {
  let lines = 0;
  let lf = -1;
  let cr = -1;
  let nextCr = bytes.indexOf(CR);
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    lines++;
    if (nextCr < 0 || nextCr >= at) {
      if (lf < 0) lf = at;
      continue;
    }
    if (nextCr < at - 1 && cr < 0) cr = nextCr;
    if (bytes[at - 1] !== CR && lf < 0) lf = at;
    nextCr = bytes.indexOf(CR, at + 1);
  }
  if (nextCr >= 0 && cr < 0) cr = nextCr;
  return { lines, lf, cr, nul: bytes.indexOf(0) };
}
