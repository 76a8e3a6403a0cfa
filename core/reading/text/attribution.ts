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
const DATE_OR_DAY = /\d/;
const LEAD = /^[-–—_\s>*]+/;
const FRAME = /^[-–—_\s>*]+|[-–—_\s*]+$/g;

/** The attribution that ends in line `at`, if one does; `quoteFollows` when quoted lines come next. */
export function attributionEndingAt(
  lines: readonly Line[],
  at: number,
  quoteFollows: boolean,
): Attribution | null {
  const last = lines[at]!;
  let found: Attribution | null = null;
  let joined = last.text.slice(0, LONGEST * 2);
  for (let start = at; ; ) {
    const split = splits(joined).find(({ head, rest }) => introduces(head, rest, quoteFollows));
    if (split !== undefined && (start === at || beginsIt(split.head)))
      found = { start, end: at + 1, rest: split.rest };
    if (found !== null && split !== undefined && beginsIt(split.head)) return found;
    const above = lines[--start];
    if (above === undefined || start <= at - MOST_LINES || !runsOn(above, last)) return found;
    joined = `${above.text} ${joined}`;
  }
}

/** Whether a line may be the upper part of one that the program wrapped. */
function runsOn(above: Line, last: Line): boolean {
  return (
    above.text !== '' &&
    above.depth === last.depth &&
    above.text.length <= LONGEST &&
    !/[.?!:：]$/.test(above.text)
  );
}

/** The opening word or weekday and a date: nothing of the attribution stands further up. */
function beginsIt(head: string): boolean {
  const bare = head.replace(LEAD, '');
  return (OPENS.test(bare) || WEEKDAY.test(bare)) && DATE_OR_DAY.test(bare);
}

/** A quick look that lets nearly every line of a mail pass by. */
export function mayEndAttribution(text: string, quoteFollows: boolean): boolean {
  if (text === '') return false;
  if (text.endsWith(':') || /[:：](?:\s|$)/.test(text.slice(0, LONGEST))) return true;
  return (quoteFollows || /[-–—]{2,}$/.test(text.slice(-40))) && hasVerb(text.slice(0, LONGEST));
}

/** Where the words of the attribution may end: at a colon that ends the line, or at the first one before a space. */
function splits(text: string): { head: string; rest: string }[] {
  const whole = text.trimEnd();
  const first = text.slice(0, LONGEST).search(/[:：](?=\s|$)/);
  const found = whole.length <= LONGEST ? [{ head: whole.replace(/[:：]$/, ''), rest: '' }] : [];
  if (!/[:：]$/.test(whole) && first >= 0) found.shift();
  return first < 0 ? found : [...found, { head: text.slice(0, first), rest: text.slice(first + 1).trim() }];
}

function introduces(head: string, rest: string, quoteFollows: boolean): boolean {
  if (!quoteFollows && !/\d/.test(head)) return false;
  const bare = head.slice(0, LONGEST).replace(FRAME, '');
  const date = DATE.test(bare);
  const time = TIME.test(bare);
  const address = ADDRESS.test(bare);
  if (rest !== '') return date && address && opens(bare) && (hasVerb(bare) || time);
  if (!hasVerb(bare)) return date && time && (address || (quoteFollows && opens(bare)));
  if (quoteFollows) return date || time || address || (bare.split(' ').length <= 8 && !/[.,!?]/.test(bare));
  return date && (time || address) && (opens(bare) || address);
}

function hasVerb(text: string): boolean {
  return WROTE.test(text) || WROTE_JOINED.test(text);
}

function opens(head: string): boolean {
  const bare = head.replace(LEAD, '');
  return OPENS.test(bare) || WEEKDAY.test(bare) || /^\d/.test(bare);
}
