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

/** What may be the setting of a question rather than an order: "the till needs a roll, where are they kept?" */
const BACKGROUND: ReadonlySet<string> = new Set([
  'wish',
  'duty of someone else',
  'ban or limit',
  'how things are to be',
]);

/** A fragment says what is wanted only among fragments: in a story it is colour. */
const FRAGMENT = 'fragment that names what is wanted';

/** A kind, of an approval its answer, and the acts that settled it. */
export type Settled = {
  readonly kind: Kind;
  readonly answer: 'yes' | 'no' | null;
  readonly by: readonly Act[];
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
export function kindOf(acts: readonly Act[], clauses: number): Settled {
  const weighed = acts.map((act, at) =>
    inContext(
      act,
      acts.slice(0, at).filter(one => isJustBefore(one, act)),
    ),
  );
  const doing = (...deeds: Deed[]) => weighed.filter(act => deeds.includes(act.does));
  const asks = doing('asks');
  const isOnlyBackground =
    weighed.some(({ does }) => does === 'enquires') && asks.every(({ rule }) => BACKGROUND.has(rule));
  if (asks.length > 0 && !isOnlyBackground) return { kind: 'instruction', answer: null, by: asks };
  const answers = doing('agrees', 'declines');
  if (answers.length > 0) {
    const answer = answers[0]!.does === 'agrees' ? 'yes' : 'no';
    return { kind: 'approval', answer, by: answers };
  }
  const enquires = doing('enquires');
  if (enquires.length > 0) return { kind: 'question', answer: null, by: enquires };
  const hints = doing('hints').filter(
    ({ rule }) =>
      rule !== FRAGMENT ||
      doing('hints', 'acknowledges').length + weighed.filter(act => act.rule === 'courtesy').length >=
        clauses,
  );
  if (hints.length > 0) return { kind: 'instruction', answer: null, by: hints };
  const thanks = doing('acknowledges');
  if (thanks.length > 0) return { kind: 'acknowledgement', answer: null, by: thanks };
  return { kind: 'other', answer: null, by: doing('postpones', 'blank') };
}

/** In the same sentence, or a bare "Yes." or "No." before one about "it". */
function isJustBefore({ does, clause }: Act, act: Act): boolean {
  if (clause.sentence === act.clause.sentence) return true;
  const isBare = clause.words.length === 1 && (does === 'agrees' || does === 'declines');
  return isBare && clause.sentence === act.clause.sentence - 1 && BACK(act.clause.words) !== null;
}
const BACK = phrases(['it|them|that|those'], CLASSES);

/** What an act does after what was said before it in its sentence. */
function inContext(act: Act, before: readonly Act[]): Act {
  if (act.clause.opener === 'or' && (act.does === 'agrees' || act.does === 'declines'))
    return { ...act, does: 'blank' };
  if (
    act.does === 'agrees' &&
    act.clause.opener === 'so' &&
    act.rule === 'go-ahead' &&
    /^do (?:that|it|this)/i.test(act.words)
  )
    return { ...act, does: 'asks' };
  if (act.does !== 'asks') return act;
  const { rule, clause } = act;
  if (rule === 'ban or limit' && before.length === 0 && !['', 'so', 'but'].includes(clause.opener))
    return { ...act, does: 'blank' };
  if (before.some(({ does }) => does === 'enquires') && QUALIFIES(clause.words) !== null)
    return { ...act, does: 'enquires' };
  if (before.some(({ does }) => does === 'declines') && isRepeatedNo(act))
    return { ...act, does: 'declines' };
  if (before.some(({ does }) => does === 'agrees') && isRepeated(act)) return { ...act, does: 'agrees' };
  const isLeft =
    LEFT_AS_IS(clause.words) !== null || (clause.opener === 'so' && rule === 'how things are to be');
  if (before.some(({ does }) => does === 'acknowledges') && isLeft) return { ...act, does: 'acknowledges' };
  return act;
}

/** "Yes, you can delete it" only repeats what was proposed; a number, a time or a limit would be the sender's own. */
function isRepeated(act: Act): boolean {
  return (
    act.clause.opener !== 'but' &&
    ['order', 'duty of someone else', 'how things are to be', 'decision'].includes(act.rule) &&
    (OWN_TERMS(act.clause.words) === null || IN_PAST(act.clause.words) !== null)
  );
}
/** "No, do not delete it" only repeats the no. */
function isRepeatedNo({ rule, clause: { words } }: Act): boolean {
  const own = phrasesOwnNo(words);
  return ['order', 'duty of someone else', 'wish'].includes(rule) && STANDS(words) !== null && own === null;
}
const STANDS = phrases(['not', 'leave|keep ... alone|be|there|as'], CLASSES);
const phrasesOwnNo = phrases(['NUMBER', 'WHEN', 'until|before|only|instead|rather|unless'], CLASSES);
/** "What is the difference, in English please?" only says how to answer. */
const QUALIFIES = phrases(['^ in|by|on|with|as * ?* ?* please $', '^ please $'], CLASSES);
/** "The 2016 to 2018 files may be destroyed": the numbers are those of what was proposed. */
const IN_PAST = phrases(['^ the NUMBER ... can|may|should|could'], CLASSES);
const OWN_TERMS = phrases(
  ['NUMBER', 'WHEN', 'but|only|also|except|not|instead|rather|too|first|then|until'],
  CLASSES,
);
const LEFT_AS_IS = phrases(
  ['^ ME will|shall ?just keep|leave|stay|do|use', '^ ME will|shall have ... PAST|ready|done|clear|cleared'],
  CLASSES,
);
