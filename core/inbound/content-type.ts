/** Reads Content-Type and Content-Transfer-Encoding in their plain form only; what is written oddly is not read. */

export interface ContentType {
  /** Such as `text/plain`, in lower case. */
  readonly type: string;
  /** Names in lower case, values as written. */
  readonly params: ReadonlyMap<string, string>;
}

/** RFC 2045 section 5.2: what a part without the header is. */
const DEFAULT: ContentType = { type: 'text/plain', params: new Map() };

const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`{|}~-]+";
const TYPE = new RegExp(`^(${TOKEN}/${TOKEN})\\s*(?:;|$)`);
const PARAM = new RegExp(
  `\\s*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s";,()<>]+))\\s*(?:;\\s*|$)`,
  'y',
);

/** Null for anything but `type/subtype; name=value; ...` with each name once: comments and RFC 2231 pieces included. */
export function readContentType(value: string | undefined): ContentType | null {
  if (value === undefined) return DEFAULT;
  const type = TYPE.exec(value);
  if (!type) return null;
  const params = new Map<string, string>();
  for (let at = type[0].length; value.slice(at).trim() !== ''; at = PARAM.lastIndex) {
    PARAM.lastIndex = at;
    const param = PARAM.exec(value);
    if (!param) return null;
    const name = param[1]!.toLowerCase();
    if (params.has(name) || name.includes('*')) return null;
    params.set(name, param[2]?.replace(/\\(.)/g, '$1') ?? param[3]!);
  }
  return { type: type[1]!.toLowerCase(), params };
}

/** The encoding's name in lower case, `7bit` without a header; null for what is written oddly. */
export function readTransferEncoding(value: string | undefined): string | null {
  if (value === undefined) return '7bit';
  return /^[A-Za-z0-9-]+$/.test(value) ? value.toLowerCase() : null;
}
