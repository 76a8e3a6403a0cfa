/** The relaxed form of a body: what a relaxed signature covers, and so all that may be read from it. */

const TAB = 9;
const CR = 13;
const SPACE = 32;
/** The only blanks that the form changes; searched for natively, since most of a mail has none of them. */
const LOOSE = ['\t', '  ', ' \r\n'].map(text => Buffer.from(text));

/**
 * The mail with each run of blanks in its body made one space and blanks at line ends dropped (RFC 6376 section
 * 3.4.4). A relaxed signature leaves those blanks free, and to some readers they decide what is a soft line break,
 * a signature or a boundary; read in this form, every mail that the signature passes reads the same.
 */
export function signedForm(mail: Buffer, bodyAt: number): Buffer {
  const next = LOOSE.map(pattern => ({ pattern, at: mail.indexOf(pattern, bodyAt) }));
  const form = Buffer.allocUnsafe(mail.length);
  let from = 0;
  let to = 0;
  for (let found = first(next); found >= 0; found = first(next)) {
    let at = found;
    while (at > Math.max(from, bodyAt) && isBlank(mail[at - 1])) at--;
    let end = found;
    while (isBlank(mail[end])) end++;
    to += mail.copy(form, to, from, at);
    if (mail[end] !== CR && end < mail.length) form[to++] = SPACE;
    from = end;
    for (const search of next)
      if (search.at >= 0 && search.at < end) search.at = mail.indexOf(search.pattern, end);
  }
  if (from === 0) return mail;
  to += mail.copy(form, to, from);
  return form.subarray(0, to);
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

function first(next: readonly { readonly at: number }[]): number {
  return next.reduce((least, { at }) => (at >= 0 && (least < 0 || at < least) ? at : least), -1);
}
