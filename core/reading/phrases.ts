/**
 * A small language for tables of phrases, matched word by word: no backtracking over characters, so no
 * input can make it slow.
 *
 * A pattern is words with spaces between. `can|could` either; `?please` may be missing; `~move` any form
 * of it (moved, moving); `DO` a class from the tables; `*` one word; `OTHER+` a run of them; `...` up to eight words
 * of one sentence; `^` and `$`
 * the clause's ends; a leading `!` one word that is none of these, `?!` that no such word comes next.
 */
import type { Word } from './sentences.ts';

/** A class of words: a set of dictionary forms, or a test on the word where it stands. */
export type WordClass = ReadonlySet<string> | ((words: readonly Word[], at: number) => boolean);
export type Classes = Readonly<Record<string, WordClass>>;

/** Returns where the phrase is found first, as [from, to), or null. */
export type Phrase = (words: readonly Word[]) => readonly [from: number, to: number] | null;

type Test = (words: readonly Word[], at: number) => boolean;
type Part = {
  readonly gap: boolean;
  /** Fits where the next word does not, and takes none. */
  readonly barred: boolean;
  readonly optional: boolean;
  readonly repeats: boolean;
  readonly fits: Test;
};

/** The most words that `...` stands for. */
const GAP = 8;

/**
 * Compiles `patterns` (any of them fits) with the classes they name. Throws on a class that is not in `classes`.
 * Each pattern is filed under the words of one of its parts, so that only those are tried that could fit.
 */
export function phrases(patterns: readonly string[], classes: Classes): Phrase {
  const compiled = patterns.map(pattern => phrase(pattern, classes));
  const always: number[] = [];
  const filed = new Map<string, number[]>();
  patterns.forEach((pattern, at) => {
    const keys = keysOf(pattern, classes);
    if (keys === null) always.push(at);
    else for (const key of keys) filed.set(key, [...(filed.get(key) ?? []), at]);
  });
  return words => {
    const tried = always.slice();
    for (const { is, lemma } of words) {
      const byWord = filed.get(is);
      if (byWord !== undefined) tried.push(...byWord);
      const byLemma = lemma === is ? undefined : filed.get(lemma);
      if (byLemma !== undefined) tried.push(...byLemma);
    }
    tried.sort((one, other) => one - other);
    for (const [nth, at] of tried.entries()) {
      const found = at === tried[nth - 1] ? null : compiled[at]!(words);
      if (found !== null) return found;
    }
    return null;
  };
}

/** The words of which a pattern needs one: those of its part with the fewest; null if it needs none. */
function keysOf(pattern: string, classes: Classes): readonly string[] | null {
  const choices = pattern
    .trim()
    .split(/\s+/)
    .filter(token => !/^(?:[?!^$]|\.\.\.)/.test(token))
    .map(token => optionsOf(token.replace(/\+$/, ''), classes))
    .filter(options => options !== null);
  return choices.sort((one, other) => one.length - other.length)[0] ?? null;
}

/** The words that a part stands for, or null if they cannot be listed. */
function optionsOf(token: string, classes: Classes): string[] | null {
  const options = token.split('|').map(option => {
    if (option === '*') return null;
    if (!/^[A-Z]{2,}/.test(option)) return [option.replace(/^~/, '')];
    const members = classes[option];
    return members instanceof Set ? [...(members as Set<string>)] : null;
  });
  return options.every(option => option !== null) ? options.flat() : null;
}

function phrase(pattern: string, classes: Classes): Phrase {
  const tokens = pattern.trim().split(/\s+/);
  const fromStart = tokens[0] === '^';
  const toEnd = tokens.at(-1) === '$';
  const parts = tokens.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined).map(token => part(token, classes));
  return words => {
    const lastStart = fromStart ? 0 : words.length - 1;
    for (let from = 0; from <= lastStart; from++) {
      const to = follow(words, from, parts, 0, toEnd);
      if (to >= 0) return [from, to];
    }
    return null;
  };
}

function part(token: string, classes: Classes): Part {
  if (token === '...') return { gap: true, barred: false, optional: false, repeats: false, fits: () => true };
  const barred = token.startsWith('?!');
  const optional = token.startsWith('?');
  const repeats = token.endsWith('+');
  const rest = token.slice(barred ? 2 : optional ? 1 : 0, repeats ? -1 : undefined);
  const negated = rest.startsWith('!');
  const tests = (negated ? rest.slice(1) : rest).split('|').map(option => test(option, classes));
  const any: Test = (words, at) => tests.some(fits => fits(words, at));
  return { gap: false, barred, optional, repeats, fits: negated ? (words, at) => !any(words, at) : any };
}

function test(option: string, classes: Classes): Test {
  if (option === '*') return () => true;
  if (option.startsWith('~'))
    return (words, at) => words[at]!.lemma === option.slice(1) || words[at]!.is === option.slice(1);
  if (!/^[A-Z]{2,}/.test(option)) return (words, at) => words[at]!.is === option;
  const members = classes[option];
  if (members === undefined) throw new Error(`a phrase names the class ${option}, which is in no table`);
  if (typeof members === 'function') return members;
  return (words, at) => members.has(words[at]!.lemma) || members.has(words[at]!.is);
}

/** What no gap reaches over, where words of several sentences are looked at together. */
function endsSentence(word: Word | undefined): boolean {
  return word !== undefined && word.is.length > 1 && /[.!?](?:\s|$)/.test(word.after);
}

/** The rest of a run of words that all fit the part `next`, then what follows it. */
function followRun(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
  next: number,
  toEnd: boolean,
): number {
  const { fits } = parts[next]!;
  for (let end = at; end < words.length && end < at + GAP && fits(words, end); end++) {
    const to = follow(words, end + 1, parts, next + 1, toEnd);
    if (to >= 0) return to;
  }
  return -1;
}

/** Follows the parts from `at`; the end of the match, or -1. Depth is the pattern's length, width is `GAP`. */
function follow(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
  next: number,
  toEnd: boolean,
): number {
  const here = parts[next];
  if (here === undefined) return toEnd && at < words.length ? -1 : at;
  if (here.barred)
    return at < words.length && here.fits(words, at) ? -1 : follow(words, at, parts, next + 1, toEnd);
  if (here.gap) {
    for (let skip = 0; skip <= GAP && at + skip <= words.length; skip++) {
      const to = follow(words, at + skip, parts, next + 1, toEnd);
      if (to >= 0) return to;
      if (endsSentence(words[at + skip])) return -1;
    }
    return -1;
  }
  if (at < words.length && here.fits(words, at)) {
    const to = follow(words, at + 1, parts, next + 1, toEnd);
    if (to >= 0) return to;
    if (here.repeats) return followRun(words, at + 1, parts, next, toEnd);
  }
  return here.optional ? follow(words, at, parts, next + 1, toEnd) : -1;
}
