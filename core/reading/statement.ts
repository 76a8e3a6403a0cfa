/** What a clause lays down, in the terms in which two orders can clash: topic, direction, way and values. */
import { CLASSES } from './classes.ts';
import { type Clause, quote } from './clauses.ts';
import { phrases } from './phrases.ts';
import type { Word } from './sentences.ts';
import { type Value, valuesIn } from './values.ts';
import { AXES } from './words/axes.ts';
import { COLOURS, conceptOf, LANGUAGES, NO_TOPIC } from './words/concepts.ts';
import { DIRECTIONS, EXTRAS, LIMITS, UNIVERSALS } from './words/directions.ts';
import { WORDNET_OPPOSITES } from './words/opposites.ts';
import { ALSO_NOUNS, DEEDS } from './words/verbs.ts';

export type Statement = {
  readonly text: string;
  readonly words: readonly Word[];
  /** What it is about, as concepts (`photo` for "pictures"), with what tells one from another: "old", "waiting". */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** Where, as concepts: the nouns that follow "in", "on", "at". */
  readonly places: ReadonlySet<string>;
  /** What for: the nouns that follow "for". */
  readonly purposes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** +1: the thing is to be there, stay, be allowed; -1: it is to go, be off, be forbidden; 0: neither is said. */
  readonly direction: -1 | 0 | 1;
  readonly negative: boolean;
  readonly verbs: ReadonlySet<string>;
  readonly values: readonly Value[];
  /** The side it takes on each axis: 0 or 1. */
  readonly ways: ReadonlyMap<string, 0 | 1>;
  /** "too", "another": adds to what was said. */
  readonly adds: boolean;
  /** "only", "just". */
  readonly limits: boolean;
  /** "every", "no ... at all", "everywhere". */
  readonly universal: boolean;
};

const poles = AXES.map(({ axis, poles: [one, other] }) => ({
  axis,
  sides: [phrases(one, CLASSES), phrases(other, CLASSES)] as const,
}));
const directions = {
  there: phrases(DIRECTIONS.there, CLASSES),
  gone: phrases(DIRECTIONS.gone, CLASSES),
  unwanted: phrases(DIRECTIONS.unwanted, CLASSES),
};
const adds = phrases(EXTRAS, CLASSES);
const limits = phrases(LIMITS, CLASSES);
const universal = phrases(UNIVERSALS, CLASSES);

/** The statement of `words`; `about` gives the topics that "it" and "them" stand for. */
export function statementOf(words: readonly Word[], about?: Statement['topics']): Statement {
  const topics = topicsIn(words);
  const points = about !== undefined && words.some(word => POINTERS.has(word.is));
  const negative = words.some(word => NEGATIVES.has(word.is));
  return {
    text: quote(words),
    words,
    topics: points ? new Map([...about, ...topics]) : topics,
    places: nounsAfter(words, PLACING),
    purposes: nounsAfter(words, PURPOSE),
    names: namesIn(words),
    direction: directionOf(words, negative),
    negative,
    verbs: new Set(words.filter(word => word.tags.has('Verb')).map(word => conceptOf(word.lemma))),
    values: valuesIn(words),
    ways: waysOf(words),
    adds: adds(words) !== null,
    limits: limits(words) !== null,
    universal: universal(words) !== null,
  };
}

const POINTERS: ReadonlySet<string> = new Set([
  'it',
  'them',
  'that',
  'they',
  'those',
  'one',
  'ones',
  'he',
  'she',
  'him',
  'her',
]);
const NEGATIVES: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'nothing',
  'none',
  'without',
  'neither',
]);
const PLACING: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'inside',
  'into',
  'onto',
  'near',
  'from',
  'to',
  'behind',
  'under',
  'beside',
]);

function topicsIn(words: readonly Word[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  words.forEach((word, at) => {
    if (word.lemma === 'back' && words[at + 1]?.is === 'up') found.set('backup', []);
    if (!isTopic(word)) return;
    found.set(conceptOf(word.lemma), modifiersBefore(words, at));
  });
  return found;
}

function isTopic(word: Word): boolean {
  if (COLOURS.has(word.is) || LANGUAGES.has(word.is)) return false;
  if (word.tags.has('PastTense') || (DEEDS.has(word.is) && !ALSO_NOUNS.has(word.is))) return false;
  if (word.is.length < 2 || NO_TOPIC.has(word.is) || NO_TOPIC.has(word.lemma) || /\d/.test(word.is))
    return false;
  return (
    ![
      'Determiner',
      'Pronoun',
      'Preposition',
      'Conjunction',
      'Modal',
      'Copula',
      'Auxiliary',
      'Date',
      'Value',
      'Adverb',
      'QuestionWord',
      'Expression',
      'Negative',
    ].some(tag => word.tags.has(tag)) ||
    conceptOf(word.lemma) !== word.lemma ||
    word.is === 'till'
  );
}

/** The words that tell one thing from another of its kind: "old till", "waiting room", "second screen". */
function modifiersBefore(words: readonly Word[], at: number): string[] {
  const found: string[] = [];
  for (let before = at - 1; before >= 0 && found.length < 3; before--) {
    const word = words[before]!;
    if (
      /[,;:()]/.test(word.after) ||
      !isModifier(word) ||
      word.tags.has('Pronoun') ||
      (word.tags.has('Verb') && !word.tags.has('Gerund'))
    )
      break;
    found.push(conceptOf(word.lemma));
  }
  return found;
}
function isModifier(word: Word): boolean {
  return (
    MODIFIERS.has(word.is) || ((word.tags.has('Noun') || word.tags.has('Gerund')) && !NO_TOPIC.has(word.is))
  );
}

const MODIFIERS: ReadonlySet<string> = new Set(
  'old new second third other spare front back left right upper lower first last side'.split(' '),
);

const PURPOSE: ReadonlySet<string> = new Set(['for']);

/** The nouns that follow one of `markers`, up to the next mark or verb. */
function nounsAfter(words: readonly Word[], markers: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  words.forEach((word, at) => {
    if (markers === PLACING && ['upstairs', 'downstairs', 'outside', 'inside'].includes(word.is))
      found.add(word.is);
    if (!markers.has(word.is)) return;
    for (const next of words.slice(at + 1, at + 6)) {
      if (
        PLACING.has(next.is) ||
        PURPOSE.has(next.is) ||
        (next.tags.has('Verb') && !next.tags.has('Gerund') && next.is !== 'store')
      )
        break;
      if (isTopic(next)) found.add(conceptOf(next.lemma));
      if (/[,;:()]/.test(next.after)) break;
    }
  });
  return found;
}

function namesIn(words: readonly Word[]): Set<string> {
  const named = words.filter(
    (word, at) =>
      word.tags.has('FirstName') ||
      ((word.tags.has('ProperNoun') || (at > 0 && /^[A-Z][a-z]+/.test(word.written))) &&
        !word.tags.has('Date')),
  );
  return new Set(
    named
      .filter(word => /^[A-Z]/.test(word.written) && !NO_TOPIC.has(word.is))
      .map(word => word.lemma.replace(/'s?$/, '')),
  );
}

function directionOf(words: readonly Word[], negative: boolean): -1 | 0 | 1 {
  if (directions.unwanted(words) !== null) return -1;
  const gone = directions.gone(words) !== null;
  const there = directions.there(words) !== null;
  if (!gone && !there) return negative && words[0]!.is === 'no' ? -1 : 0;
  const way = gone ? -1 : 1;
  return negative ? (-way as -1 | 1) : way;
}

function waysOf(words: readonly Word[]): Map<string, 0 | 1> {
  const found = new Map<string, 0 | 1>();
  for (const { axis, sides } of poles) {
    const [one, other] = sides.map(side => side(words) !== null);
    if (one !== other) found.set(axis, one ? 0 : 1);
  }
  for (const { is, lemma } of words) {
    if (/^un\w{4,}/.test(is)) found.set(`not ${stem(is.slice(2))}`, 1);
    else if (is.length > 3) found.set(`not ${stem(lemma)}`, 0);
  }
  for (const word of words) for (const [pair, side] of OPPOSITES.get(word.lemma) ?? []) found.set(pair, side);
  return found;
}

/** Words that are opposites in some other sense than the one orders use. */
const VAGUE: ReadonlySet<string> = new Set(
  'go move come get give take make old new up down be have all some no yes right good well back first last now then do keep break stay change more less most need want like part end begin start stop can white black big little small high low long short open on off in out over under here there many few top bottom day night man woman king boy girl whole real free'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:ing|ed|e)$/, '');

/** Each word of WordNet's pairs, with its pairs and its side of them. */
const OPPOSITES: ReadonlyMap<string, readonly (readonly [pair: string, side: 0 | 1])[]> = (() => {
  const found = new Map<string, [string, 0 | 1][]>();
  for (const pair of WORDNET_OPPOSITES.trim().split(/,\s+/)) {
    if (pair.split(' ').some(word => VAGUE.has(word))) continue;
    pair.split(' ').forEach((word, side) => {
      found.set(word, [...(found.get(word) ?? []), [pair, side as 0 | 1]]);
    });
  }
  return found;
})();

/** How many clauses back "it" may point. */
const RECALLED = 3;

/** The statements of a text's clauses, each knowing the one before for its pronouns. */
export function statementsOf(clauses: readonly Clause[]): Statement[] {
  const found: Statement[] = [];
  for (const clause of clauses)
    found.push(
      statementOf(clause.words, new Map(found.slice(-RECALLED).flatMap(({ topics }) => [...topics]))),
    );
  return found;
}
