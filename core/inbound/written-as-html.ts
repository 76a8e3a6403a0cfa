/** Tells HTML from plain text that mentions it. */

const TAGS =
  'a|abbr|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|o:p|ol|p|pre|s|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul';
const OPENS = new RegExp(`^\\s*(?:<!doctype|<!--|<\\?xml|<(?:${TAGS})[\\s/>])`, 'i');
const TAG = new RegExp(`</(?:${TAGS})\\s*>|<(?:br|hr)\\s*/?>|<(?:${TAGS})\\s+[a-z-]+\\s*=`, 'gi');
/** Somebody who writes about HTML writes a tag or two; a program that writes HTML, many. */
const MANY = 3;

export function isWrittenAsHtml(text: string): boolean {
  if (OPENS.test(text)) return true;
  let count = 0;
  for (const _ of text.slice(0, 100_000).matchAll(TAG)) if (++count >= MANY) return true;
  return false;
}
