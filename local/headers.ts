/** A raw message's header block, taken apart byte by byte (as latin1, so that nothing is changed by decoding). */

export interface HeaderField {
  readonly name: string;
  /** Unfolded and trimmed. */
  readonly value: string;
  /** As it stands in the message, line ends included. */
  readonly raw: string;
}

export interface SplitMessage {
  /** Fields in order; lines that are no field are left out here but kept in `head`. */
  readonly fields: readonly HeaderField[];
  /** The header block, ending with its last line's line end. */
  readonly head: string;
  /** What follows the header block: the empty line and the body. */
  readonly rest: Uint8Array;
}

/** Takes a message apart at its first empty line (RFC 5322 section 2.1). */
export function split(raw: Uint8Array): SplitMessage {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = endOfHead(bytes);
  const head = bytes.toString('latin1', 0, end);
  return { fields: fieldsOf(head), head, rest: bytes.subarray(end) };
}

/** The value of the first field of this name, whatever its letters' case; `null` when there is none. */
export function first(fields: readonly HeaderField[], name: string): string | null {
  return fields.find(field => field.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}

/** A time as mail writes it, in UTC (RFC 5322 section 3.3). */
export function mailDate(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toUTCString().replace('GMT', '+0000');
}

function endOfHead(bytes: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].flatMap(mark => {
    const at = bytes.indexOf(mark, 0, 'latin1');
    return at < 0 ? [] : [at + mark.length / 2];
  });
  return ends.length ? Math.min(...ends) : bytes.length;
}

function fieldsOf(head: string): HeaderField[] {
  return head.split(/(?<=\n)(?![ \t])/).flatMap(raw => {
    const colon = raw.indexOf(':');
    const name = raw.slice(0, Math.max(0, colon)).trimEnd();
    if (!/^[\x21-\x39\x3b-\x7e]+$/.test(name)) return [];
    return [
      {
        name,
        value: raw
          .slice(colon + 1)
          .replace(/\r?\n(?=[ \t])/g, '')
          .trim(),
        raw,
      },
    ];
  });
}
