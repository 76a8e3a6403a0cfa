/** Reads what a message's new words ask for: kind, answer, risk, and the words that decided. */
import { clausesOf } from './clauses.ts';
import { meantElsewhere, notAMessage } from './elsewhere.ts';
import { actsOf, type Kind, kindOf } from './kind.ts';
import { isReadable } from './language.ts';
import { outvoted } from './outvoted.ts';
import { announcedRisk, type Risk, riskOf } from './risk.ts';
import { parse, type Sentence } from './sentences.ts';

export type { Kind } from './kind.ts';
export type { Risk } from './risk.ts';

export type Reading = {
  readonly kind: Kind;
  /** Of an approval: what it answers. */
  readonly answer: 'yes' | 'no' | null;
  readonly risk: Risk | null;
  /** The words that decided, each with its rule: `instruction: "please move" (order)`. */
  readonly because: readonly string[];
  /** The words could not be read (another language, an attachment only): to be taken as an instruction. */
  readonly notRead: boolean;
};

export type Words = {
  /** The sender's new words. */
  readonly text: string;
  /** Lines that may be someone else's: neither kind nor risk rests on them alone. */
  readonly unsure?: readonly string[];
  readonly subject?: string | null;
  readonly hasAttachments?: boolean;
};

/**
 * Reads the sender's new words. Deterministic and pure.
 *
 * Words that cannot be read are an instruction, because nobody may miss one: another language, an
 * attachment without words, or a text too long to be read whole in which nothing was asked.
 */
export function read(words: Words): Reading {
  const sure = withoutUnsure(words);
  if (sure.trim() === '') return words.hasAttachments || words.text.trim() !== '' ? NOT_READ : NOTHING;
  if (!isReadable(sure)) return NOT_READ;
  const { sentences, complete } = parse(sure);
  const reading = readSentences(sentences);
  return complete || reading.kind === 'instruction' ? reading : { ...NOT_READ, risk: reading.risk };
}

function readSentences(sentences: readonly Sentence[]): Reading {
  const notice = notAMessage(sentences);
  if (notice !== null) return { ...NOTHING, because: [`other: "${notice}" (not a message to us)`] };
  const clauses = clausesOf(sentences);
  const acts = actsOf(clauses, sentences);
  const ruled = kindOf(acts, clauses.length);
  const announced = UNASKED.has(ruled.kind) ? announcedRisk(acts, sentences) : null;
  if (announced !== null)
    return { ...NOTHING, kind: 'instruction', risk: announced.risk, because: announced.because };
  const heard = outvoted(ruled, sentences, clauses);
  const { kind, answer, by } = heard ?? ruled;
  const risk =
    kind === 'instruction' || answer === 'yes' ? riskOf(heard === null ? acts : by, sentences) : null;
  const deciding = by.map(({ clause }) => clause);
  const elsewhere = risk?.byRule === true ? null : meantElsewhere(sentences, deciding);
  if (elsewhere !== null) return { ...NOTHING, because: [`other: "${elsewhere}" (not meant for us)`] };
  const because = heard?.because ?? by.map(act => `${kind}: "${act.words}" (${act.rule})`);
  return {
    kind,
    answer,
    risk: risk?.risk ?? null,
    because: [...because, ...(risk?.because ?? [])],
    notRead: false,
  };
}
const UNASKED: ReadonlySet<Kind> = new Set(['other', 'acknowledgement']);

/** The text without the lines that may be somebody else's, so that nothing rests on them. */
function withoutUnsure({ text, unsure = [] }: Words): string {
  if (unsure.length === 0) return text;
  const doubtful = new Set(unsure.flatMap(part => part.split('\n')).map(line => line.trim()));
  return text
    .split('\n')
    .filter(line => line.trim() === '' || !doubtful.has(line.trim()))
    .join('\n');
}

const NOTHING: Reading = { kind: 'other', answer: null, risk: null, because: [], notRead: false };
const NOT_READ: Reading = {
  kind: 'instruction',
  answer: null,
  risk: null,
  because: ['not-read'],
  notRead: true,
};
