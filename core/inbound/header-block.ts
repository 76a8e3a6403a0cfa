/** Reads the raw header block by the letter of RFC 5322, before any parser's word about it is believed. */

export interface Field {
  /** In lower case. */
  readonly name: string;
  /** Unfolded, each run of white space one space: what a relaxed signature covers (RFC 6376 section 3.4.2). */
  readonly value: string;
  readonly length: number;
  /** Where its raw lines begin and, after their last CRLF, end. */
  readonly start: number;
  readonly end: number;
}

/** What a header block may do wrong, named as the reason that it gives. */
export type HeaderFault =
  | 'space-before-header'
  | 'space-before-colon'
  | 'folded-header-name'
  | 'header-bytes'
  | 'utf8-in-header'
  | 'headers-too-long';

export interface HeaderBlock {
  readonly fields: readonly Field[];
  readonly faults: ReadonlySet<HeaderFault>;
  /** Where the body begins. */
  readonly bodyAt: number;
}

export interface HeaderLimits {
  readonly headerBytes: number;
  readonly headerLines: number;
}

/** Splits off and reads the header block of a mail whose lines end in CRLF. */
export function readHeaderBlock(mail: Buffer, limits: HeaderLimits): HeaderBlock {
  const { end, bodyAt } = headerEnd(mail);
  const faults = new Set<HeaderFault>();
  const lines = mail.toString('latin1', 0, Math.min(end, limits.headerBytes)).split('\r\n');
  if (end > limits.headerBytes || lines.length > limits.headerLines) faults.add('headers-too-long');
  const fields: Field[] = [];
  for (let at = 0, start = 0; at < lines.length && at < limits.headerLines; ) {
    let next = at + 1;
    while (next < lines.length && isContinuation(lines[next]!)) next++;
    const field = readField(lines.slice(at, next), start, faults);
    if (field) fields.push(field);
    at = next;
    start = field?.end ?? start;
  }
  return { fields, faults, bodyAt };
}

function headerEnd(mail: Buffer): { end: number; bodyAt: number } {
  if (mail.length === 0) return { end: 0, bodyAt: 0 };
  if (mail[0] === 13 && mail[1] === 10) return { end: 0, bodyAt: 2 };
  const blank = mail.indexOf('\r\n\r\n');
  return blank < 0 ? { end: mail.length, bodyAt: mail.length } : { end: blank, bodyAt: blank + 4 };
}

function isContinuation(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}

const NAME = /^[!-9;-~]+$/;
/** Signature headers list field names and may fold before one; nothing else has `from:` and an address there. */
const LISTS_NAMES = /signature$|^arc-/;
const SMUGGLED_FROM = /^[ \t]+(?:from|sender)[ \t]*:.*@/i;

function readField(lines: readonly string[], start: number, faults: Set<HeaderFault>): Field | null {
  const [first, ...folded] = lines as [string, ...string[]];
  if (first === '' && folded.length === 0) return null;
  const colon = first.indexOf(':');
  const name = (colon < 0 ? first : first.slice(0, colon)).toLowerCase();
  checkBytes(lines, faults);
  if (isContinuation(first)) faults.add('space-before-header');
  else if (colon < 0) faults.add(/^[ \t]+:/.test(folded[0] ?? '') ? 'folded-header-name' : 'header-bytes');
  else if (/[ \t]$/.test(name)) faults.add('space-before-colon');
  else if (!NAME.test(name)) faults.add('header-bytes');
  if (!LISTS_NAMES.test(name) && folded.some(line => SMUGGLED_FROM.test(line)))
    faults.add('space-before-header');
  const unfolded = lines.join('');
  const value = colon < 0 ? '' : unfolded.slice(colon + 1).replace(/[ \t]+/g, ' ');
  return {
    name: name.trim(),
    value: readable(value.replace(/^ | $/g, '')),
    length: unfolded.length,
    start,
    end: start + unfolded.length + 2 * lines.length,
  };
}

/** Any control character but TAB could make two programs see two different fields. */
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;

function checkBytes(lines: readonly string[], faults: Set<HeaderFault>): void {
  for (const line of lines) {
    if (CONTROL.test(line)) faults.add('header-bytes');
    if (!/[\x80-\xff]/.test(line)) continue;
    const colon = line.indexOf(':');
    const inName = line === lines[0] && /[\x80-\xff]/.test(line.slice(0, colon < 0 ? undefined : colon));
    faults.add(inName || utf8(line) === null ? 'header-bytes' : 'utf8-in-header');
  }
}

/** Eight-bit values are shown as the UTF-8 they hold, or byte by byte where they hold none. */
function readable(value: string): string {
  return /[\x80-\xff]/.test(value) ? (utf8(value) ?? value) : value;
}

function utf8(latin1: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return null;
  }
}

/** The values of every field of that name, in their order. */
export function valuesOf(fields: readonly Field[], name: string): string[] {
  return fields.filter(field => field.name === name).map(field => field.value);
}
