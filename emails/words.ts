/** What happens to every value on its way into a mail: made harmless, then escaped for its place. */

/** Control characters, line breaks among them: nothing that one line has a use for. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** Characters that turn the reading direction or cannot be seen: with them a name can look like another. */
const deceptive = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
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
  const line = text.replace(controls, ' ').replace(deceptive, '');
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

/**
 * The lines of somebody's words as they wrote them, blank ends dropped. Long mail is cut, and says so: Gmail hides
 * what is over 102 KB, the foot with the way to stop among it.
 */
export function lines(words: string, most = 60): string[] {
  const whole = words.trim();
  const kept = whole
    .slice(0, most * 100)
    .split(/\r\n|\r|\n/)
    .slice(0, most);
  const isCut = kept.join('\n').length < whole.replaceAll('\r\n', '\n').length;
  return [...kept.map(line => line.trimEnd()), ...(isCut ? ['[The rest is on the page.]'] : [])];
}

/** The paragraphs of our own longer words: every line that is not blank. */
export function paragraphs(words: string): string[] {
  return lines(words, 160).filter(Boolean);
}

/** As many of a list, from its beginning, as have no more than so many letters between them. */
export function first<T extends object | string>(list: readonly T[], letters: number): T[] {
  let room = letters;
  return list.filter(item => {
    room -= typeof item === 'string' ? item.length : Object.values(item).join('').length;
    return room >= 0;
  });
}

/** How many `first` leaves out; the page has them all. */
export function left(list: readonly (object | string)[], letters: number): number {
  return list.length - first(list, letters).length;
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
