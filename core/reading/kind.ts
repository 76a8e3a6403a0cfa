/** What kind of message it is: each clause does something by the first rule that fits; the strongest deed decides. */
import { CLASSES } from './classes.ts';
import { type Clause, quote } from './clauses.ts';
import type { Deed } from './kind-rule.ts';
import { KIND_RULES } from './kind-rules.ts';
import { type Phrase, phrases } from './phrases.ts';
import type { Sentence } from './sentences.ts';

export type Kind = 'instruction' | 'question' | 'approval' | 'acknowledgement' | 'other';

/** What one clause does, by which rule, in which words. */
export type Act = {
  readonly does: Deed;
  readonly rule: string;
  readonly words: string;
  readonly clause: Clause;
};

const RULES = KIND_RULES.map(rule => ({ ...rule, found: phrases(rule.when, CLASSES) }));

/** The acts of a text, in order; clauses that no rule knows have none. */
export function actsOf(clauses: readonly Clause[], sentences: readonly Sentence[]): Act[] {
  return clauses.flatMap(clause => actOf(clause, sentences[clause.sentence]!) ?? []);
}

function actOf(clause: Clause, sentence: Sentence): Act | null {
  for (const { does, rule, asked, under, across, found } of RULES) {
    if (asked !== undefined && asked !== clause.asks) continue;
    if (clause.under !== null && under !== true && !clause.asks) continue;
    const words = across === true ? sentence.words : clause.words;
    const match = (found as Phrase)(words);
    if (match !== null) return { does, rule, words: quote(words.slice(...match)), clause };
  }
  return null;
}

/** The kind that `acts` add up to, by the order of precedence in which a mixed text is labelled, and the acts that decided. */
export function kindOf(acts: readonly Act[]): {
  kind: Kind;
  answer: 'yes' | 'no' | null;
  by: readonly Act[];
} {
  const doing = (...deeds: Deed[]) => acts.filter(act => deeds.includes(act.does));
  const asks = doing('asks');
  if (asks.length > 0) return { kind: 'instruction', answer: null, by: asks };
  const answers = doing('agrees', 'declines');
  if (answers.length > 0) {
    const answer = answers[0]!.does === 'agrees' ? 'yes' : 'no';
    return { kind: 'approval', answer, by: answers };
  }
  const enquires = doing('enquires');
  if (enquires.length > 0) return { kind: 'question', answer: null, by: enquires };
  const thanks = doing('acknowledges');
  if (thanks.length > 0) return { kind: 'acknowledgement', answer: null, by: thanks };
  return { kind: 'other', answer: null, by: doing('postpones', 'blank') };
}
