/** The form of a rule of contradiction; the rules themselves are in the tables of this folder. */
import { CLASSES } from '../classes.ts';
import { phrases } from '../phrases.ts';
import type { Statement } from '../statement.ts';

export type ClashRule = {
  /** Its name, as it stands in the evidence. */
  readonly rule: string;
  readonly clash: (earlier: Statement, now: Statement) => boolean;
};

/** Whether a statement has one of `patterns` (phrases.ts) in its words. */
export function says(patterns: readonly string[]): (statement: Statement) => boolean {
  const phrase = phrases(patterns, CLASSES);
  return ({ words }) => phrase(words) !== null;
}
