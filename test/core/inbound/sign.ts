/** A DKIM signer for tests, apart from mailauth's, that also signs what no honest signer would. */
import { createHash, createPrivateKey, type KeyObject, sign as signBytes } from 'node:crypto';

export interface SignOptions {
  readonly domain: string;
  readonly selector: string;
  readonly key: KeyObject | string;
  /** Names of h=, in order, repetitions included. */
  readonly headers: string;
  readonly canon?: string;
  readonly algorithm?: 'rsa-sha256' | 'rsa-sha1' | 'ed25519-sha256';
  /** Further tags as written, such as `t=1; x=2` or `l=5`. */
  readonly tags?: string;
  /** Name of the header field. */
  readonly field?: string;
  /** Tags in front of a=; `v=1; ` for DKIM, `i=1; ` for ARC. */
  readonly version?: string;
  /** Only so much of the canonical body is hashed, with `l=`. */
  readonly length?: number;
}

/** The mail (CRLF lines) with one more DKIM-Signature at its top. */
export function signed(mail: string, options: SignOptions): string {
  return `${signatureHeader(mail, options)}${mail}`;
}

/** The header field alone, with its CRLF. */
export function signatureHeader(mail: string, options: SignOptions): string {
  const {
    canon = 'relaxed/relaxed',
    algorithm = 'rsa-sha256',
    field = 'DKIM-Signature',
    version = 'v=1; ',
  } = options;
  const [headerCanon, bodyCanon] = canon.split('/') as [string, string];
  const split = mail.indexOf('\r\n\r\n');
  const fields = fieldsOf(mail.slice(0, split + 2));
  const wholeBody = canonicalBody(mail.slice(split + 4), bodyCanon);
  const body = options.length === undefined ? wholeBody : wholeBody.subarray(0, options.length);
  const hashName = algorithm === 'rsa-sha1' ? 'sha1' : 'sha256';
  const bh = createHash(hashName).update(body).digest('base64');
  const length = options.length === undefined ? '' : ` l=${options.length};`;
  const tags = options.tags ? ` ${options.tags};` : '';
  const empty = `${field}: ${version}a=${algorithm}; c=${canon}; d=${options.domain};\r\n s=${options.selector};${length}${tags}\r\n h=${options.headers};\r\n bh=${bh};\r\n b=`;
  const lines = pick(fields, options.headers).map(line => canonicalHeader(line, headerCanon));
  const data = Buffer.from(
    `${lines.map(line => `${line}\r\n`).join('')}${canonicalHeader(empty, headerCanon)}`,
    'latin1',
  );
  const b = signature(data, options.key, algorithm);
  return `${empty}${b.replace(/.{70}/g, '$&\r\n ')}\r\n`;
}

function signature(data: Buffer, key: KeyObject | string, algorithm: string): string {
  const privateKey = typeof key === 'string' ? createPrivateKey(key) : key;
  if (algorithm === 'ed25519-sha256')
    return signBytes(null, createHash('sha256').update(data).digest(), privateKey).toString('base64');
  return signBytes(algorithm === 'rsa-sha1' ? 'sha1' : 'sha256', data, privateKey).toString('base64');
}

function fieldsOf(header: string): string[] {
  return header.split(/\r\n(?![ \t])/).filter(line => line !== '');
}

/** RFC 6376 section 5.4.2: of several fields of one name the last is signed first. */
function pick(fields: readonly string[], names: string): string[] {
  const left = [...fields];
  return names.split(':').flatMap(name => {
    const at = left.findLastIndex(
      line => line.slice(0, line.indexOf(':')).trim().toLowerCase() === name.trim().toLowerCase(),
    );
    return at < 0 ? [] : left.splice(at, 1);
  });
}

function canonicalHeader(line: string, canon: string): string {
  if (canon === 'simple') return line;
  const colon = line.indexOf(':');
  const value = line
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`;
}

function canonicalBody(body: string, canon: string): Buffer {
  const tidy =
    canon === 'relaxed'
      ? body
          .replace(/[ \t]+/g, ' ')
          .replace(/ \r\n/g, '\r\n')
          .replace(/ $/, '')
      : body;
  const cut = tidy.replace(/(?:\r\n)+$/, '');
  if (cut === '') return Buffer.from(canon === 'relaxed' ? '' : '\r\n');
  return Buffer.from(`${cut}\r\n`, 'latin1');
}
