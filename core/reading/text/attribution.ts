/** Finds the line or lines with which a mail program introduces a quote: "On 4 March, Marta Ivers <...> wrote:". */
import { ATTRIBUTION_WORDS, WEEKDAYS } from './attribution-words.ts';
import type { Line } from './line.ts';

export type Attribution = {
  /** Index of its first line. */
  start: number;
  /** Index of the line after its last. */
  end: number;
  /** Quoted words that the program ran on behind the colon. */
  rest: string;
};

/** Programs wrap the line at about 75 signs; with a long name and address it takes up to four. */
const MOST_LINES = 4;
const LONGEST = 400;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const rows = Object.values(ATTRIBUTION_WORDS);

const WROTE = new RegExp(`(?<![\\p{L}])(?:${anyOf(rows.flatMap(row => row.wrote))})(?![\\p{Ll}])`, 'iu');
const WROTE_JOINED = /書きました|のメール|のメッセージ|写道|寫道|来信|來信|작성|썼습니다/u;
const OPENS = new RegExp(`^(?:${anyOf(rows.flatMap(row => row.opens))})(?![\\p{Ll}])`, 'iu');
const WEEKDAY = new RegExp(`^(?:${anyOf(WEEKDAYS)})[.,]?(?![\\p{L}])`, 'iu');
const DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-] ?\d{1,2}[./-]|\d{1,2}月|\d{1,2}\. ?\p{L}{3}/u;
const TIME = /(?<!\d)\d{1,2} ?[:.h時点] ?\d{2}(?!\d)|\d{1,2} ?[AP]M/iu;
const ADDRESS = /[^\s<>()@:]{1,64}@[^\s<>()@:]{2,255}/;
const FRAME = /^[-–—_\s>*]+|[-–—_\s*]+$/g;

/** The attribution that ends in line `at`, if one does; `quoteFollows` when quoted lines come next. */
export function attributionEndingAt(
  lines: readonly Line[],
  at: number,
  quoteFollows: boolean,
): Attribution | null {
  const last = lines[at]!;
  if (!mayEnd(last.text, quoteFollows)) return null;
  let found: Attribution | null = null;
  let joined = '';
  for (let start = at; start >= 0 && start > at - MOST_LINES; start--) {
    const line = lines[start]!;
    if (line.text === '' || line.depth !== last.depth || line.mark === 'signature') break;
    joined = joined === '' ? line.text : `${line.text} ${joined}`;
    if (joined.length > LONGEST + last.text.length) break;
    const { head, rest } = splitAtColon(joined);
    if (!introduces(head, rest, quoteFollows)) continue;
    found = { start, end: at + 1, rest };
    if (opens(head)) break;
  }
  return found;
}

/** A quick look that lets nearly every line of a mail pass by. */
function mayEnd(text: string, quoteFollows: boolean): boolean {
  if (text === '') return false;
  if (/[:：](?:\s|$)/.test(text.slice(0, LONGEST))) return true;
  return (quoteFollows || /[-–—]{2,}$/.test(text.slice(-40))) && hasVerb(text.slice(0, LONGEST));
}

function splitAtColon(text: string): { head: string; rest: string } {
  const colon = text.slice(0, LONGEST).search(/[:：](?=\s|$)/);
  if (colon < 0) return { head: text.slice(0, LONGEST), rest: '' };
  return { head: text.slice(0, colon), rest: text.slice(colon + 1).trim() };
}

function introduces(head: string, rest: string, quoteFollows: boolean): boolean {
  const bare = head.slice(0, LONGEST).replace(FRAME, '');
  const date = DATE.test(bare);
  const time = TIME.test(bare);
  const address = ADDRESS.test(bare);
  if (rest !== '') return date && address && opens(bare) && (hasVerb(bare) || time);
  if (!hasVerb(bare)) return date && time && (address || (quoteFollows && opens(bare)));
  if (quoteFollows) return date || time || address || bare.split(' ').length <= 8;
  return date && (time || address) && (opens(bare) || address);
}

function hasVerb(text: string): boolean {
  return WROTE.test(text) || WROTE_JOINED.test(text);
}

function opens(head: string): boolean {
  const bare = head.replace(/^[-–—_\s>*]+/, '');
  return OPENS.test(bare) || WEEKDAY.test(bare) || /^\d/.test(bare);
}
