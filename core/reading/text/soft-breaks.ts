/** Soft line breaks (RFC 3676) kept through MIME parsing, so that quotes and answers stay apart. */

export interface SoftBreaks {
  readonly bytes: Uint8Array;
  readonly flowed: boolean;
  readonly delSp: boolean;
}

const CONTENT_TYPE = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gim;

/**
 * postal-mime joins soft-broken lines (RFC 3676) whatever their quote depth, so an answer below a quoted line that
 * ends in a space would vanish into the quote. It leaves them alone where the format is not named; we join them.
 */
export function keepSoftBreaks(raw: Uint8Array): SoftBreaks {
  const source = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  let flowed = false;
  let delSp = false;
  const kept = source.replace(CONTENT_TYPE, header => {
    if (!/format\s*=\s*"?flowed/i.test(header)) return header;
    flowed = true;
    delSp ||= /delsp\s*=\s*"?yes/i.test(header);
    return header.replace(/format\s*=\s*"?flowed"?/i, 'x-format=flowed');
  });
  return { bytes: flowed ? Buffer.from(kept, 'latin1') : raw, flowed, delSp };
}
