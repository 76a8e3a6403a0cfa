/** The form of a rule of contradiction; the rules themselves are in the tables of this folder. */
import { CLASSES } from '../classes.ts';
import { phrases } from '../phrases.ts';
import type { Word } from '../sentences.ts';
import type { Statement } from '../statement.ts';

export type ClashRule = {
  /** Its name, as it stands in the evidence. */
  readonly rule: string;
  /** A guess: it counts only where no other rule finds a clash, and one earlier order alone fits. */
  readonly guesses?: true;
  readonly clash: (earlier: Statement, now: Statement) => boolean;
};

/** Whether a statement has one of `patterns` (phrases.ts) in its words; looked up once for the same words, however often they are compared. */
export function says(patterns: readonly string[]): (statement: Statement) => boolean {
  const phrase = phrases(patterns, CLASSES);
  return once(words => phrase(words) !== null);
}

/** What `read` says of a statement's words, read once: a statement is copied for each thing its "it" may stand for. */
export function once<Answer>(read: (words: readonly Word[]) => Answer): (statement: Statement) => Answer {
  const known = new WeakMap<readonly Word[], { readonly answer: Answer }>();
  return ({ words }) => {
    const found = known.get(words) ?? { answer: read(words) };
    known.set(words, found);
    return found.answer;
  };
}
