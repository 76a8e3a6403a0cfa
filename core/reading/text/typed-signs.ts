/** Tells a `>` that the author typed, as in ">50 users", from the marks with which programs quote. */
import { attributionEndingAt, mayEndAttribution } from './attribution.ts';
import { isMessageRule } from './header-block.ts';
import type { Line } from './line.ts';

/** Longer runs of marked lines are quotes. */
const MOST_LINES = 5;
const AMOUNT = /^[<=~+-]?\s?[€$£¥]?\s?\d/;

type Run = { from: number; to: number };

/** The lines with typed signs back in place: they are the author's words, no quote. */
export function restoreTypedSigns(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isAmongMarked)) return lines;
  const runs = markedRuns(lines);
  const typed = new Set(runs.filter(run => mayBeTyped(lines, run)));
  if (typed.size === 0) return lines;
  const quotes = runs.filter(run => !typed.has(run));
  const style = styleOf(lines, quotes);
  const restored = [...lines];
  for (const run of typed) {
    if (!isTyped(lines, run, style)) continue;
    for (let at = run.from; at < run.to; at++) restored[at] = withSigns(lines[at]!);
  }
  return restored;
}

function withSigns(line: Line): Line {
  return { ...line, text: `${line.marks}${line.text}`, depth: 0, marks: '' };
}

function isAmongMarked(line: Line): boolean {
  return line.depth === 1 && line.marks !== '';
}

/** Neighbouring lines with marks, and nothing else between them. */
function markedRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to + 1) {
    for (to = from; to < lines.length && lines[to]!.marks !== ''; ) to++;
    if (to > from) runs.push({ from, to });
  }
  return runs;
}

/** A few lines with one sign each, in front of an amount or joined to the word, which no attribution introduces. */
function mayBeTyped(lines: readonly Line[], { from, to }: Run): boolean {
  if (to - from > MOST_LINES) return false;
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    if (line.depth !== 1 || line.text === '' || (line.marks !== '>' && !AMOUNT.test(line.text))) return false;
  }
  return !isIntroduced(lines, from);
}

/** Whether the author's words stand directly above, in one paragraph with it. */
function hasWordsAbove(lines: readonly Line[], at: number): boolean {
  return at > 0 && lines[at - 1]!.text !== '' && lines[at - 1]!.depth === 0;
}

/** Whether what stands above it, blank lines apart, announces a quote. */
function isIntroduced(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines[above]!.text === '') above--;
  const line = lines[above];
  if (line === undefined) return false;
  if (isMessageRule(line.text) || (line.mark !== null && line.mark !== 'signature-place')) return true;
  return mayEndAttribution(line.text, true) && attributionEndingAt(lines, above, true) !== null;
}

/** How this mail's program quotes: with a blank behind its marks, joined to the words, or by other means. */
type Style = { spaced: boolean; joined: boolean; firstQuote: number };

function styleOf(lines: readonly Line[], quotes: readonly Run[]): Style {
  const marked = quotes.flatMap(({ from, to }) => lines.slice(from, to)).filter(line => line.text !== '');
  const contained = lines.findIndex(line => (line.depth > 0 && line.marks === '') || line.mark === 'tail');
  const first = [contained, quotes[0]?.from ?? -1].filter(at => at >= 0);
  return {
    spaced: contained >= 0 || marked.some(line => line.marks.endsWith(' ')),
    joined: marked.some(line => !line.marks.endsWith(' ')),
    firstQuote: first.length === 0 ? lines.length : Math.min(...first),
  };
}

/** A sign joined to the word where the program leaves a blank; else an amount above everything that is quoted. */
function isTyped(lines: readonly Line[], { from, to }: Run, style: Style): boolean {
  const run = lines.slice(from, to);
  const words = hasWordsAbove(lines, from);
  const above = from < style.firstQuote && run.every(line => AMOUNT.test(line.text));
  if (style.joined) return false;
  if (style.spaced && run.every(line => line.marks === '>')) return words || above;
  return words && above;
}
