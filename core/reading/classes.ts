/** The word classes that the tables of phrases may name. */

import { carriesClause } from './clauses.ts';
import type { Classes } from './phrases.ts';
import type { Word } from './sentences.ts';
import { PRONOUNS } from './words/grammar.ts';
import { WORDNET_PERSONS } from './words/persons.ts';
import { DATA, DEVICES, GIZMOS, MONEY, SYSTEMS } from './words/risk-things.ts';
import { ALSO_NOUNS, DEEDS, NOT_DEEDS, PLACING, TELLING, THINKING } from './words/verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const tagged =
  (...tags: string[]) =>
  (words: readonly Word[], at: number): boolean =>
    tags.some(tag => words[at]!.tags.has(tag));

/** A verb in its base form that names a deed: "move", "scrap". */
function isDeed(words: readonly Word[], at: number): boolean {
  const { is, tags } = words[at]!;
  if (DEEDS.has(is) || DEEDS.has(is.replace(/^re-?/, ''))) return true;
  return tags.has('Infinitive') && !NOT_DEEDS.has(is) && !THINKING.has(is) && !carriesClause(words[at]!);
}

/** A deed that opens its clause as an order: "order toner", but not "order arrived". */
function isOrder(words: readonly Word[], at: number): boolean {
  if (!isDeed(words, at)) return false;
  const next = words[at + 1];
  if (!ALSO_NOUNS.has(words[at]!.is) || next === undefined)
    return next !== undefined || !ALSO_NOUNS.has(words[at]!.is);
  if (STARTS_OBJECT.some(tag => next.tags.has(tag)) || PRONOUNS.has(next.is) || OBJECT_WORDS.has(next.is))
    return !carriesClause(next);
  return !words.slice(at + 1).some(carriesClause);
}
const STARTS_OBJECT = ['Determiner', 'Possessive', 'Value', 'FirstName', 'Adverb', 'Preposition', 'Particle'];
const OBJECT_WORDS = set(
  'all everyone everything everybody both any another more up off on in out over back down away',
);

/** A person or thing that may be told or wished to do something: any word but "I", "we", "you". */
function isOther(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return !['i', 'we', 'you'].includes(word.is) && !carriesClause(word);
}

/** A name: known to the library, or written with a capital inside its sentence. */
function isName(words: readonly Word[], at: number): boolean {
  const { tags, written } = words[at]!;
  if (tags.has('ProperNoun') || tags.has('FirstName') || tags.has('Person')) return true;
  return at > 0 && /^[A-Z][a-z]+$/.test(written) && !tags.has('Date') && !tags.has('Pronoun');
}

/** A noun for a person, or a first name: "the bookkeeper", "Imran". */
function isPerson(words: readonly Word[], at: number): boolean {
  const { tags, lemma } = words[at]!;
  return tags.has('Actor') || tags.has('FirstName') || PEOPLE.has(lemma);
}

/** Whoever may be let in or told: a person, by noun, name or pronoun. */
function isWho(words: readonly Word[], at: number): boolean {
  return isPerson(words, at) || isName(words, at) || WHOM.has(words[at]!.is);
}
const WHOM = set('me us him her them everyone everybody someone somebody anyone anybody whoever nobody');

/** A word for money, or an amount with its currency. */
function isMoney(words: readonly Word[], at: number): boolean {
  const { is, lemma, tags, before, written } = words[at]!;
  return (
    tags.has('Money') || MONEY_WORDS.has(lemma) || MONEY_WORDS.has(is) || /^[£$€]\d/.test(before + written)
  );
}
const MONEY_WORDS = set(MONEY);

/** What looks like a password: letters and digits in one word. */
function isCodeword(words: readonly Word[], at: number): boolean {
  const { written, tags } = words[at]!;
  return /^(?=.*[a-z]{3})(?=.*\d)[^\s@/]{5,}$/i.test(written) && !tags.has('Date') && !tags.has('Time');
}

const isTime = tagged('Date', 'Time', 'WeekDay', 'Month', 'Duration');

export const CLASSES: Classes = {
  DEED: isDeed,
  ORDER: isOrder,
  TELL: TELLING,
  THINK: THINKING,
  PLACE: PLACING,
  OTHER: isOther,
  ME: set('i we'),
  US: set('me us'),
  CAN: set('can could will would'),
  MUST: set('must should shall ought'),
  BE: set('be'),
  THING: (words, at) => tagged('Noun', 'Adjective', 'Value')(words, at) && !PRONOUNS.has(words[at]!.is),
  NOT: set('not never no neither'),
  DONE: tagged('PastTense', 'Participle', 'Adjective'),
  PAST: tagged('PastTense'),
  ING: (words, at) => words[at]!.is.endsWith('ing') && words[at]!.is.length > 4,
  WHEN: (words, at) => isTime(words, at) || TIME_WORDS.has(words[at]!.is),
  NUMBER: tagged('Value'),
  PHONE: (words, at) =>
    /^\+?\d[\d-]{4,}$/.test(words[at]!.is) &&
    words
      .slice(Math.max(0, at - 6), at)
      .some(word => /^(?:ring|call|phone|text|number|reach|contact|mobile|cell|whatsapp)$/.test(word.lemma)),
  NAME: isName,
  VERY: set('very really so quite pretty absolutely totally all much just more perfectly'),
  GOOD: set(
    'good great fine ok perfect brilliant lovely excellent super fab fantastic wonderful happy grand ideal spot-on ace',
  ),
  PAPER: set(
    'invoice bill receipt quote quotation report manual guide contract agreement statement certificate spec specification breakdown summary minutes paperwork brochure instruction handout leaflet estimate photo picture document list copy warranty policy plan schedule',
  ),
  BARE: (words, at) =>
    at === 0 &&
    words.length > 2 &&
    !words.some(
      word =>
        carriesClause(word) ||
        word.tags.has('Pronoun') ||
        (word.tags.has('Verb') &&
          !word.tags.has('Gerund') &&
          !(ALSO_NOUNS.has(word.is) || word.tags.has('Plural'))),
    ) &&
    tagged('Noun', 'Adjective', 'Value', 'Determiner')(words, 0),
  SYSTEM: set(SYSTEMS),
  DATA: set(DATA),
  DEVICE: set(DEVICES),
  GIZMO: set(GIZMOS),
  MONEY: isMoney,
  CODEWORD: isCodeword,
  WHO: isWho,
  ADMIN: set('admin administrator owner manager superuser editor co-owner organiser'),
  DID: set(
    'handed told put done signed filled sent paid posted backed moved cleared emptied printed left checked read forwarded shared dropped returned completed tidied unplugged restarted switched warned informed reminded passed collected arranged booked sorted',
  ),
  EMAIL: (words, at) => /^\S+@\S+\.\S+$/.test(words[at]!.is),
  PERSON: isPerson,
  ASKING: set('what who whom whose which when where why how whether if'),
};

const PEOPLE = set(`${WORDNET_PERSONS}
  staff team people driver dad bookkeeper cleaner temp volunteer auditor intern chef warden lodger locum pa caretaker chap bloke folk family fitter rep newbie
  guy crew supplier office agency committee board firm chair starter helper hand girls lads
`);
const TIME_WORDS = set(
  'today tomorrow tonight now immediately soon later morning afternoon evening noon weekend week month year',
);
