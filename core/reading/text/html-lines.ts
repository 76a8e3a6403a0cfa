/** Reads an HTML part as the lines a reader sees, each with its quotes, marks and look. */
import { walkHtml } from './html-events.ts';
import { type Attributes, markOf } from './html-marks.ts';
import { labelOf, OUTSIDE, type Scope, scopeOf } from './html-scope.ts';
import type { Look } from './html-style.ts';
import { type Line, type Mark, MOST_LINES, plainLine, tidy, unquote } from './line.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td th thead tfoot tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Elements nested deeper than any program writes say nothing of their own. */
const DEEPEST = 1000;

export function htmlLines(html: string): Line[] {
  const reader = new LineReader();
  walkHtml(html, reader);
  return reader.finish();
}

class LineReader {
  readonly #lines: Line[] = [];
  readonly #scopes: Scope[] = [OUTSIDE];
  #pieces: string[] = [];
  #hasWords = false;
  #emphasis: string | null | undefined;
  /** Where in the pieces the words set apart begin; -1 when the look changed back. */
  #ending: { from: number; emphasis: string | null } = { from: 0, emphasis: null };
  #small = true;
  #wantsGap = false;
  /** The mark of the element that the line's first words stand in. */
  #mark: Mark | null = null;
  #tailNext = false;
  #signaturePlace = false;
  #label = '';

  open(name: string, attributes: Attributes): void {
    const outer = this.#scopes.at(-1)!;
    if (name === 'br') {
      if (attributes.id !== undefined && markOf(attributes) === 'signature-place')
        this.#signaturePlace = true;
      this.#endLine(true);
      this.#scopes.push(outer);
      return;
    }
    if (CELLS.has(name)) this.words(' ');
    else if (BLOCKS.has(name)) this.#endLine(false);
    const scope = this.#scopes.length > DEEPEST ? outer : scopeOf(name, attributes, outer);
    if (scope.mark === 'tail' && outer.mark !== 'tail') this.#tailNext = true;
    if (scope.mark === 'signature-place') this.#signaturePlace = true;
    if (scope.gap) this.#wantsGap = true;
    if (scope.depth > outer.depth) this.#signaturePlace = false;
    if (name === 'li') this.#label = labelOf(outer);
    this.#scopes.push(scope);
  }

  close(name: string): void {
    const scope = this.#scopes.at(-1)!;
    if (name !== 'br' && BLOCKS.has(name) && !CELLS.has(name)) this.#endLine(false);
    if (scope.gap) this.#wantsGap = true;
    this.#scopes.pop();
  }

  words(text: string): void {
    const { look, mark } = this.#scopes.at(-1)!;
    if (look.hidden) return;
    if (look.pre && text.includes('\n')) {
      this.#preformatted(text);
      return;
    }
    this.#pieces.push(text);
    if (!/[^\s\u00a0\ufeff\u200b]/.test(text)) return;
    if (!this.#hasWords && this.#label !== '') this.#pieces.unshift(this.#label);
    this.#label = '';
    if (!this.#hasWords) this.#mark = mark;
    this.#hasWords = true;
    this.#emphasise(emphasisOf(look));
    this.#small &&= look.small;
  }

  finish(): Line[] {
    if (this.#lines.length < MOST_LINES) this.#endLine(false);
    else this.#lines.push(plainLine(tidy(this.#pieces.join('')), 0));
    return this.#lines;
  }

  /** Follows the look of the line's words: the same throughout, or plain first and set apart at the end. */
  #emphasise(emphasis: string | null): void {
    if (this.#emphasis === undefined) this.#emphasis = emphasis;
    else if (emphasis !== this.#ending.emphasis) {
      const setsApart = this.#emphasis === null && this.#ending.emphasis === null && this.#ending.from === 0;
      this.#ending.from = setsApart ? this.#pieces.length - 1 : -1;
      this.#emphasis = null;
    }
    this.#ending.emphasis = emphasis;
  }

  #endingWords(): Line['ending'] {
    const { from, emphasis } = this.#ending;
    return from > 0 && emphasis !== null
      ? { text: squeeze(this.#pieces.slice(from).join('')), emphasis }
      : null;
  }

  #preformatted(text: string): void {
    const parts = text.split(/\r?\n/);
    parts.forEach((part, at) => {
      if (part !== '') this.words(part);
      if (at < parts.length - 1) this.#endLine(true);
    });
  }

  /** A `<br>` always ends a line, even an empty one; the edge of a block only one that has begun. */
  #endLine(always: boolean): void {
    if (this.#lines.length >= MOST_LINES) {
      this.#pieces.push(' ');
      return;
    }
    const joined = this.#pieces.join('');
    if (!always && !this.#hasWords && !joined.includes('\u00a0')) {
      this.#begin();
      return;
    }
    const { text, depth, marks } = unquote(squeeze(joined));
    const scope = this.#scopes.at(-1)!;
    if (this.#wantsGap && this.#lines.length > 0 && this.#lines.at(-1)!.text !== '' && text !== '')
      this.#lines.push({ ...this.#lines.at(-1)!, text: '', marks: '', emphasis: null, ending: null });
    this.#lines.push({
      text: tidy(text),
      depth: scope.depth + depth,
      marks: scope.depth === 0 ? marks : '',
      indented: scope.indented,
      mark: this.#markHere(scope, text),
      emphasis: this.#emphasis ?? null,
      ending: this.#endingWords(),
      small: this.#hasWords && this.#small,
    });
    if (text !== '') this.#wantsGap = false;
    this.#begin();
  }

  #markHere(scope: Scope, text: string): Mark | null {
    if (this.#tailNext && text !== '') {
      this.#tailNext = false;
      return 'tail';
    }
    const mark = this.#mark ?? scope.mark;
    if (mark !== null && mark !== 'tail') return mark;
    return this.#signaturePlace && scope.depth === 0 ? 'signature-place' : null;
  }

  #begin(): void {
    this.#pieces = [];
    this.#hasWords = false;
    this.#mark = null;
    this.#emphasis = undefined;
    this.#ending = { from: 0, emphasis: null };
    this.#small = true;
  }
}

/** White space as a browser shows it: any run is one space. */
function squeeze(text: string): string {
  return tidy(/[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text);
}

function emphasisOf(look: Look): string | null {
  if (look.colour !== null) return look.colour;
  return look.highlight ? 'highlight' : look.bold ? 'bold' : null;
}
