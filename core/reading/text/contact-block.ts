/** Tells a signature typed by hand: a name with a role, a firm, a phone, below the author's last words. */
import { isClosing } from './boilerplate.ts';

export type Author = { name: string; address: string };

/** A signature is looked for in so many last lines. */
const MOST_LINES = 16;
const LONGEST_LINE = 100;

const PHONE = /(?:\+|\(|\b)\d(?:[\s().\-/]{0,2}\d){6,14}(?!\d)/;
const ADDRESS = /[^\s<>()@:]{1,64}@[^\s<>()@:]{2,255}\.\p{L}{2,}/u;
const SITE = /(?:\bwww\.|https?:\/\/|^[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,30}){1,3}$)/iu;
const LABEL =
  /^(?:t|m|e|w|f|p|d|tel|tél|telefon|telefono|teléfono|telefone|mob|mobil|mobile|cell|fax|phone|ph|office|direct|e-?mail|web|skype|whatsapp|vat|gsm|handy|móvil|電話|携帯|tlf|puh|тел)\b\.?\s*(?:no\.?|number|nr\.?)?\s*[:.+\d(]/iu;
const FIRM =
  /(?:^|[\s,])(?:ltd|limited|llp|llc|inc|plc|gmbh|ag|kg|ohg|e\.k\.|sarl|sas|sa|s\.?l\.?u?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|ab|as|a\/s|aps|oy|oyj|sp\. z o\.?o\.?|s\.r\.o\.?|a\.s\.|lda|株式会社|有限会社|有限公司|ооо)(?:[\s,.]|$)|株式会社|有限会社|有限公司/iu;

/**
 * The index where a hand-typed signature begins in the last lines of the author's words, or `lines.length`. With the
 * author's name the block must begin with it; without, only a closing phrase or a clear end above it will do.
 */
export function contactBlockFrom(lines: readonly string[], author: Author | null): number {
  const floor = Math.max(0, lines.length - MOST_LINES);
  const starts: number[] = [];
  for (let at = lines.length - 1; at >= floor; at--) {
    const line = lines[at]!;
    if (line === '') continue;
    if (isNameLine(line, author) && isContactBlock(lines, at, author)) starts.push(at);
    if (!isBlockLine(line)) break;
  }
  if (starts.length === 0) return lines.length;
  return afterTypedName(lines, starts.reverse(), author);
}

/** "Ruth", a blank line, "Ruth Pell, 01632...": the first name was typed, the block begins with the full one. */
function afterTypedName(lines: readonly string[], starts: readonly number[], author: Author | null): number {
  const full = author === null ? [] : starts.filter(at => namesShared(lines[at]!, author) >= 2);
  const first = starts[0]!;
  if (full.length === 0) return first;
  const later = full.find(at => at > first && lines.slice(first, at).includes(''));
  return later ?? Math.min(first, full[0]!);
}

function isContactBlock(lines: readonly string[], at: number, author: Author | null): boolean {
  const below = lines.slice(at + 1).filter(line => line !== '');
  const tokens = lines.slice(at).filter(isContactLine).length;
  const above = lastWords(lines, at);
  const closed = above !== null && isClosing(above);
  if (above === null) return false;
  if (author !== null && namesShared(lines[at]!, author) > 0) {
    if (tokens >= 1) return !endsOpen(above) || closed;
    return closed && namesShared(lines[at]!, author) >= 2 && below.length >= 1 && below.length <= 5;
  }
  return author === null && (closed ? tokens >= 1 : tokens >= 2 && below.length >= 2 && !endsOpen(above));
}

/** Words that end in a colon or a comma go on below: "ring the electrician:" and a number is no signature. */
function endsOpen(text: string): boolean {
  return /[:,;]$/.test(text);
}

function lastWords(lines: readonly string[], before: number): string | null {
  for (let at = before - 1; at >= 0; at--) if (lines[at] !== '') return lines[at]!;
  return null;
}

function isNameLine(line: string, author: Author | null): boolean {
  if (line.length > LONGEST_LINE || /[?!]$/.test(line) || line.includes('@')) return false;
  const name = line.split(/[,|•·–—/\t]| - /)[0]!.trim();
  if (/\d/.test(name) || name === '') return false;
  const words = name.replace(/^[~*\s]+/, '').split(/\s+/);
  if (words.length > 6) return false;
  if (author !== null) return namesShared(name, author) > 0;
  return (
    words.length >= 2 &&
    words.every(word => /^(?:\p{Lu}|\p{Lo}|de$|van$|von$|di$|da$|der$|den$|del$)/u.test(word))
  );
}

/** How many of the author's names the line holds. */
function namesShared(line: string, author: Author): number {
  const words = wordsOf(line);
  const names = new Set(wordsOf(author.name).filter(word => word.length >= 2));
  const shared = words.filter(word => names.has(word)).length;
  if (shared > 0) return shared;
  const joined = author.name.replace(/\s+/g, '');
  return joined.length >= 2 && /\p{Lo}/u.test(joined) && line.replace(/\s+/g, '').includes(joined) ? 2 : 0;
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
}

function isContactLine(line: string): boolean {
  return PHONE.test(line) || ADDRESS.test(line) || SITE.test(line) || LABEL.test(line) || FIRM.test(line);
}

/** Short, and no sentence: names, roles, streets, numbers. */
function isBlockLine(line: string): boolean {
  if (line.length > LONGEST_LINE && !isContactLine(line)) return false;
  if (isContactLine(line) && line.split(' ').length <= 14) return true;
  if (/[?!]$/.test(line)) return false;
  return line.split(/\s+/).length <= (/[.:;]$/.test(line) ? 4 : 8);
}
