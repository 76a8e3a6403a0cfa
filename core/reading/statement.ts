/** What a clause lays down, in the terms in which two orders can clash: topic, direction, way and values. */
import { CLASSES } from './classes.ts';
import { type Clause, quote } from './clauses.ts';
import { phrases } from './phrases.ts';
import type { Word } from './sentences.ts';
import {
  bystandersIn,
  groupsIn,
  isOpeningDeed,
  namesIn,
  placesIn,
  purposesIn,
  type Topics,
  topicsIn,
} from './topics.ts';
import { type Value, valuesIn } from './values.ts';
import { type Ways, waysOf } from './ways.ts';
import { conceptOf } from './words/concepts.ts';
import { DIRECTIONS, EVERYWHERE, EXTRAS, LIMITS, STATES, UNIVERSALS } from './words/directions.ts';

export type Statement = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly topics: Topics;
  /** The topics it acts on: those that are no place, purpose or bystander. */
  readonly objects: ReadonlySet<string>;
  /** Those of the objects that its own words name, and no "it" stands for. */
  readonly own: ReadonlySet<string>;
  /** Where, as concepts: the nouns that follow "in", "on", "at". */
  readonly places: ReadonlySet<string>;
  /** What for: the nouns that follow "for". */
  readonly purposes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The kinds of people it names: `pupil`, `driver`. */
  readonly groups: ReadonlySet<string>;
  /** +1: the thing is to be there, stay, be allowed; -1: it is to go, be off, be forbidden; 0: neither is said. */
  readonly direction: -1 | 0 | 1;
  readonly negative: boolean;
  /** What is named to be given up: "not the front", "rather than the depot". */
  readonly givenUp: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly values: readonly Value[];
  readonly ways: Ways;
  /** "too", "another": adds to what was said. */
  readonly adds: boolean;
  /** It has an "it" or "them" that stands for something. */
  readonly points: boolean;
  /** The values of its whole instruction, conditions included: "text me if it goes past 110". */
  readonly said: readonly Value[];
  /** It holds until something happens: "hold everything until the lease is signed". */
  readonly isUntil: boolean;
  /** "only", "just". */
  readonly limits: boolean;
  /** "every", "no ... at all", "everywhere". */
  readonly universal: boolean;
  /** "In every room", "anywhere". */
  readonly everywhere: boolean;
};

const found = (patterns: readonly string[]) => {
  const phrase = phrases(patterns, CLASSES);
  return (words: readonly Word[]) => phrase(words) !== null;
};
const isThere = found(DIRECTIONS.there);
const isGone = found(DIRECTIONS.gone);
const isUnwanted = found(DIRECTIONS.unwanted);
const tellsState = found(STATES);
const adds = found(EXTRAS);
const limits = found(LIMITS);
const universal = found(UNIVERSALS);
const everywhere = found(EVERYWHERE);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const POINTERS = set('it them that this they those these one ones he she him her');
const PERSONS = set('he she him her');
const THINGS = set('it them that they those this these one ones');
/** Verbs that say nothing of what is to be done. */
const SLIGHT = set(
  'be do have make let will would can could should may must go turn come need want suit feel',
);
const DETERMINERS = set('that those this these');
/** "It", "them", "that"; but not "those sites". */
function isPointer(words: readonly Word[], at: number): boolean {
  const { is, after } = words[at]!;
  const next = words[at + 1];
  if (DETERMINERS.has(is) && after.trim() === '' && next !== undefined)
    return !['Noun', 'Adjective', 'Value'].some(tag => next.tags.has(tag)) || next.tags.has('Pronoun');
  return POINTERS.has(is);
}
const NEGATIVES = set('not no never nobody nothing none without neither');

/** Where the part starts that names what is given up, or -1: "not the front", "rather than ten". */
function givingUpAt(words: readonly Word[]): number {
  return words.findIndex(({ is }, at) => {
    const next = words[at + 1];
    if (at === 0 || next === undefined) return false;
    if ((is === 'rather' && next.is === 'than') || (is === 'instead' && next.is === 'of')) return true;
    return (
      is === 'not' &&
      !words.slice(at + 1).some(word => word.tags.has('Verb') && !word.tags.has('Gerund')) &&
      GIVEN.some(tag => next.tags.has(tag)) &&
      !words[at - 1]!.tags.has('Verb')
    );
  });
}
const GIVEN = ['Determiner', 'Possessive', 'Noun', 'Value', 'Preposition', 'Adjective', 'Conjunction'];

/** "A list of what could be deleted" orders a list. */
function withoutEmbedded(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ is }, place) => place > 0 && (EMBEDDED.has(is) || PURPOSES.has(`${is} ${words[place + 1]?.is ?? ''}`)),
  );
  return at < 0 ? words : words.slice(0, at);
}
const PURPOSES: ReadonlySet<string> = new Set(['as soon', 'so nobody', 'so that', 'so no', 'so none']);
const EMBEDDED = set('what which who whom whose whatever');

/** The statement of `all`; `before` is what "it" and "them" may stand for. */
export function statementOf(all: readonly Word[], before: readonly Statement[] = []): Statement {
  const end = givingUpAt(all);
  const words = withoutEmbedded(end < 0 ? all : all.slice(0, end));
  const own = topicsIn(words);
  const named = namesIn(words);
  const points = words.some((_, at) => isPointer(words, at));
  const places = placesIn(words);
  const purposes = purposesIn(words);
  const beside = bystandersIn(words);
  const recalled = points ? before : [];
  const isObject = (topic: string) =>
    !places.has(topic) && ((!purposes.has(topic) && !beside.has(topic)) || isVerbless(words));
  const negative = words.some(({ is }) => NEGATIVES.has(is));
  return {
    text: quote(all),
    words,
    topics: new Map([...recalled.flatMap(({ topics }) => [...topics]), ...own]),
    objects: new Set([
      ...recalled.flatMap(({ topics }) => [...topics.keys()]),
      ...[...own.keys()].filter(isObject),
    ]),
    own: new Set([...own.keys()].filter(isObject)),
    places,
    purposes,
    names: named.size > 0 ? named : new Set(recalled.flatMap(({ names }) => [...names])),
    groups: groupsIn(words),
    direction: directionOf(words, negative),
    negative,
    givenUp: new Set(
      end < 0
        ? []
        : all
            .slice(end + 1)
            .filter(isContent)
            .map(({ lemma }) => conceptOf(lemma)),
    ),
    verbs: new Set(
      words
        .filter(({ tags }, at) => tags.has('Verb') || isOpeningDeed(words, at))
        .map(({ lemma }) => conceptOf(lemma)),
    ),
    values: valuesIn(all),
    said: [],
    ways: waysOf(words),
    points,
    isUntil: false,
    adds: adds(words),
    limits: limits(words),
    universal: universal(words),
    everywhere: everywhere(words),
  };
}

/** "Mains power for the bell": what follows "for" or "with" is ordered as well. */
function isVerbless(words: readonly Word[]): boolean {
  return !words.some(({ tags }) => tags.has('Verb')) && !isOpeningDeed(words, 0);
}

function isContent({ is, tags }: Word): boolean {
  return (
    is.length > 2 &&
    is !== 'than' &&
    !['Determiner', 'Preposition', 'Verb', 'Pronoun'].some(tag => tags.has(tag))
  );
}

function directionOf(words: readonly Word[], negative: boolean): -1 | 0 | 1 {
  if (tellsState(words)) return 0;
  if (isUnwanted(words)) return -1;
  const gone = isGone(words);
  if (!gone && !isThere(words)) return negative && words[0]!.is === 'no' ? -1 : 0;
  return gone === negative ? 1 : -1;
}

/** How many clauses back "it" may point. */
const RECALLED = 3;

/** The statement of each clause, knowing those before for its pronouns; under the clause it begins with. */
export function statementsOf(clauses: readonly Clause[]): Map<Clause, Statement> {
  const made = new Map<Clause, Statement>();
  for (const [clause, words] of joined(clauses))
    made.set(clause, statementOf(words, [...made.values()].slice(-RECALLED)));
  return made;
}

/** The words of each clause, "…, not the front" joined to the clause whose other choice it names. */
function joined(clauses: readonly Clause[]): Map<Clause, readonly Word[]> {
  const found = new Map<Clause, readonly Word[]>();
  let opening: Clause | null = null;
  for (const clause of clauses) {
    const before = clauses[clauses.indexOf(clause) - 1];
    const isRest =
      before?.sentence === clause.sentence && /^(?:not|rather|instead)$/.test(clause.words[0]!.is);
    if (isRest && givingUpAt([...before.words, ...clause.words]) === before.words.length)
      found.set(opening!, [...found.get(opening!)!, ...clause.words]);
    else {
      found.set(clause, clause.words);
      opening = clause;
    }
  }
  return found;
}

/** `now` with its "it" taken for what `earlier` is about; null where its own words name another thing. */
export function pointingAt(earlier: Statement, now: Statement): Statement | null {
  if (now.own.size > 0 || now.adds || (now.places.size > 0 && !now.points)) return null;
  if (now.words.length < 2) return null;
  const standsFor = (pronouns: ReadonlySet<string>) =>
    now.words.some(({ is }, at) => pronouns.has(is) && isPointer(now.words, at));
  const isPersons = standsFor(PERSONS) && !standsFor(THINGS);
  if (isPersons && earlier.names.size === 0) return null;
  const isElliptic = now.values.length > 0 || [...now.verbs].every(verb => SLIGHT.has(verb));
  if (!now.points && !isElliptic) return null;
  return {
    ...now,
    topics: new Map([...[...earlier.topics].filter(([topic]) => earlier.objects.has(topic)), ...now.topics]),
    objects: new Set([...earlier.objects, ...now.own]),
    names: now.names.size > 0 ? now.names : earlier.names,
  };
}
