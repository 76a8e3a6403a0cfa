/** Tells mail that asks the contractor for nothing because it is not for them, or because no person wrote it. */
import { CLASSES } from './classes.ts';
import { quote } from './clauses.ts';
import { phrases } from './phrases.ts';
import type { Sentence, Word } from './sentences.ts';
import { ELSEWHERE, NOT_A_MESSAGE, TRADE } from './words/elsewhere.ts';

const notAMessage = phrases(NOT_A_MESSAGE, CLASSES);

/** The words that show it, or null: an advertisement, a notice, a message to somebody else. */
export function meantElsewhere(sentences: readonly Sentence[]): string | null {
  for (const { words } of sentences) {
    const found = notAMessage(words);
    if (found !== null) return quote(words.slice(...found));
  }
  const words = sentences.flatMap(sentence => sentence.words);
  const has = (list: ReadonlySet<string>) => (word: Word) => list.has(word.is) || list.has(word.lemma);
  if (words.some(has(TRADE))) return null;
  return words.find(has(ELSEWHERE))?.is ?? null;
}
