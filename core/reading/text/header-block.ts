/** Finds the header block with which Outlook and others open earlier mail: From, Sent, To, Subject, one below the other. */
import { FIELD_LABELS, type Field, FORWARD_OPENERS, MESSAGE_NOUNS } from './header-words.ts';
import { type Line, nextWords } from './line.ts';

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.keys(FIELD_LABELS) as Field[]).flatMap(field =>
    FIELD_LABELS[field].map(label => [label, field] as const),
  ),
);
const LONGEST_LABEL = 30;
/** Long lists of recipients fold. */
const MOST_FOLDED = 6;
const MOST_LINES = 30;
const DATE_OR_TIME =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.h時]\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u;

/** Programs write the time of day; "Date: 4 March" in a list of things to do has none. */
const TIME_OR_ADDRESS = /@|(?<!\d)\d{1,2} ?[:.h時点] ?\d{2}(?!\d)|\d ?[AP]M\b/iu;

/** The index after a header block that begins at line `at`, or null. `announced`: a rule above says that one comes. */
export function headerBlockAt(lines: readonly Line[], at: number, announced: boolean): number | null {
  const first = fieldOf(lines[at]!.text);
  if (first === null || first.field === 'other') return null;
  const depth = lines[at]!.depth;
  const seen = new Map<Field, string>();
  let end = at;
  let folded = 0;
  for (
    let next = at;
    next < Math.min(lines.length, at + MOST_LINES) && lines[next]!.depth === depth;
    next++
  ) {
    const { text } = lines[next]!;
    const field = fieldOf(text);
    if (field !== null) {
      if (seen.has(field.field) && field.field !== 'other') break;
      seen.set(field.field, field.value);
      end = next + 1;
      folded = 0;
    } else if (text === '' && (fieldOf(lines[next + 1]?.text ?? '') === null || next > end)) break;
    else if (text !== '' && ++folded > MOST_FOLDED) break;
    else if (text !== '' && !foldsOn(lines, next, depth)) break;
  }
  return isHeaderBlock(seen, announced) ? end : null;
}

/** A line without a label belongs to the block only if a labelled line follows before any blank one. */
function foldsOn(lines: readonly Line[], at: number, depth: number): boolean {
  for (let next = at + 1; next <= at + MOST_FOLDED && next < lines.length; next++) {
    const line = lines[next]!;
    if (line.text === '' || line.depth !== depth) return false;
    if (fieldOf(line.text) !== null) return true;
  }
  return false;
}

/** Own words may begin "From:" or "To:", so a sender's address or a real date must bear the labels out. */
function isHeaderBlock(seen: ReadonlyMap<Field, string>, announced: boolean): boolean {
  const from = seen.get('from');
  if (!announced && !TIME_OR_ADDRESS.test(`${from} ${seen.get('date')}`.slice(0, 1000))) return false;
  if (!announced && !seen.has('date') && !seen.get('to')?.includes('@')) return false;
  if (from === undefined) return announced && seen.has('subject') && seen.size >= 2;
  const borneOut =
    Number(from.includes('@')) + Number(DATE_OR_TIME.test((seen.get('date') ?? '').slice(0, 200)));
  if (seen.size >= 3) return borneOut >= 1 || (announced && seen.has('subject'));
  return seen.size === 2 && (announced ? borneOut >= 1 || seen.has('subject') : borneOut === 2);
}

function fieldOf(text: string): { field: Field; value: string } | null {
  const colon = colonIn(text);
  if (colon <= 0 || colon > LONGEST_LABEL) return null;
  const label = text
    .slice(0, colon)
    .replace(/[*_\s]+$|^[*_|\s]+/g, '')
    .replace(/\s+/g, ' ');
  const field = FIELDS.get(label.toLowerCase());
  return field === undefined ? null : { field, value: text.slice(colon + 1).trim() };
}

function colonIn(text: string): number {
  const head = text.length > LONGEST_LABEL ? text.slice(0, LONGEST_LABEL + 1) : text;
  const colon = head.indexOf(':');
  return colon >= 0 ? colon : head.indexOf('：');
}

/** Also as the end of a longer word: "Originalnachricht". */
const NOUN = new RegExp(`(?:${MESSAGE_NOUNS.join('|')})(?![\\p{Ll}])`, 'iu');
const JOINED_NOUN = /メッセージ|邮件|郵件|메시지|메일/u;

/** "-----Original Message-----" and its like: a rule on both sides (or in front) and the word for a message within. */
export function isMessageRule(text: string): boolean {
  if (text.length > 120 || text.length < 6) return false;
  const inner = text.replace(/^[-_=*~–—\s]+/, '').replace(/[-_=*~–—\s:]+$/, '');
  const before = text.length - text.replace(/^[-_=*~–—\s]+/, '').length;
  if (before < 2 || inner === '' || inner.split(/\s+/).length > 7 || /[.?!,]$/.test(inner)) return false;
  const closed = /[-_=*~–—]{2}\s*:?$/.test(text);
  return (closed || before >= 4) && (NOUN.test(inner) || JOINED_NOUN.test(inner));
}

const OPENERS: ReadonlySet<string> = new Set(FORWARD_OPENERS);

/** A whole line such as "Begin forwarded message:" or "Message du 19/06/25 10:22", which announces a header block. */
export function announcesForward(text: string): boolean {
  if (text.length > 80 || text.length < 8) return false;
  const bare = text.replace(/[:：\s]+$/, '').toLowerCase();
  return OPENERS.has(bare) || /^message (?:du|from|of|de) .*\d/.test(bare);
}

/** Only the signs that programs draw rules with. */
export function isRule(text: string): boolean {
  return text.length >= 3 && text.length <= 200 && /^[-_=*~–—─]+$/.test(text);
}

/**
 * The index at which earlier mail begins that runs on without quote marks, if it begins at line `at`, and the index
 * after its header block.
 */
export function earlierMailAt(
  lines: readonly Line[],
  at: number,
): { start: number; bodyFrom: number } | null {
  const { text } = lines[at]!;
  const rule = isMessageRule(text);
  if (rule || isRule(text) || announcesForward(text)) {
    const next = nextWords(lines, at + 1);
    const end = next < lines.length && next <= at + 3 ? headerBlockAt(lines, next, true) : null;
    if (end !== null) return { start: at, bodyFrom: end };
    return rule && next < lines.length ? { start: at, bodyFrom: at + 1 } : null;
  }
  const end = headerBlockAt(lines, at, false);
  return end === null ? null : { start: at, bodyFrom: end };
}
