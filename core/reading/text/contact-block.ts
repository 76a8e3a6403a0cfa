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
 * The index where a hand-typed signature begins in the last lines of the author's words, or `lines.length`. Only
 * lines that can be no sentence belong to it, and something must bear it out: the author's name, or a phone or
 * address below a closing phrase.
 */
export function contactBlockFrom(lines: readonly string[], author: Author | null, mayBeAll: boolean): number {
  if (mayBeAll && author !== null && isSignatureOnly(lines, author)) return 0;
  const floor = Math.max(1, lines.length - MOST_LINES);
  let start = lines.length;
  for (let at = lines.length - 1; at >= floor; at--) {
    const line = lines[at]!;
    if (line === '') continue;
    if (isClosing(line) || !isBlockLine(line)) break;
    if (isContactBlock(lines, at, author)) start = at;
  }
  return belowTypedName(lines, start, author);
}

/** Above a forwarded mail without a note stands the signature alone. */
function isSignatureOnly(lines: readonly string[], author: Author): boolean {
  const words = lines.filter(line => line !== '');
  const named = words.slice(0, 2).some(line => namesShared(line, author) >= 2);
  return (
    named &&
    words.length >= 2 &&
    words.length <= MOST_LINES &&
    words.some(isContactLine) &&
    words.every(isBlockLine)
  );
}

/** "Ruth", a blank line, "Ruth Pell, 01632...": the first name was typed, the block begins below it. */
function belowTypedName(lines: readonly string[], start: number, author: Author | null): number {
  const blank = lines.indexOf('', start);
  if (start === lines.length || blank < 0) return start;
  const typed = lines.slice(start, blank);
  const bare = typed.length === 1 && !isContactLine(typed[0]!) && typed[0]!.split(/\s+/).length <= 2;
  const named = author === null || namesShared(typed[0]!, author) === typed[0]!.split(/\s+/).length;
  const repeated =
    author !== null && lines.slice(blank + 1, blank + 3).some(line => namesShared(line, author) >= 2);
  return bare && named && (repeated || !typed[0]!.includes(' ')) ? blank : start;
}

/** Each row of evidence is enough; what stands above must have come to its end. */
function isContactBlock(lines: readonly string[], at: number, author: Author | null): boolean {
  const above = lastWords(lines, at);
  if (above === null || (endsOpen(above) && !isClosing(above))) return false;
  if (ANNOUNCED.test(above.slice(-60)) && author !== null && namesShared(lines[at]!, author) < 2)
    return false;
  const block = lines.slice(at).filter(line => line !== '');
  const contacts = block.filter(isContactLine).length;
  const signedOff = isClosing(above) || isTypedName(above, author);
  const apart = lines[at - 1] === '' || isClosing(above);
  const byName = isNameLine(lines[at]!, author);
  if (author === null) return byName && (signedOff ? contacts >= 1 : contacts >= 2 && block.length >= 3);
  if (byName && contacts >= 1) return true;
  const ended = signedOff || /[.!?…)。！？]$/.test(above);
  const fullName = paragraphFrom(lines, at).some(line => namesShared(line, author) >= 2);
  if (byName && apart && ended && fullName && block.length >= 2 && block.length <= 8) return true;
  return apart && signedOff && contacts >= 1 && block.length >= 2 && isTitle(lines[at]!);
}

/** The author's first name, or all of it, alone below the closing phrase. */
function isTypedName(line: string, author: Author | null): boolean {
  return author !== null && namesShared(line, author) > 0 && line.split(/\s+/).length <= 3;
}

function paragraphFrom(lines: readonly string[], at: number): readonly string[] {
  const blank = lines.indexOf('', at);
  return lines.slice(at, blank < 0 ? undefined : blank);
}

const SMALL_WORDS =
  /^(?:&|and|of|the|for|de|du|des|la|le|les|et|und|der|die|das|für|van|von|den|het|en|y|el|los|di|da|del|della|e|do|dos|i|og|och|w|a)$/;

/** Names, roles, firms and streets: every word begins large, but for the small ones between. */
function isTitle(line: string): boolean {
  if (isContactLine(line)) return true;
  const words = line
    .slice(0, LONGEST_LINE)
    .split(/[\s,|]+/)
    .filter(word => word !== '');
  return words.every(word => SMALL_WORDS.test(word) || !/^\p{Ll}/u.test(word)) && !/[.!?]$/.test(line);
}

const GOES_ON =
  /(?:^|\s)(?:to|at|is|are|on|for|by|with|from|call|ring|of|and|or|an|zu|bei|mit|ist|und|oder|von|für|à|chez|pour|est|sont|et|ou|avec|de|a|para|es|son|con|y|o|aan|naar|voor|en|met|bij|per|di|da|è|e|do|na|dla|z|i|til|till|och|og|med|för)$/i;

/** "The address is below.": what follows was typed for this mail, unless it is the author's full name. */
const ANNOUNCED =
  /(?<!\p{L})(?:below|as follows|following|unten|folgende\p{L}*|ci-dessous|suivante?s?|abajo|siguientes?|sotto|seguent[ei]|hieronder|volgende|abaixo|seguintes?|poniżej|następując\p{L}*|nedan|följande|nedenfor|følgende|alla|níže|ниже)[^\p{L}]{0,3}$/iu;

/** "Ring the electrician:", "send the bill to": what follows is no signature. */
function endsOpen(text: string): boolean {
  return /[:,;：、]$/.test(text) || GOES_ON.test(text.slice(-30));
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
