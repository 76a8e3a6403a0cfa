/** The line: what both readers (plain and HTML) make of a mail, and what every rule of this folder looks at. */

/** What the mail program's own markup says about a line. */
export type Mark =
  /** "On ... wrote:" as the program wrote it. */
  | 'attribution'
  /** Here earlier mail begins, without quote marks, and runs to the end. */
  | 'tail'
  /** Inside a container that holds earlier mail. */
  | 'earlier'
  /** Inside the program's signature. */
  | 'signature'
  /** Below the place where Apple's programs put the signature; people type there too. */
  | 'signature-place';

export type Line = {
  /** The words, without quote marks and without white space at either end. */
  text: string;
  /** How many quotes the line stands in: `>` marks and quoting blockquotes. */
  depth: number;
  /** The `>` marks in front, with the blank behind them, where they alone make the line quoted. */
  marks: string;
  /** Inside a bare blockquote or a barred box, which may be a quote or the author's own indentation. */
  indented: boolean;
  mark: Mark | null;
  /** Colour, highlight or weight that covers the whole line; null for ordinary text. */
  emphasis: string | null;
  /** The words at its end that stand in another colour or weight than those before them. */
  ending: { text: string; emphasis: string } | null;
  /** Small or grey print, as disclaimers are set. */
  small: boolean;
};

/**
 * More lines than people write or quote in a mail. What lies beyond is kept as one line, so that a megabyte of line
 * ends costs no more than a megabyte of words, and nothing is lost.
 */
export const MOST_LINES = 30_000;

export function plainLine(text: string, depth: number, marks = ''): Line {
  return { text, depth, marks, indented: false, mark: null, emphasis: null, ending: null, small: false };
}

/** Cuts white space and invisible characters off both ends, and turns no-break spaces into spaces. */
export function tidy(text: string): string {
  return trimmed(text).replace(/[\u00a0\u202f]/g, ' ');
}

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff]/;

/** Scans from both ends: a pattern anchored at the end would retry at every blank of a long run. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && INVISIBLE.test(text[start]!)) start++;
  while (end > start && INVISIBLE.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** The index of the next line with words at or after `from`, or `lines.length`. */
export function nextWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.text === '') at++;
  return at;
}

/** Takes `>` marks off the start of a line: "> > words" is two deep. */
export function unquote(raw: string): { text: string; depth: number; marks: string } {
  let at = 0;
  let depth = 0;
  for (let blanks = 0; at < raw.length; at++) {
    if (raw[at] === '>') {
      depth++;
      blanks = 0;
    } else if (raw[at] !== ' ' || ++blanks > 1) break;
  }
  return depth === 0
    ? { text: raw, depth, marks: '' }
    : { text: raw.slice(at), depth, marks: raw.slice(0, at).trimStart() };
}

/** Whose words a line is: the sender's, perhaps the sender's, or from earlier in the thread. */
export type Whose = 'own' | 'unsure' | 'earlier';

/** A line of the quoted mail that is an answer; `words`: only that end of it is. */
export type Answer = { at: number; whose: Whose; words: string | null };
