/** Which earlier instructions cannot stand once a new one is followed. It flags; people decide. */

import { UNNAMED } from './clash/values.ts';
import { CLASSES } from './classes.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { CLASH_RULES } from './contradiction-rules.ts';
import { actsOf } from './kind.ts';
import { phrases } from './phrases.ts';
import { parse } from './sentences.ts';
import { type Statement, statementsOf } from './statement.ts';
import { REPORTED, UNAVAILABLE } from './words/clashes.ts';

export type Contradiction = {
  /** Which of the earlier instructions, counted from 0. */
  readonly index: number;
  /** The words of the earlier one, and the new words that clash with them. */
  readonly ours: string;
  readonly theirs: string;
  readonly rule: string;
};

/**
 * The `earlier` instructions (oldest first) that `text` contradicts. One that a later one of them already
 * replaced is dead and never returned. A question or a report of what happened contradicts nothing.
 */
export function contradictions(text: string, earlier: readonly string[]): readonly Contradiction[] {
  const live = new Map<number, readonly Statement[]>();
  earlier.forEach((instruction, index) => {
    const statements = statementsIn(instruction);
    for (const dead of clashes(statements, live)) live.delete(dead.index);
    live.set(index, statements);
  });
  return clashes(ordersIn(text), live);
}

function clashes(
  now: readonly Statement[],
  live: ReadonlyMap<number, readonly Statement[]>,
): Contradiction[] {
  const found = [...live].flatMap(([index, statements]) => firstClash(index, statements, now) ?? []);
  const guesses = found.filter(({ rule }) => rule === UNNAMED);
  return guesses.length > 1 ? found.filter(({ rule }) => rule !== UNNAMED) : found;
}

function firstClash(
  index: number,
  earlier: readonly Statement[],
  now: readonly Statement[],
): Contradiction | null {
  for (const theirs of now) {
    for (const ours of earlier) {
      const found = CLASH_RULES.find(({ clash }) => clash(ours, theirs));
      if (found !== undefined) return { index, ours: ours.text, theirs: theirs.text, rule: found.rule };
    }
  }
  return null;
}

/** The statements of an instruction: every clause that stands by itself. */
function statementsIn(instruction: string): Statement[] {
  const clauses = clausesOf(parse(instruction).sentences);
  const own = clauses.filter(({ under }) => under === null);
  const main = (own.length > 0 ? own : clauses).slice(0, MOST_STATEMENTS);
  const isUntil = clauses.some(({ under }) => under !== null && UNTIL.has(under));
  return statementsOf(main).map(statement => ({ ...statement, isUntil }));
}
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'unless', 'once', 'while', 'when']);

/** The statements of a new text that lay something down: no question, no thanks, no report of what happened. */
function ordersIn(text: string): Statement[] {
  const { sentences } = parse(text);
  const clauses = clausesOf(sentences);
  const acts = actsOf(clauses, sentences);
  const idle = new Set(
    acts
      .filter(
        ({ does, rule, clause }) =>
          does === 'enquires' || (IDLE.has(rule) && laysDown(clause.words) === null),
      )
      .map(({ clause }) => clause),
  );
  const wishes = new Set(
    acts.filter(({ rule }) => rule === 'wish, if you could').map(({ clause }) => clause.sentence),
  );
  const counts = ({ under, sentence }: Clause) => under === null || wishes.has(sentence);
  return statementsOf(
    clauses
      .filter(clause => !idle.has(clause) && reported(clause.words) === null && counts(clause))
      .slice(0, MOST_STATEMENTS),
  );
}
/** How many statements of one text are compared: each is held against every one of the other. */
const MOST_STATEMENTS = 30;

const reported = phrases(REPORTED, CLASSES);
/** What lays something down although it tells of the past: "everything he sent must be kept". */
const laysDown = phrases([...UNAVAILABLE, 'MUST', 'has|have|needs|need to', 'to be'], CLASSES);
const IDLE: ReadonlySet<string> = new Set(['courtesy', 'what happened', 'thanks or receipt']);
