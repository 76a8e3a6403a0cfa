/** Finds where the author's words end and signature, small print and "Sent from" lines begin. */
import {
  goesOnWarning,
  isAdded,
  isBanner,
  isDisclaimer,
  isSentFrom,
  mayBeSmallPrint,
} from './boilerplate.ts';
import { type Author, contactBlockFrom } from './contact-block.ts';
import { type Line, nextWords } from './line.ts';

/** Longer than any signature: a "--" so far up is the author's own dash. */
const LONGEST_SIGNATURE = 30;
const LONGEST_BANNER = 6;
const MOST_ROUNDS = 12;
/** Contact lines may stand right above the small print, in one paragraph with it. */
const MOST_LINES_ABOVE = 8;

/** Of one stretch of the author's lines: how many, from the top, are their words rather than what stands below. */
export function wordsEnd(
  lines: readonly Line[],
  { author, forwards }: { author: Author | null; forwards: boolean },
): number {
  const end = withoutAdded(lines, trimmed(lines, delimiterAt(lines)));
  const block = (to: number) =>
    contactBlockFrom(
      lines.slice(0, to).map(line => line.text),
      author,
      forwards,
    );
  const above = withoutSmallPrint(lines, end);
  const start = above < end ? block(above) : above;
  return withoutAdded(lines, trimmed(lines, start < above ? start : block(end)));
}

/** Where the last paragraph begins, if it may be small print; else `end`. */
function withoutSmallPrint(lines: readonly Line[], end: number): number {
  const start = paragraphStart(lines, end);
  const text = lines.slice(start, end).map(line => line.text);
  return start > 0 && mayBeSmallPrint(text.join(' ')) ? trimmed(lines, start) : end;
}

function paragraphStart(lines: readonly Line[], end: number): number {
  let start = end;
  while (start > 0 && lines[start - 1]!.text !== '' && end - start < LONGEST_SIGNATURE) start--;
  return start;
}

/** Takes "Sent from" lines, scanners' lines and small print off the end, in whatever order they come. */
function withoutAdded(lines: readonly Line[], from: number): number {
  let end = from;
  for (let before = -1, round = 0; before !== end && round < MOST_ROUNDS; round++) {
    before = end;
    end = trimmed(lines, withoutLastLine(lines, end));
    end = trimmed(lines, withoutDisclaimer(lines, end));
  }
  return end;
}

/** How many lines at the top are a scanner's banner: only lines that can be nothing else. */
export function bannersEnd(lines: readonly Line[]): number {
  let end = 0;
  for (
    let at = nextWords(lines, 0);
    at < Math.min(lines.length, LONGEST_BANNER);
    at = nextWords(lines, at + 1)
  ) {
    if (!isBanner(lines[at]!.text) && (end === 0 || !goesOnWarning(lines[at]!.text))) break;
    end = at + 1;
  }
  return end;
}

/** The line "-- " (RFC 3676 section 4.3) opens a signature; a postscript below it is the author's again. */
function delimiterAt(lines: readonly Line[]): number {
  for (let at = Math.max(0, lines.length - LONGEST_SIGNATURE); at < lines.length; at++) {
    if (!/^(?:--|—|__|–)$/.test(lines[at]!.text)) continue;
    const below = lines.slice(at + 1);
    if (!below.some(line => /^P\.?\s?S\.?[\s:.]/.test(line.text))) return at;
  }
  return lines.length;
}

function trimmed(lines: readonly Line[], end: number): number {
  let at = end;
  while (
    at > 0 &&
    (lines[at - 1]!.text === '' || /^[-_=*~–—─\s]{2,}$/.test(lines[at - 1]!.text.slice(0, 200)))
  )
    at--;
  return at;
}

function withoutLastLine(lines: readonly Line[], end: number): number {
  const last = lines[end - 1]?.text ?? '';
  if (last === '') return end;
  if (isSentFrom(last) || isAdded(last)) return end - 1;
  const two = `${lines[end - 2]?.text ?? ''} ${last}`;
  return end >= 2 && lines[end - 2]!.text !== '' && isSentFrom(two) && isSentFrom(lines[end - 2]!.text)
    ? end - 2
    : end;
}

function withoutDisclaimer(lines: readonly Line[], end: number): number {
  const start = paragraphStart(lines, end);
  const paragraph = lines.slice(start, end);
  for (let from = 0; from < Math.min(paragraph.length, MOST_LINES_ABOVE); from++) {
    if (start + from === 0 || (from > 0 && paragraph[from]!.text.length <= 60)) continue;
    const rest = paragraph.slice(from);
    const text = rest.map(line => line.text).join(' ');
    if (
      isDisclaimer(
        text,
        rest.every(line => line.small),
      )
    )
      return start + from;
  }
  return end;
}
