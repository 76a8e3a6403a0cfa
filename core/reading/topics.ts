/** What the words of a clause are about: its topics, what tells them apart, where and what for, and who is named. */
import { CLASSES } from './classes.ts';
import { hasOpposite } from './opposites.ts';
import type { Word } from './sentences.ts';
import { COLOURS, conceptOf, isConcept, LANGUAGES, NO_TOPIC, ROOMS } from './words/concepts.ts';
import { KIND_OF } from './words/kinds.ts';
import { ALSO_NOUNS, DEEDS } from './words/verbs.ts';

/** What a clause is about, as concepts (`photo` for "pictures"), each with what tells it from another of its kind. */
export type Topics = ReadonlyMap<string, readonly string[]>;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const NO_NOUN = set(`
  Determiner Pronoun Preposition Conjunction Modal Copula Auxiliary Date Value Adverb QuestionWord Expression Negative
`);
/** The words before which a place, a way or a bystander is named. */
const PLACING = set(
  'in on at inside into onto near from to behind under beside outside over above below beneath against',
);
const BESIDES = set('off by with around through via past next among between before after during');
const PURPOSE = set('for about');
/** "Nobody outside the firm" says who, not where. */
const ANYBODY = set('nobody anybody anyone somebody someone everybody everyone');
const ALWAYS_PLACES = set('upstairs downstairs outside inside');
const MODIFIERS = set(
  'old new second third other spare front back left right upper lower first last side ground top main big little small',
);

export function topicsIn(words: readonly Word[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  words.forEach((word, at) => {
    if (word.lemma === 'back' && words[at + 1]?.is === 'up') found.set('backup', []);
    if (isTopic(words, at) && !isOpeningDeed(words, at))
      found.set(conceptOf(word.lemma), modifiersBefore(words, at));
  });
  return found;
}

const isOrder = CLASSES.ORDER as (words: readonly Word[], at: number) => boolean;
const OPENERS = set('please just kindly also then do');

/** The verb of an order, although it is a noun as well: "book the hall". */
export function isOpeningDeed(words: readonly Word[], at: number): boolean {
  const opens = words.slice(0, at).every(({ is }) => OPENERS.has(is));
  return opens && at < words.length - 1 && isOrder(words, at);
}

function isTopic(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (isAttributive(words, at) || isIdiom(words, at)) return false;
  if (COLOURS.has(word.is) || LANGUAGES.has(word.is)) return false;
  if (MODALS.has(words[at - 1]?.is ?? '') && DEEDS.has(word.is)) return false;
  if (
    word.tags.has('Comparative') ||
    word.tags.has('PastTense') ||
    (DEEDS.has(word.is) && !ALSO_NOUNS.has(word.is) && words[at - 1]?.is !== 'the')
  )
    return false;
  if (word.tags.has('Particle') || (isPlainVerb(word) && !isNamed(words[at - 1]))) return false;
  if (word.is.length < 2 || NO_TOPIC.has(word.is) || NO_TOPIC.has(word.lemma) || /\d/.test(word.is))
    return false;
  return (
    ![...word.tags].some(tag => NO_NOUN.has(tag)) ||
    conceptOf(word.lemma) !== word.lemma ||
    word.is === 'till'
  );
}

/** "The slow line": it tells one line from another. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const { tags, after } = words[at]!;
  const next = words[at + 1]?.tags;
  return (
    tags.has('Adjective') &&
    !tags.has('Noun') &&
    after.trim() === '' &&
    (next?.has('Noun') ?? false) &&
    !next!.has('Pronoun')
  );
}

const MODALS = set('can could should may might must will would shall');

/** "Give me a bell" asks for a call. */
function isIdiom(words: readonly Word[], at: number): boolean {
  const [verb, , article] = words.slice(Math.max(0, at - 3), at);
  return CALLS.has(words[at]!.is) && verb?.lemma === 'give' && article?.is === 'a';
}
const CALLS = set('bell ring buzz shout line tinkle');

const isNamed = (before: Word | undefined) =>
  ['Determiner', 'Possessive', 'Adjective', 'Value'].some(tag => before?.tags.has(tag));

function isPlainVerb({ is, lemma, tags }: Word): boolean {
  if (!tags.has('Verb') || ALSO_NOUNS.has(lemma) || isConcept(lemma)) return false;
  if (tags.has('Gerund')) return lemma !== is;
  return true;
}

/** The words that tell one thing from another of its kind: "old till", "waiting room", "second screen". */
function modifiersBefore(words: readonly Word[], at: number): string[] {
  const found: string[] = [];
  for (let before = at - 1; before >= 0 && found.length < 3; before--) {
    const word = words[before]!;
    if (/[,;:()]/.test(word.after) || !(isModifier(word) || isAttributive(words, before))) break;
    if (TELLING.has(word.is) || !isWay(word)) found.push(conceptOf(word.lemma));
  }
  return found;
}

/** Opposites that tell one thing from another where they stand before it: "the early shift". */
export const TELLING = set(
  'early late inner outer junior senior internal external indoor outdoor front rear left right upper lower winter summer',
);

/** What is itself in question tells nothing apart: "the cheap one", "the best one", "the red one". */
function isWay({ is, lemma }: Word): boolean {
  return COLOURS.has(is) || LANGUAGES.has(is) || KIND_OF.has(is) || hasOpposite(lemma) || NO_TELLING.has(is);
}
const NO_TELLING = set(
  'own same whole full better best good proper separate single shared joint ordinary normal usual plain printed colour cheaper cheap bigger smaller large larger only actual entire double extra more less few current existing hourly daily nightly weekly fortnightly monthly quarterly yearly annual',
);

function isModifier({ is, tags }: Word): boolean {
  if (/\d/.test(is)) return false;
  if (tags.has('Pronoun') || (tags.has('Verb') && !tags.has('Gerund'))) return false;
  return MODIFIERS.has(is) || ((tags.has('Noun') || tags.has('Gerund')) && !NO_TOPIC.has(is));
}

/** Where: the nouns that follow "in", "on", "at". */
export function placesIn(words: readonly Word[]): Set<string> {
  const always = words
    .filter(({ is }, at) => ALWAYS_PLACES.has(is) && !ANYBODY.has(words[at - 1]?.is ?? ''))
    .map(({ is }) => is);
  return new Set([...always, ...nounsAfter(words, PLACING)]);
}

/** What for: the nouns that follow "for". */
export function purposesIn(words: readonly Word[]): Set<string> {
  return new Set(nounsAfter(words, PURPOSE));
}

/** Who and what is only near: the nouns that follow "by", "off", "with". */
export function bystandersIn(words: readonly Word[]): Set<string> {
  return new Set(nounsAfter(words, BESIDES));
}

/** The nouns that follow one of `markers`, up to the next mark or verb. */
function nounsAfter(words: readonly Word[], markers: ReadonlySet<string>): string[] {
  return words.flatMap(({ is }, from) => {
    if (!markers.has(is) || ANYBODY.has(words[from - 1]?.is ?? '')) return [];
    const found: string[] = [];
    for (let at = from + 1; at < Math.min(words.length, from + 6) && !endsPhrase(words, at); at++) {
      if (isPlace(words, at)) found.push(conceptOf(words[at]!.lemma));
      if (/[,;:()]/.test(words[at]!.after)) break;
    }
    return found;
  });
}

/** "At the back", "in the office": words that say where, though they are no topic of an order; "in the break" says when. */
function isPlace(words: readonly Word[], at: number): boolean {
  const { is, lemma } = words[at]!;
  if (OCCASIONS.has(lemma)) return false;
  const isSide = SIDES.has(is) && words[at - 1]?.is === 'the' && !words[at + 1]?.tags.has('Noun');
  return isTopic(words, at) || ROOMS.has(lemma) || isSide;
}
const SIDES = set('front back top bottom left right side middle');
const OCCASIONS = set('break lunch turn advance general future meantime case question mistake');

function endsPhrase(words: readonly Word[], at: number): boolean {
  const { is, tags } = words[at]!;
  if (PLACING.has(is) || BESIDES.has(is) || PURPOSE.has(is)) return true;
  const isNoun = ['Determiner', 'Possessive'].some(tag => words[at - 1]?.tags.has(tag));
  return tags.has('Verb') && !tags.has('Gerund') && !isNoun && is !== 'store';
}

/** The people and firms that are named. */
export function namesIn(words: readonly Word[]): Set<string> {
  const named = words.filter(({ written, is, tags }, at) => {
    if (
      !/^[A-Z]/.test(written) ||
      NO_TOPIC.has(is) ||
      tags.has('Date') ||
      LANGUAGES.has(is) ||
      KIND_OF.has(is)
    )
      return false;
    if (/\d/.test(is) || tags.has('Pronoun')) return false;
    return tags.has('FirstName') || tags.has('ProperNoun') || (at > 0 && /^[A-Z][a-z]+/.test(written));
  });
  return new Set(named.map(({ lemma }) => lemma.replace(/'s?$/, '')));
}

/** The kinds of people that are named: "the juniors", "our drivers". */
export function groupsIn(words: readonly Word[]): Set<string> {
  const isPerson = CLASSES.PERSON as (words: readonly Word[], at: number) => boolean;
  const named = words.filter(
    ({ tags, lemma }, at) =>
      tags.has('Noun') && !tags.has('FirstName') && isPerson(words, at) && !NO_GROUP.has(lemma),
  );
  return new Set(named.map(({ lemma }) => conceptOf(lemma)));
}
const NO_GROUP = set(
  'nobody anybody anyone somebody someone everybody everyone stranger maker staff team people person guy lad chap folk user lot family friend dad mum man woman boss',
);
