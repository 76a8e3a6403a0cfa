/** Where the words of a whole message outvote the rules on its kind. */
import type { Clause } from './clauses.ts';
import type { Settled } from './kind.ts';
import type { Deed } from './kind-rule.ts';
import type { Sentence } from './sentences.ts';
import { MEANINGS, type Meaning, weighMeanings } from './weigh.ts';

/** How much louder, in log-odds, the words must speak for another kind than the one that the rules name. */
const LEAD = 3;
/** The same where no rule knows any clause. */
const LEAD_OF_NONE = 1.6;

/** Fewer words than these are not weighed: "(no subject)". */
const FEW = 3;

/** The kind that the words add up to, where they speak clearly louder than the rules; else null. */
export function outvoted(
  ruled: Settled,
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
): (Settled & { because: readonly string[] }) | null {
  if (sentences.flatMap(({ words }) => words).length < FEW) return null;
  if (ruled.by.some(({ does }) => does === 'postpones')) return null;
  const odds = weighMeanings(sentences, clauses);
  const said = ruled.answer ?? (ruled.kind as Meaning);
  const loudest = MEANINGS.reduce((one, other) => (odds[other].odds > odds[one].odds ? other : one));
  const lead = ruled.by.length === 0 ? LEAD_OF_NONE : LEAD;
  if (odds[loudest].odds - odds[said].odds <= lead) return null;
  const { kind, answer, does } = AS[loudest];
  const by = clauses.map(clause => ({ does, rule: 'weight of words', words: clause.text, clause }));
  return { kind, answer, by, because: [`${kind}: "${odds[loudest].because}" (weight of words)`] };
}

/** What each meaning is as a kind, and what the clauses then do. */
const AS = {
  instruction: { kind: 'instruction', answer: null, does: 'asks' },
  question: { kind: 'question', answer: null, does: 'enquires' },
  yes: { kind: 'approval', answer: 'yes', does: 'agrees' },
  no: { kind: 'approval', answer: 'no', does: 'declines' },
  acknowledgement: { kind: 'acknowledgement', answer: null, does: 'acknowledges' },
  other: { kind: 'other', answer: null, does: 'blank' },
} as const satisfies Record<Meaning, Pick<Settled, 'kind' | 'answer'> & { does: Deed }>;
