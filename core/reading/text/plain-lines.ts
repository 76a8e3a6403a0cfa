/** Reads a plain-text part as lines: `>` marks become depth, flowed paragraphs (RFC 3676) become one line. */
import { type Line, MOST_LINES, plainLine, tidy, unquote } from './line.ts';

export type Flow = { flowed: boolean; delSp: boolean };

export function plainLines(text: string, flow: Flow): Line[] {
  const raw = splitLines(text.replace(/\r\n?/g, '\n'));
  const quoted = raw.map((line, at) => {
    if (isEscapedFrom(raw, at)) return unmarked(line.slice(1), 0);
    if (flow.flowed && isStuffed(line)) return unmarked(line, 0);
    if (isBarred(raw, at)) return unmarked(line.slice(1), 1);
    return unquote(line);
  });
  const whole = flow.flowed ? unfold(quoted, flow.delSp) : quoted;
  return whole.map(line => plainLine(tidy(line.text), line.depth, line.marks));
}

type Piece = { text: string; depth: number; marks: string };

function unmarked(text: string, depth: number): Piece {
  return { text, depth, marks: '' };
}

/** RFC 3676 section 4.4: a space in front of `>` says that the author typed the sign; quotes begin without one. */
function isStuffed(line: string): boolean {
  return line.startsWith(' >');
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0 && lines.length < MOST_LINES; end = text.indexOf('\n', from)) {
    lines.push(text.slice(from, end));
    from = end + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

/** Old mail stores write "From " at the start of a line as ">From ": those are the author's own words. */
function isEscapedFrom(raw: readonly string[], at: number): boolean {
  if (!raw[at]!.startsWith('>From ')) return false;
  return !raw[at - 1]?.startsWith('>') && !raw[at + 1]?.startsWith('>');
}

/**
 * Joins soft-broken lines (RFC 3676 section 4): a line that ends in a space goes on, but only into a line of the
 * same quote depth, so that an answer typed under a badly broken quote is never swallowed by it.
 */
function unfold(lines: readonly Piece[], delSp: boolean): Piece[] {
  const whole: Piece[] = [];
  let pieces: string[] = [];
  let depth = 0;
  let marks = '';
  const close = () => {
    if (pieces.length > 0) whole.push({ text: pieces.join(''), depth, marks });
    pieces = [];
  };
  for (const line of lines) {
    if (line.depth !== depth) close();
    if (pieces.length === 0) marks = line.marks;
    depth = line.depth;
    const text = line.depth === 0 && line.text.startsWith(' ') ? line.text.slice(1) : line.text;
    const soft = text.endsWith(' ') && text !== '-- ';
    pieces.push(soft && delSp ? text.slice(0, -1) : text);
    if (!soft) close();
  }
  close();
  return whole;
}

/** Some programs quote with `|`; a table has more than one in a line. */
function isBarred(raw: readonly string[], at: number): boolean {
  const bar = (line = '') => line.startsWith('| ') && !line.includes('|', 1);
  return bar(raw[at]) && (bar(raw[at - 1]) || bar(raw[at + 1]));
}
