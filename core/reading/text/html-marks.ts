/** What mail programs write into class, id and style to say whose words an element holds. */
import type { Mark } from './line.ts';

export type Attributes = { readonly [name: string]: string };

/** The attributes of every element that has none. */
export const NO_ATTRIBUTES: Attributes = {};

/** The first row whose pattern is found in the element's class, id, name or data-marker decides. */
const MARKS: readonly (readonly [pattern: RegExp, mark: Mark, programs: string])[] = [
  [
    /gmail_attr|quote_attribution|moz-cite-prefix|reply-intro|protonmail_quote_header|front-attribution/,
    'attribution',
    'Gmail, Thunderbird, Roundcube',
  ],
  [
    /divrplyfwdmsg|olk_src_body_section|zwchr|__divider__|stopspelling/,
    'tail',
    'Outlook, Outlook on the web, Zimbra',
  ],
  [
    /yahoo_quoted|reference-message|moz-forward-container|zmail_extra|missive_quote|messagereplysection|protonmail_quote|tutanota_quote|isreplycontent|originalmessage|quoted_?message|replied-?message/,
    'earlier',
    'Yahoo, Outlook mobile, Zoho, Spark, Proton, NetEase',
  ],
  [
    /signature|moz-signature|zm-_id_-sgn|x_sgn|composer_sign/,
    'signature',
    'Gmail, Outlook, Proton, Samsung, Yahoo, Zoho',
  ],
];

export function markOf(attributes: Attributes): Mark | null {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.name ?? ''} ${attributes['data-marker'] ?? ''}`;
  if (names.length < 6) return null;
  const lower = names.slice(0, 400).toLowerCase();
  if (lower.includes('linebreakatbeginningofsignature')) return 'signature-place';
  if (attributes.name === 'quote' || attributes['data-type'] === 'quote') return 'earlier';
  return MARKS.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** A quote says so by class, cite or a bar on its left; a bare blockquote may be the author's own indentation. */
export function blockquoteIs(attributes: Attributes): 'quote' | 'unsaid' {
  if (attributes.type === 'cite' || attributes.cite !== undefined) return 'quote';
  if (/quote|cite|reply/i.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return 'quote';
  return hasLeftBar(attributes.style ?? '') ? 'quote' : 'unsaid';
}

export function hasLeftBar(style: string): boolean {
  const bar = /border-left(?:-[a-z]+)?\s*:\s*([^;]{0,80})/i.exec(style.slice(0, 1000));
  return bar !== null && !/^(?:none|0|medium none)/i.test(bar[1]!.trim());
}
