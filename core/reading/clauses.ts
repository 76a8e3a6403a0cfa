/** Cuts sentences into clauses, and notes how each stands: main or subordinate, asked or said. */

import type { Sentence, Word } from './sentences.ts';
import { FILLER_PHRASES, FILLERS, JOINERS, SPLITTERS, SUBORDINATORS } from './words/grammar.ts';
import { DEEDS } from './words/verbs.ts';

export type Clause = {
  readonly words: readonly Word[];
  /** The word that makes it depend on another clause (`if`, `because`, `when`), else null. */
  readonly under: string | null;
  /** It is put as a question: by its mark, or by its word order. */
  readonly asks: boolean;
  /** The word before it in its sentence, or that it was split off by ("but", "so"); empty for a sentence's first. */
  readonly opener: string;
  /** Which sentence and which line it is part of, counted from 0. */
  readonly sentence: number;
  readonly line: number;
  /** As written. */
  readonly text: string;
};

/** The clauses of `sentences`, in order, without the fillers that open them ("so", "also", "Hi Dan,"). */
export function clausesOf(sentences: readonly Sentence[]): Clause[] {
  return sentences.flatMap((sentence, at) => {
    const cuts = cut(sentence.words);
    const parts = cuts.map(words => words.slice(fillersIn(words)));
    const marked = sentence.words.at(-1)!.after.includes('?');
    return parts.map((words, part) =>
      clause(words, {
        at,
        line: sentence.line,
        asked: marked && isAsked(parts, part),
        opener: part === 0 ? '' : cuts[part]![0]!.is,
      }),
    );
  });
}

function clause(
  words: readonly Word[],
  where: { at: number; line: number; asked: boolean; opener: string },
): Clause {
  const first = words[0]!.is;
  const isHowOften = first === 'once' && words[1]?.is === 'a';
  const under = SUBORDINATORS.has(first) && !isHowOften && !isInverted(words.slice(1)) ? first : null;
  const asks = where.asked || isInverted(words);
  return {
    words,
    under,
    asks,
    opener: where.opener,
    sentence: where.at,
    line: where.line,
    text: quote(words),
  };
}

/** The words as written, for evidence. */
export function quote(words: readonly Word[]): string {
  return words
    .map(word => word.written)
    .filter(written => written !== '')
    .join(' ');
}

/** A question mark asks the clauses put as a question; if none is, the last one. */
function isAsked(parts: readonly (readonly Word[])[], at: number): boolean {
  return parts.some(isInverted) ? isInverted(parts[at]!) : at === parts.length - 1;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'can could will would shall should may might must do does did is are am was were has have had'.split(' '),
);
/** "What is left can go" orders. */
const MODALS: ReadonlySet<string> = new Set(['can', 'should', 'must', 'may']);
const ASKING: ReadonlySet<string> = new Set('what who whom whose which when where why how'.split(' '));

/** "could you", "is it", "what happens": the word order of a question. */
export function isInverted(words: readonly Word[]): boolean {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return false;
  if (first.is === 'what' && (second.is === 'a' || second.is === 'an')) return false;
  if (first.is === 'what' && third?.is === 'left' && words.some(({ is }) => MODALS.has(is))) return false;
  if (ASKING.has(first.is)) return isQuestionAfter(first, words);
  if (!AUXILIARIES.has(first.is)) return false;
  const subject = second.is === 'not' || second.is === 'please' ? third : second;
  if (subject === undefined) return false;
  if (first.is === 'have') return ['i', 'we', 'you', 'they'].includes(subject.is);
  if (first.is === 'do')
    return SUBJECTS.has(subject.is) ? !isDoneTo(subject, words) : isAskedOf(words.slice(1));
  return SUBJECTS.has(subject.is) || isNounStart(subject);
}

/** "Do your lads need parking" asks; "do the till before you leave" orders. */
function isAskedOf(words: readonly Word[]): boolean {
  const verb = words.findIndex(
    ({ tags }, at) => at > 0 && (tags.has('Infinitive') || tags.has('PresentTense')),
  );
  if (verb < 1 || verb > 4 || !isNounStart(words[0]!)) return false;
  return !words
    .slice(0, verb)
    .some(
      ({ tags, is, after }) =>
        after.trim() !== '' || is === 'to' || tags.has('Preposition') || JOINERS.has(is),
    );
}

/** "Do it", "do that please" order; "do those work" asks. */
function isDoneTo(subject: Word, words: readonly Word[]): boolean {
  const next = words[words.indexOf(subject) + 1];
  if (next?.tags.has('Preposition') === true && (subject.is === 'that' || subject.is === 'this')) return true;
  return subject.is === 'it' || !words.slice(2).some(word => word.tags.has('Verb') || carriesClause(word));
}

const SUBJECTS: ReadonlySet<string> = new Set(
  'i we you he she it they there this that these those anyone anybody someone somebody everyone everybody'.split(
    ' ',
  ),
);

function isNounStart(word: Word): boolean {
  return ['Determiner', 'Possessive', 'ProperNoun', 'Noun', 'Pronoun', 'Adjective'].some(tag =>
    word.tags.has(tag),
  );
}

/** "when are you in" asks; "when we are in" only says when. */
function isQuestionAfter(first: Word, words: readonly Word[]): boolean {
  const rest = words.slice(1);
  const auxiliary = rest.findIndex(word => AUXILIARIES.has(word.is));
  const subject = rest.findIndex(word => SUBJECTS.has(word.is) && word.is !== 'that');
  if (['when', 'where', 'how', 'why'].includes(first.is))
    return (
      auxiliary === 0 ||
      (first.is === 'how' && auxiliary > 0 && auxiliary < 5 && (subject < 0 || auxiliary < subject)) ||
      (first.is === 'why' && rest[0]?.is === 'not')
    );
  if (first.is === 'who' || first.is === 'what')
    return auxiliary >= 0 ? subject < 0 || auxiliary < subject : subject !== 0;
  return auxiliary >= 0 && (subject < 0 || auxiliary < subject);
}

function cut(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  words.forEach((word, at) => {
    if (at > 0 && isBreak(words, at)) parts.push([]);
    parts.at(-1)!.push(word);
  });
  return parts.filter(part => part.length > 0);
}

function isBreak(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const here = words[at]!;
  if (here.is === 'till' && isCashDesk(before)) return false;
  if (/[,;:()]|\s[-–—]|—|\.\.|…|!/.test(before.after) || /[(]|[-–—]\s/.test(here.before)) return true;
  if (PROVISOS.has(here.is)) return words[at + 1] !== undefined && SUBJECT_STARTS.has(words[at + 1]!.is);
  if (startsMain(words, at)) return true;
  if (SPLITTERS.has(here.is)) return !WEIGHING.has(before.lemma) && !ALL_BUT.has(before.is);
  if (before.is === 'yes' || before.is === 'ok') return !['to', 'by', 'with', 'for'].includes(here.is);
  return JOINERS.has(here.is) && startsClause(words, at + 1);
}

/** "Fine by us, provided it is done by May". */
const PROVISOS: ReadonlySet<string> = new Set(['provided', 'providing', 'assuming']);
const SUBJECT_STARTS: ReadonlySet<string> = new Set(
  'it he she you they we i the that this there nobody no our your'.split(' '),
);

/** "After talking it over with Ellen we are going ...", "For the regatta I want ...": the main clause after an opening with no comma. */
function startsMain(words: readonly Word[], at: number): boolean {
  const [here, next] = [words[at]!, words[at + 1]];
  if (at < 2 || next === undefined) return false;
  if (REQUESTS.has(here.is) && PREPOSITIONS.has(words[0]!.is) && isInverted(words.slice(at)))
    return !words.slice(1, at).some(word => carriesClause(word) || SUBJECTS.has(word.is));
  if (!['i', 'we'].includes(here.is)) return false;
  const before = words[at - 1]!;
  if (carriesClause(before) || SUBORDINATORS.has(before.is)) return false;
  const saysMore = AUXILIARIES.has(next.is) || WANTS.has(next.is);
  return (
    saysMore &&
    (words.slice(0, at < 4 ? 0 : 3).some(({ is }) => OPENINGS.has(is)) ||
      (PREPOSITIONS.has(words[0]!.is) && !words.slice(1, at).some(carriesClause)))
  );
}
const OPENINGS: ReadonlySet<string> = new Set(['after', 'having', 'since', 'before']);
const REQUESTS: ReadonlySet<string> = new Set(['can', 'could', 'would', 'will']);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for on at in by from with during until till after before since given because under over next this'.split(
    ' ',
  ),
);
const WANTS: ReadonlySet<string> = new Set('want need prefer require expect insist'.split(' '));

/** "The till", "a new till": the machine, not the preposition. */
function isCashDesk(before: Word): boolean {
  return ['Determiner', 'Possessive', 'Adjective'].some(tag => before.tags.has(tag)) || before.is === 'new';
}

/** What "if" and "whether" may complete: "wondering if", "not sure whether". */
const WEIGHING: ReadonlySet<string> = new Set(
  'wonder know ask check see sure say tell mind curious certain idea even only as what'.split(' '),
);

const ALL_BUT: ReadonlySet<string> = new Set(
  'anyone anybody anything everyone everybody everything nobody nothing all any'.split(' '),
);

/** What follows "and", "so", "when": a subject of its own, or a request. */
function startsClause(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.is === 'please' || ((next.is === 'can' || next.is === 'could') && words[at + 1]?.is === 'you'))
    return true;
  return (
    (words[at - 1]!.is === 'so' && (DEEDS.has(next.is) || next.tags.has('Preposition'))) ||
    SUBJECTS.has(next.is) ||
    (next.tags.has('Determiner') && words.slice(at, at + 6).some(word => carriesClause(word)))
  );
}

/** A verb that can carry a clause. */
export function carriesClause(word: Word): boolean {
  return (
    ['Copula', 'Modal', 'Auxiliary', 'PastTense'].some(tag => word.tags.has(tag)) || AUXILIARIES.has(word.is)
  );
}

function fillersIn(words: readonly Word[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const phrase = FILLER_PHRASES.find(
      opening =>
        opening.length < words.length - at && opening.every((is, next) => words[at + next]!.is === is),
    );
    if (phrase !== undefined) at += phrase.length;
    else if (FILLERS.has(words[at]!.is)) at++;
    else break;
  }
  return at;
}
