/** The form of a rule of contradiction; the rules themselves are in the tables of this folder. */
import { CLASSES } from '../classes.ts';
import { phrases } from '../phrases.ts';
import type { Statement } from '../statement.ts';

export type ClashRule = {
  /** Its name, as it stands in the evidence. */
  readonly rule: string;
  /** A guess: it counts only where no other rule finds a clash, and one earlier order alone fits. */
  readonly guesses?: true;
  readonly clash: (earlier: Statement, now: Statement) => boolean;
};

/** Whether a statement has one of `patterns` (phrases.ts) in its words; looked up once a statement, however often it is compared. */
export function says(patterns: readonly string[]): (statement: Statement) => boolean {
  const phrase = phrases(patterns, CLASSES);
  const known = new WeakMap<Statement, boolean>();
  return statement => {
    const answer = known.get(statement) ?? phrase(statement.words) !== null;
    known.set(statement, answer);
    return answer;
  };
}
