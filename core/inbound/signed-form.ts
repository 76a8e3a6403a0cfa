/** The relaxed form of a body: what a relaxed signature covers, and so all that may be read from it. */

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/**
 * The mail with each run of blanks in its body made one space and blanks at line ends dropped (RFC 6376 section
 * 3.4.4). A relaxed signature leaves those blanks free, and to some readers they decide what is a soft line break,
 * a signature or a boundary; read in this form, every mail that the signature passes reads the same.
 */
export function signedForm(mail: Buffer, bodyAt: number): Buffer {
  const form = Buffer.allocUnsafe(mail.length);
  mail.copy(form, 0, 0, bodyAt);
  let to = bodyAt;
  let blank = false;
  for (let at = bodyAt; at < mail.length; at++) {
    const byte = mail[at]!;
    if (byte === SPACE || byte === TAB) {
      blank = true;
      continue;
    }
    if (blank) {
      blank = false;
      if (byte !== CR || mail[at + 1] !== LF) form[to++] = SPACE;
    }
    form[to++] = byte;
  }
  return form.subarray(0, to);
}
