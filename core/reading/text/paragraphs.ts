/** Puts lines back into the paragraphs the author typed: undoes the mail program's wrapping, keeps own line breaks. */

/** Programs wrap plain text at 65 to 80 signs; shorter lines ended where the author ended them. */
const NARROWEST = 60;
const WIDEST = 81;
const OPENS_ITEM = /^(?:[-*•–·+]|\(?\d{1,3}[.):]|\p{L}[.)])\s/u;

/** Joins wrapped lines of plain text; `lines` has no line with `>` marks. */
export function unwrap(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const whole: string[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (open && line !== '' && !OPENS_ITEM.test(line))
      whole[whole.length - 1] += `${joint(lines[at - 1]!, line)}${line}`;
    else whole.push(line);
    open = width !== null && isWrapped(line, lines[at + 1], width);
  }
  return whole;
}

/** The longest line, if lines run to a wrapping width at all. */
function wrapWidth(lines: readonly string[]): number | null {
  let longest = 0;
  for (const line of lines) {
    if (line.length > WIDEST && /\s/.test(line.slice(0, WIDEST))) return null;
    if (line.length <= WIDEST) longest = Math.max(longest, line.length);
  }
  return longest >= NARROWEST ? longest : null;
}

/** The program broke a line only where the next word would have passed its width. */
function isWrapped(line: string, next: string | undefined, width: number): boolean {
  if (line.length < NARROWEST - 15 || next === undefined || next === '') return false;
  const word = next.slice(0, WIDEST).split(/\s/, 1)[0]!.length;
  return line.length + 1 + word > Math.min(width, WIDEST - 3);
}

function joint(before: string, after: string): string {
  return /[\u3000-\u9fff\uff00-\uffef]$/.test(before.slice(-1)) && /^[\u3000-\u9fff\uff00-\uffef]/.test(after)
    ? ''
    : ' ';
}

/** Lines to text: one blank line at most between any two, none at the ends. */
export function joinLines(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line);
  if (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}
