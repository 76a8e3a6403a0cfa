/** What happens to every value on its way into a mail: made harmless, then escaped for its place. */

/** Control characters and those that turn the reading direction: nothing a name has a use for. */
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** Scripts written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Most values need none of the work below; one test tells. */
const special = /[^\x20-\x7e]/;
const markup = /[&<>"']/g;
const entity: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A value as one line of plain text. Right-to-left words are isolated (Unicode UAX #9), so that they cannot
 * turn the words around them.
 */
export function plain(value: string | number): string {
  const text = String(value);
  if (!special.test(text)) return text;
  const line = text.replace(unwanted, ' ');
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}

/** A value as HTML text, safe between tags and in a quoted attribute. */
export function escaped(value: string | number): string {
  return plain(value).replace(markup, sign => entity[sign]!);
}

/** A link's address; throws on any scheme but the four a mail may carry, such as `javascript:`. */
export function href(address: string): string {
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(address)) return address;
  throw new Error(`emails: "${plain(address).slice(0, 60)}" is no web, mail or telephone link`);
}

/** The lines of somebody's words as they wrote them; blank ends are dropped. */
export function lines(words: string): string[] {
  return words
    .trim()
    .split(/\r\n|\r|\n/)
    .map(line => line.trimEnd());
}

/** The paragraphs of our own longer words: every line that is not blank. */
export function paragraphs(words: string): string[] {
  return words.split(/[\r\n]+/).filter(line => line.trim());
}

/** With a capital letter, for words that stand alone. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** At most so many characters, for a subject that must fit a telephone. */
export function short(text: string, most = 44): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** `1 thing`, `3 things`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
