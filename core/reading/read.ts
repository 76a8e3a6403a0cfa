/** Reads what a message's new words ask for: kind, answer, risk, and the words that decided. */
import { clausesOf } from './clauses.ts';
import { meantElsewhere } from './elsewhere.ts';
import { actsOf, type Kind, kindOf } from './kind.ts';
import { type Risk, riskOf } from './risk.ts';
import { parse } from './sentences.ts';

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

export function read(words: Words): Reading {
  const { sentences } = parse(words.text);
  const elsewhere = meantElsewhere(sentences);
  if (elsewhere !== null) return { ...NOTHING, because: [`other: "${elsewhere}" (not meant for us)`] };
  const acts = actsOf(clausesOf(sentences), sentences);
  const { kind, answer, by } = kindOf(acts);
  const risk = kind === 'instruction' || answer === 'yes' ? riskOf(acts, sentences) : null;
  const because = by.map(act => `${kind}: "${act.words}" (${act.rule})`);
  return {
    kind,
    answer,
    risk: risk?.risk ?? null,
    because: [...because, ...(risk?.because ?? [])],
    notRead: false,
  };
}

const NOTHING: Reading = { kind: 'other', answer: null, risk: null, because: [], notRead: false };
