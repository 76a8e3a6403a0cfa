/** Whether carrying an order out could do harm, and of which kind: the rules in risk-rules.ts over the words of each order. */
import { CLASSES } from './classes.ts';
import { quote } from './clauses.ts';
import type { Act } from './kind.ts';
import { type Phrase, phrases } from './phrases.ts';
import { RISK_RULES, type Risk } from './risk-rules.ts';
import type { Sentence, Word } from './sentences.ts';

export type { Risk } from './risk-rules.ts';

const RULES = RISK_RULES.map(({ risk, rule, needs, unless }) => ({
  risk,
  rule,
  needs: needs.map(list => phrases(list, CLASSES)),
  unless: phrases(unless ?? [], CLASSES),
}));

/**
 * The risk of carrying out what `acts` order or agree to, with the words that show it; null if there is none.
 * An order not to do something carries no risk, unless not doing it is the risk ("don't bother with backups").
 */
export function riskOf(
  acts: readonly Act[],
  sentences: readonly Sentence[],
): { risk: Risk; because: readonly string[] } | null {
  const orders = acts.filter(({ does }) => does === 'asks' || does === 'agrees' || does === 'hints');
  const scopes = [...new Set(orders.map(act => act.clause.sentence))].map(at => scope(sentences, at));
  for (const { risk, rule, needs, unless } of RULES) {
    for (const words of scopes) {
      if (WARNING(words) !== null) continue;
      const found = fits(words, needs);
      if (found === null || unless(words) !== null || isForbidden(words, found)) continue;
      return {
        risk,
        because: [`${risk}: "${found.map(part => quote(words.slice(...part))).join('" ... "')}" (${rule})`],
      };
    }
  }
  return null;
}

/** The words of an order: its sentence, the next, and the one before where "it" or "them" points back to it. */
function scope(sentences: readonly Sentence[], at: number): readonly Word[] {
  const own = [...sentences[at]!.words, ...(sentences[at + 1]?.words ?? [])];
  const before = sentences[at - 1]?.words ?? [];
  return own.some(word => POINTERS.has(word.is)) || own.length < SHORT ? [...before, ...own] : own;
}
/** An order of so few words is about what stands before it. */
const SHORT = 6;
const POINTERS: ReadonlySet<string> = new Set([
  'it',
  'them',
  'that',
  'this',
  'those',
  'these',
  'one',
  'they',
  'him',
  'her',
  'he',
  'she',
]);

/** "If anybody asks you to change our bank details, ring me first": the risk is what the order guards against. */
const WARNING = phrases(
  [
    'if|when|whenever|should|case anyone|anybody|someone|somebody|they|he|she ?ever ~ask|~tell|~ring|~email|~try|~claim|~want|~say',
  ],
  CLASSES,
);

type Span = readonly [from: number, to: number];

function fits(words: readonly Word[], needs: readonly Phrase[]): Span[] | null {
  const found = needs.map(need => need(words));
  return found.every(span => span !== null) ? found : null;
}

/** "Don't delete", "nobody is to reset": a ban on the deed before it, with no comma in between. */
function isForbidden(words: readonly Word[], found: readonly Span[]): boolean {
  const first = Math.min(...found.map(([from]) => from));
  const last = Math.max(...found.map(([from]) => from));
  const ban = words.findIndex((word, at) => at >= first - 4 && at < first && BANS.has(word.is));
  return ban >= 0 && !words.slice(ban, last).some(word => /[,;:]|\s[-–—]/.test(word.after));
}
const BANS: ReadonlySet<string> = new Set(['not', 'never', 'nobody', 'without', 'nothing']);
