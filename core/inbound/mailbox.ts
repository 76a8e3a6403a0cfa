/** Reads an address header by the grammar of RFC 5322 section 3.4: one mailbox, or the name of what is wrong. */

export interface Mailbox {
  /** The display name or, without one, the comment; decoded by whoever shows it. Empty for none. */
  readonly name: string;
  readonly local: string;
  readonly domain: string;
}

export type MailboxFault =
  | 'several-mailboxes'
  | 'group-or-empty'
  | 'routed-address'
  | 'text-after-address'
  | 'malformed-address';

type Token = {
  readonly kind: 'atom' | 'quoted' | 'comment' | 'literal' | 'special';
  readonly text: string;
  readonly spaced: boolean;
};

/** Longer values cannot hold one mailbox (RFC 5321 section 4.5.3.1 allows 254 characters) and a name. */
const LONGEST = 2000;

/** The one mailbox of a header's unfolded value. Accepts all legal syntax, comments and quoted names included. */
export function readMailbox(value: string): Mailbox | MailboxFault {
  const all = value.length > LONGEST ? null : tokens(value);
  if (!all) return 'malformed-address';
  const words = all.filter(token => token.kind !== 'comment');
  if (words.length === 0) return 'group-or-empty';
  const angle = words.findIndex(token => isSpecial(token, '<'));
  if (angle >= 0) return inAngles(words, angle);
  if (words.some(token => isSpecial(token, ','))) return 'several-mailboxes';
  if (words.some(token => isSpecial(token, ':') || isSpecial(token, ';'))) return 'group-or-empty';
  const comment = all.find(token => token.kind === 'comment')?.text ?? '';
  return addrSpec(words, comment);
}

function inAngles(words: readonly Token[], angle: number): Mailbox | MailboxFault {
  const before = words.slice(0, angle);
  if (before.some(token => isSpecial(token, ','))) return 'several-mailboxes';
  if (before.some(token => isSpecial(token, ':'))) return 'group-or-empty';
  if (before.some(token => token.kind === 'literal' || (token.kind === 'special' && token.text !== '.')))
    return 'malformed-address';
  const close = words.findIndex(token => isSpecial(token, '>'));
  if (close < 0) return 'malformed-address';
  const inside = words.slice(angle + 1, close);
  if (inside[0] && (isSpecial(inside[0], '@') || isSpecial(inside[0], ','))) return 'routed-address';
  const rest = words[close + 1];
  if (rest) return isSpecial(rest, ',') || isSpecial(rest, ';') ? 'several-mailboxes' : 'text-after-address';
  return addrSpec(inside, phrase(before));
}

/** addr-spec = local-part "@" domain. White space may stand around either, never within. */
function addrSpec(words: readonly Token[], name: string): Mailbox | MailboxFault {
  const at = words.findIndex(token => isSpecial(token, '@'));
  if (at < 1) return 'malformed-address';
  const local = words.slice(0, at);
  const domain = words.slice(at + 1);
  const domainText = domain.length === 1 && domain[0]!.kind === 'literal' ? domain[0]!.text : dotAtom(domain);
  const localText =
    local.length === 1 && local[0]!.kind === 'quoted' ? plainQuoted(local[0]!.text) : dotAtom(local);
  if (!localText || !domainText || localText.length + domainText.length > 253) return 'malformed-address';
  return { name, local: localText, domain: domainText.toLowerCase() };
}

function dotAtom(words: readonly Token[]): string | null {
  const isDotAtom = words.every((token, at) =>
    at % 2 === 0
      ? token.kind === 'atom' && (at === 0 || !token.spaced)
      : isSpecial(token, '.') && !token.spaced,
  );
  return isDotAtom && words.length % 2 === 1 ? words.map(token => token.text).join('') : null;
}

/** `"anna"@x` is anna@x; a quoted local part that needs its quotes is not one that people have. */
function plainQuoted(text: string): string | null {
  return /^[^\s"(),:;<>@[\\\]]+$/.test(text) ? text : null;
}

function phrase(words: readonly Token[]): string {
  return words
    .map(token => (token.spaced ? ` ${token.text}` : token.text))
    .join('')
    .trim();
}

function isSpecial(token: Token, text: string): boolean {
  return token.kind === 'special' && token.text === text;
}

/** White space, then one of: quoted-string, comment start, domain-literal, atom, special. */
const TOKEN = /[ \t]*(?:"((?:[^"\\]|\\.)*)"|(\()|(\[[^[\]\\]*\])|([^\s"(),.:;<>@[\\\]]+)|([),.:;<>@[\\\]]))/y;

/** The value's tokens; null where it breaks off inside a quote or a comment. */
function tokens(value: string): Token[] | null {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; value.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(value);
    if (!match) return null;
    const [whole, quoted, comment, literal, atom, special] = match;
    const spaced = /^[ \t]/.test(whole) || found.at(-1)?.kind === 'comment';
    if (comment) {
      const end = commentEnd(value, TOKEN.lastIndex);
      if (end < 0) return null;
      found.push({ kind: 'comment', text: value.slice(TOKEN.lastIndex, end - 1), spaced });
      TOKEN.lastIndex = end;
    } else if (quoted !== undefined)
      found.push({ kind: 'quoted', text: quoted.replace(/\\(.)/g, '$1'), spaced });
    else if (literal) found.push({ kind: 'literal', text: literal, spaced });
    else if (atom) found.push({ kind: 'atom', text: atom, spaced });
    else found.push({ kind: 'special', text: special!, spaced });
  }
  return found;
}

/** Comments nest, and a backslash takes the next character's meaning away (RFC 5322 section 3.2.2). */
function commentEnd(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === '(') depth++;
    else if (value[at] === ')' && --depth === 0) return at + 1;
  }
  return -1;
}
