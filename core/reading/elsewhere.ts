/** Tells mail that asks the contractor for nothing because it is not for them, or because no person wrote it. */
import { CLASSES } from './classes.ts';
import { type Clause, quote } from './clauses.ts';
import { phrases } from './phrases.ts';
import type { Sentence, Word } from './sentences.ts';
import { ELSEWHERE, NOT_A_MESSAGE, TRADE } from './words/elsewhere.ts';

const NOTICES = phrases(NOT_A_MESSAGE, CLASSES);

/** The words that show it is an advertisement, a notice or a message to somebody else; or null. */
export function notAMessage(sentences: readonly Sentence[]): string | null {
  for (const { words } of sentences) {
    const found = NOTICES(words);
    if (found !== null) return quote(words.slice(...found));
  }
  return null;
}

/**
 * A word of private life or another trade in `asking`, the clauses that ask or answer, or in a sentence before
 * them ("Cancel Thursday, we are at a funeral" is meant for us); in all, if none asks. Null if there is none, or
 * if any word of the message is of the contractor's own trade.
 */
export function meantElsewhere(sentences: readonly Sentence[], asking: readonly Clause[]): string | null {
  const has = (list: ReadonlySet<string>) => (word: Word) => list.has(word.is) || list.has(word.lemma);
  if (sentences.some(({ words }) => words.some(has(TRADE)))) return null;
  const parts = asking.length > 0 ? [...sentences.slice(0, asking[0]!.sentence), ...asking] : sentences;
  return parts.flatMap(({ words }) => words).find(has(ELSEWHERE))?.is ?? null;
}
