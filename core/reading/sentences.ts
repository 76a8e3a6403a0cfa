/** Splits a text into sentences of tagged words: the one place where the language library (compromise) is called. */
import nlp from 'compromise/two';
import { CHAT_SPELLINGS } from './words/spellings.ts';
import { DEEDS } from './words/verbs.ts';

/** One word as it is read: lower case, contractions undone ("don't" is two words, "do" and "not"). */
export type Word = {
  readonly is: string;
  /** The dictionary form: "moved" is "move", "screens" is "screen". */
  readonly lemma: string;
  /** compromise's tags, such as `Infinitive`, `Determiner`, `WeekDay`. */
  readonly tags: ReadonlySet<string>;
  /** As written, with its capitals; empty for the second half of a contraction. */
  readonly written: string;
  /** The marks that stand before and after it, such as `(` and `, `. */
  readonly before: string;
  readonly after: string;
};

export type Sentence = { readonly words: readonly Word[]; readonly line: number };

/** What was read of a text, and whether words were left over. */
export type Parsed = { readonly sentences: readonly Sentence[]; readonly complete: boolean };

/** The library's terms, as far as we use them. */
type Term = {
  text: string;
  normal: string;
  implicit?: string;
  root?: string;
  tags?: Set<string>;
  pre: string;
  post: string;
};

/**
 * How many characters are read. compromise takes about 3 ms per 1,000, so this bounds the time any
 * mail can cost; a mail longer than that says so and is passed to a person as not (wholly) read.
 */
export const MOST_CHARACTERS = 8_000;

/** How many sentences are read: a mail of nothing but short lines costs no more than another. */
export const MOST_SENTENCES = 150;

/** The library's own time grows faster than its input on some, such as "Mr. Mr. Mr."; short pieces keep it straight. */
const PIECE = 600;

/** The tagger's first passes only: its last one costs four fifths of the time, and our rules do its work. */
const PASSES = ['lexicon', 'preTagger', 'root'];

/** Splits `text` into sentences, up to both bounds. Every line break ends a sentence. */
export function parse(text: string): Parsed {
  const all = lines(text.slice(0, MOST_CHARACTERS));
  const read = all.slice(0, MOST_SENTENCES);
  const sentences = read
    .flatMap((line, at) =>
      pieces(line).flatMap(piece => sentencesOf(piece).map(words => ({ words, line: at }))),
    )
    .slice(0, MOST_SENTENCES);
  return { sentences, complete: text.trim().length <= MOST_CHARACTERS && sentences.length < MOST_SENTENCES };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*(?:[-*•·–]+|\(?\d{1,2}[.)])\s+/, '').trim())
    .filter(line => line !== '');
}

/** Cuts a line into pieces, where it can after a sentence, else at a space. */
function pieces(line: string): string[] {
  const found: string[] = [];
  for (let rest = line; rest !== ''; ) {
    const end = rest.length <= PIECE ? rest.length : endOfPiece(rest);
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return found;
}

function endOfPiece(rest: string): number {
  for (const mark of ['. ', '? ', '! ', ' ']) {
    const at = rest.lastIndexOf(mark, PIECE);
    if (at > 0) return at + 1;
  }
  return PIECE;
}

function sentencesOf(piece: string): Word[][] {
  const view = nlp.tokenize(plain(piece)) as unknown as { compute(passes: string[]): { docs: Term[][] } };
  return view
    .compute(PASSES)
    .docs.map(terms => terms.map(word))
    .filter(words => words.length > 0);
}

function plain(piece: string): string {
  return piece
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\bwhat's left\b/gi, 'what is left')
    .replace(
      /\b(it|he|she|that|this|there|here|what|who|where|how|when|everything|everyone|everybody|nobody|answer|one)'s (been|got|had|gone|decided|changed|left|asked|said|told)\b/gi,
      '$1 has $2',
    )
    .replace(
      /\b(it|he|she|that|this|there|here|what|who|where|how|when|everything|everyone|everybody|nobody|answer|day|budget)'s\b/gi,
      '$1 is',
    )
    .replace(/\b(i|we|you|he|she|they|it|that|there|who)'d\b/gi, '$1 would')
    .replace(
      /[a-z']+/gi,
      spelled => CHAT_SPELLINGS.get(spelled.length === 1 ? spelled : spelled.toLowerCase()) ?? spelled,
    );
}

function word(term: Term): Word {
  const is = (term.implicit ?? term.normal).toLowerCase();
  const tags = term.tags ?? new Set<string>();
  return { is, lemma: lemmaOf(is, term), tags, written: term.text, before: term.pre, after: term.post };
}

function lemmaOf(is: string, term: Term): string {
  return IRREGULAR.get(is) ?? gerundOf(is) ?? term.root ?? is.replace(/'s?$/, '');
}

/** "Ringing" is "ring", "moving" is "move", "cutting" is "cut", where that is a deed; the library's first passes leave them. */
function gerundOf(is: string): string | undefined {
  if (!is.endsWith('ing')) return undefined;
  const stem = is.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find(verb => DEEDS.has(verb) && !KEPT_NOUNS.has(is));
}
const KEPT_NOUNS: ReadonlySet<string> = new Set([
  'training',
  'meeting',
  'wiring',
  'printing',
  'recording',
  'string',
]);

/** Where the library's dictionary form is not the one the tables use. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['am', 'are', 'is', 'was', 'were', 'been', 'being'].map(form => [form, 'be'] as const),
  ['gone', 'go'],
  ['goes', 'go'],
  ['has', 'have'],
  ['had', 'have'],
  ['does', 'do'],
  ['done', 'do'],
  ['did', 'do'],
  ['left', 'leave'],
  ['media', 'media'],
  ['data', 'data'],
  ['better', 'better'],
  ['best', 'best'],
]);
