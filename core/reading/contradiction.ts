/** Which earlier instructions cannot stand once a new one is followed. It flags; people decide. */

import type { ClashRule } from './clash/clash-rule.ts';
import { shared } from './clash/same-thing.ts';
import { CLASSES } from './classes.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { CLASH_RULES } from './contradiction-rules.ts';
import { actsOf } from './kind.ts';
import { oneWithOtherValue } from './one-slot.ts';
import { phrases } from './phrases.ts';
import { parse } from './sentences.ts';
import { pointingAt, type Statement, statementOf, statementsOf } from './statement.ts';
import { valuesIn } from './values.ts';
import { REPEATING, REPORTED, UNAVAILABLE } from './words/clashes.ts';

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
    for (const dead of namedClashes(statements, live)) live.delete(dead.index);
    live.set(index, statements);
  });
  const { orders, all, sentences } = readingOf(text);
  const named = clashes(orders, all, live);
  if (named.length > 0) return named;
  const whole = sentences();
  const onTopic = onlyOne(clashesBy(SURE, whole, live, onOneTopic));
  return onTopic.length > 0 ? onTopic : otherValues([...orders, ...whole], all, live);
}

type Live = ReadonlyMap<number, readonly Statement[]>;

/** What the orders `now` clash with by what they name; if that is nothing, the one thing their "it" can stand for. */
function clashes(now: readonly Statement[], all: readonly Statement[], live: Live): Contradiction[] {
  const named = namedClashes(now, live);
  if (named.length > 0) return [...named];
  const open = now.filter(statement => !isAnchored(statement, live));
  const pointed = clashesBy(CLASH_RULES, open, live, pointingAt);
  return onlyOne(pointed.filter(({ index }) => isSpokenOf(live.get(index)!, all, live)));
}

/** What the orders `now` clash with by what they name: surely, or as the one guess. */
function namedClashes(now: readonly Statement[], live: Live): readonly Contradiction[] {
  const sure = withoutPlaces(clashesBy(SURE, now, live, same));
  return sure.length > 0 ? sure : onlyOne(clashesBy(GUESSES, now, live, same));
}

/** Who takes back one order ("leave the clock on the wall") says nothing against the thing's being elsewhere too. */
function withoutPlaces(found: readonly Contradiction[]): readonly Contradiction[] {
  const takesBack = found.some(({ rule }) => rule === 'there against gone');
  return takesBack ? found.filter(({ rule }) => rule !== 'another place for the same thing') : found;
}

const SURE = CLASH_RULES.filter(({ guesses }) => guesses !== true);
const GUESSES = CLASH_RULES.filter(({ guesses }) => guesses === true);
const onlyOne = <Guess>(guesses: readonly Guess[]): Guess[] => (guesses.length === 1 ? [...guesses] : []);
const same = (_earlier: Statement, now: Statement): Statement => now;

const topicsOf = (statements: readonly Statement[]) =>
  new Set(statements.flatMap(({ topics }) => [...topics.keys()]));

/** The one order for which a bare new value can be meant, among those the text speaks of. */
function otherValues(now: readonly Statement[], all: readonly Statement[], live: Live): Contradiction[] {
  const spokenOf = new Map([...live].filter(([, order]) => isSpokenOf(order, all, live)));
  for (const one of now) {
    const index = oneWithOtherValue(one, spokenOf);
    if (index !== null)
      return [
        { index, ours: live.get(index)![0]!.text, theirs: one.text, rule: 'another value for the only such' },
      ];
  }
  return [];
}

/** Its "it" stands for what its own text named. */
function isAnchored({ topics }: Statement, live: Live): boolean {
  return [...live.values()].some(order => [...topicsOf(order)].some(topic => topics.has(topic)));
}

/** The text names a topic of this order, or of none of them. */
function isSpokenOf(order: readonly Statement[], text: readonly Statement[], live: Live): boolean {
  const named = topicsOf(text);
  const isNamed = (statements: readonly Statement[]) =>
    [...topicsOf(statements)].some(topic => named.has(topic));
  return isNamed(order) || ![...live.values()].some(isNamed);
}

/** How `now` is to be read against an earlier order; null if not at all. */
type Reading = (earlier: Statement, now: Statement) => Statement | null;

/** A sentence as a whole, against an order that names one of its topics: "four is all they can remember, shorten the codes". */
const onOneTopic: Reading = (earlier, now) => (shared(earlier, now).length > 0 ? now : null);

function clashesBy(
  rules: readonly ClashRule[],
  now: readonly Statement[],
  live: Live,
  read: Reading,
): Contradiction[] {
  return [...live].flatMap(([index, earlier]) => firstClash(index, earlier, now, rules, read) ?? []);
}

function firstClash(
  index: number,
  earlier: readonly Statement[],
  now: readonly Statement[],
  rules: readonly ClashRule[],
  read: Reading,
): Contradiction | null {
  for (const one of now) {
    for (const ours of earlier) {
      const theirs = read(ours, one);
      const found = theirs && rules.find(({ clash }) => clash(ours, theirs));
      if (found) return { index, ours: ours.text, theirs: one.text, rule: found.rule };
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
  const said = clauses.flatMap(({ words }) => valuesIn(words));
  return [...statementsOf(main).values()].map(statement => ({
    ...statement,
    isUntil,
    said,
    direction: isWanted(statement) ? 1 : statement.direction,
  }));
}
/** "Poster by the door": what is only named is wanted. */
function isWanted({ verbs, direction, negative }: Statement): boolean {
  return verbs.size === 0 && direction === 0 && !negative;
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'unless', 'once', 'while', 'when']);

/** The statements of a new text, and those of them that lay something down: no question, no thanks, no report of what happened. */
function readingOf(text: string): {
  orders: Statement[];
  all: Statement[];
  sentences: () => Statement[];
} {
  const { sentences } = parse(text);
  const clauses = clausesOf(sentences).slice(0, MOST_STATEMENTS);
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
  const wonders = clauses.some(({ words }) => wondering(words) !== null);
  const again = new Set(clauses.filter(({ sentence }) => repeats(sentences[sentence]!.words) !== null));
  const counts = (clause: Clause) =>
    !idle.has(clause) &&
    !(wonders && clause.asks) &&
    !again.has(clause) &&
    reported(clause.words) === null &&
    (clause.under === null || wishes.has(clause.sentence));
  const statements = statementsOf(clauses);
  const said = clauses.filter(counts);
  const whole = sentences
    .map((_, at) => said.filter(({ sentence }) => sentence === at).map(({ words }) => words))
    .filter(parts => parts.length > 1);
  return {
    sentences: () => whole.map(parts => statementOf(parts.flat())),
    all: [...statements.values()],
    orders: [...statements].filter(([clause]) => counts(clause)).map(([, statement]) => statement),
  };
}
/** How many statements of one text are compared: each is held against every one of the other. */
const MOST_STATEMENTS = 30;

const repeats = phrases(REPEATING, CLASSES);
const wondering = phrases(['only|just asking|curious|wondering', 'just so i|we know'], CLASSES);
const reported = phrases(REPORTED, CLASSES);
/** What lays something down although it tells of the past: "everything he sent must be kept". */
const laysDown = phrases([...UNAVAILABLE, 'MUST', 'has|have|needs|need to', 'to be'], CLASSES);
const IDLE: ReadonlySet<string> = new Set(['courtesy', 'what happened', 'thanks or receipt']);
