/** Decides, line by line, whose words a mail holds: the author's own, earlier ones, or not surely either. */
import { attributionEndingAt, mayEndAttribution } from './attribution.ts';
import type { Author } from './contact-block.ts';
import { earlierMailAt, isRule } from './header-block.ts';
import { answersWithin } from './inline-answers.ts';
import { type Line, nextWords, type Whose } from './line.ts';

/** The lines, some split where an answer was typed behind the question, and whose each of them is. */
export type Sorted = { lines: Line[]; whose: Whose[] };

export function whoseLines(lines: readonly Line[], author: Author | null): Sorted {
  const whose: Whose[] = lines.map(line => (line.depth > 0 ? 'earlier' : 'own'));
  const sorter = new Sorter(lines, whose, author);
  for (let at = 0; at < lines.length; ) at = sorter.step(at);
  const answers = new Map(answersWithin(lines, whose, author).map(answer => [answer.at, answer]));
  const sorted: Sorted = { lines: [], whose: [] };
  for (const [at, line] of lines.entries()) {
    const answer = answers.get(at);
    const question = answer?.words == null ? null : line.text.slice(0, -answer.words.length);
    if (question !== null) add(sorted, { ...line, text: question.trim() }, 'earlier');
    add(sorted, answer?.words == null ? line : { ...line, text: answer.words }, answer?.whose ?? whose[at]!);
  }
  return sorted;
}

function add(sorted: Sorted, line: Line, whose: Whose): void {
  sorted.lines.push(line);
  sorted.whose.push(whose);
}

/** So many lines that may be an attribution are looked at closely; real mail has a few, hostile mail a million. */
const MOST_CANDIDATES = 3000;
/** Lines of a signature that nothing but its place marks. */
const LONGEST_SIGNATURE = 6;

/** Walks the lines once from the top; each step sorts what begins at a line and returns where to go on. */
class Sorter {
  readonly #lines: readonly Line[];
  readonly #whose: Whose[];
  readonly #author: Author | null;
  /** An attribution introduced a bare blockquote: then bare ones are quotes in this mail. */
  #bareQuotes = false;
  #candidates = 0;
  /** Up to here answers stand between the quotes of a container of earlier mail. */
  #answersUntil = 0;
  /** Up to here the lines at the signature's place are known to be words. */
  #placeUntil = 0;

  constructor(lines: readonly Line[], whose: Whose[], author: Author | null) {
    this.#lines = lines;
    this.#whose = whose;
    this.#author = author;
  }

  step(at: number): number {
    const line = this.#lines[at]!;
    if (line.depth > 0 || line.text === '') return at + 1;
    if (line.indented && this.#bareQuotes) return this.#cut(at, at + 1);
    if (line.mark === 'tail') return this.#cut(at, this.#lines.length);
    if (line.mark === 'earlier' && at >= this.#answersUntil) return this.#container(at);
    if (line.mark === 'signature') return this.#cut(at, at + 1);
    if (line.mark === 'signature-place' && at >= this.#placeUntil) return this.#signaturePlace(at);
    return line.mark === 'attribution' ? this.#markedAttribution(at) : this.#unmarked(at);
  }

  #cut(from: number, to: number): number {
    this.#whose.fill('earlier', from, to);
    return to;
  }

  #endOf(mark: Line['mark'], from: number): number {
    let end = from;
    while (end < this.#lines.length && (this.#lines[end]!.mark === mark || this.#lines[end]!.text === ''))
      end++;
    return end;
  }

  /** A container of earlier mail: cut whole, unless it holds quotes between which answers may stand. */
  #container(at: number): number {
    let end = at;
    let firstQuote = -1;
    for (
      ;
      end < this.#lines.length && (this.#lines[end]!.mark === 'earlier' || this.#lines[end]!.depth > 0);
      end++
    )
      if (firstQuote < 0 && this.#isQuote(end)) firstQuote = end;
    if (firstQuote < 0 || !this.#introduces(at, firstQuote)) return this.#cut(at, end);
    this.#introduced(firstQuote);
    this.#answersUntil = end;
    return this.#cut(at, firstQuote);
  }

  /** Whether the lines up to a quote are only its attribution: a few lines, the last with a colon. */
  #introduces(from: number, quote: number): boolean {
    const words = this.#lines.slice(from, Math.min(quote, from + 8)).filter(line => line.text !== '');
    return quote - from <= 8 && words.length <= 4 && /[:：]$/.test(words.at(-1)?.text ?? ':');
  }

  #markedAttribution(at: number): number {
    const end = this.#endOf('attribution', at);
    this.#cut(at, end);
    const next = nextWords(this.#lines, end);
    const forwarded = this.#lines
      .slice(at, end)
      .some((line, n) => line.text !== '' && n < 12 && earlierMailAt(this.#lines, at + n) !== null);
    if (next < this.#lines.length && !this.#isQuote(next) && forwarded)
      return this.#cut(end, this.#lines.length);
    this.#introduced(next);
    return end;
  }

  #unmarked(at: number): number {
    const mail = earlierMailAt(this.#lines, at);
    if (mail !== null) {
      const body = nextWords(this.#lines, mail.bodyFrom);
      this.#introduced(body);
      return this.#cut(mail.start, this.#isQuote(body) ? mail.bodyFrom : this.#lines.length);
    }
    const next = nextWords(this.#lines, at + 1);
    if (isRule(this.#lines[at]!.text) && this.#greetsAuthor(next)) return this.#cut(at, this.#lines.length);
    const quoteFollows = this.#isQuote(next);
    if (!mayEndAttribution(this.#lines[at]!.text, quoteFollows) || ++this.#candidates > MOST_CANDIDATES)
      return at + 1;
    const attribution = attributionEndingAt(this.#lines, at, quoteFollows);
    if (attribution === null) return at + 1;
    this.#cut(attribution.start, attribution.end);
    this.#introduced(next);
    if (attribution.rest !== '') return this.#cut(at, this.#lines.length);
    return quoteFollows ? attribution.end : this.#unquoted(attribution.start, attribution.end);
  }

  /**
   * Below an attribution stand words without quote marks. Mostly they are the quote, to the end. But with nothing of
   * the author's above, or with marked quotes further down, the author may have deleted the quote and typed here.
   */
  #unquoted(attribution: number, from: number): number {
    const quote = this.#firstAt(from, this.#lines.length, at => this.#isQuote(at));
    const isOwn = (at: number) => this.#lines[at]!.text !== '' && this.#whose[at] === 'own';
    const nothingAbove = this.#firstAt(0, attribution, isOwn) < 0;
    const nested = quote >= 0 && this.#attributed(quote);
    if (!nothingAbove && (quote < 0 || nested)) return this.#cut(from, this.#lines.length);
    const end = quote < 0 ? this.#lines.length : quote;
    this.#whose.fill('unsure', from, end);
    return end;
  }

  #firstAt(from: number, to: number, is: (at: number) => boolean): number {
    for (let at = from; at < to; at++) if (is(at)) return at;
    return -1;
  }

  #attributed(quote: number): boolean {
    for (let at = quote - 1; at >= Math.max(0, quote - 4); at--)
      if (this.#lines[at]!.text !== '') return attributionEndingAt(this.#lines, at, true) !== null;
    return false;
  }

  /** "Hi Jill," in a mail by Jill: nobody greets themselves, so below a rule it is the mail answered to. */
  #greetsAuthor(at: number): boolean {
    const words = (this.#lines[at]?.text ?? '')
      .slice(0, 60)
      .toLowerCase()
      .split(/[\s,.!:]+/);
    const first = this.#author?.name.toLowerCase().split(/\s+/)[0] ?? '';
    return first.length >= 2 && words.length <= 5 && words.slice(1).includes(first);
  }

  #introduced(quote: number): void {
    if (this.#lines[quote]?.indented) this.#bareQuotes = true;
  }

  /** Where Apple puts the signature people also type on: a few short lines are one, sentences are not. */
  #signaturePlace(at: number): number {
    const end = this.#endOf('signature-place', at);
    const words = this.#lines.slice(at, end).filter(line => line.text !== '');
    const signature =
      words.length <= LONGEST_SIGNATURE &&
      words.every(line => !/\S+ \S+ \S+ .*[.?!]$/.test(line.text.slice(0, 300)));
    this.#placeUntil = end;
    return signature ? this.#cut(at, end) : at;
  }

  #isQuote(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && (line.depth > 0 || line.indented);
  }
}
