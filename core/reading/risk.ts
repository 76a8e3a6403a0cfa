/** Whether carrying an order out could do harm, and of which kind: the rules in risk-rules.ts over the words of each order. */
import { CLASSES } from './classes.ts';
import { quote } from './clauses.ts';
import type { Act } from './kind.ts';
import { type Phrase, phrases } from './phrases.ts';
import { ANNOUNCEMENTS, RISK_RULES, type Risk, type RiskRule } from './risk-rules.ts';
import type { Sentence, Word } from './sentences.ts';
import { RISKS, weighRisks } from './weigh.ts';
import { INNOCENT } from './words/risk-innocent.ts';

export type { Risk } from './risk-rules.ts';

type Found = {
  readonly risk: Risk;
  readonly because: readonly string[];
  /** A rule fits, which is more than a sum of words. */
  readonly byRule?: true;
};

const compiled = (rules: readonly RiskRule[]) =>
  rules.map(({ risk, rule, needs, unless }) => ({
    risk,
    rule,
    needs: needs.map(list => phrases(list, CLASSES)),
    unless: phrases(unless ?? [], CLASSES),
  }));
const ORDERED = compiled(RISK_RULES);
const ANNOUNCED = compiled(ANNOUNCEMENTS);

/**
 * The risk of carrying out what `acts` order or agree to, with the words that show it; null if there is none.
 * An order not to do something carries no risk, unless not doing it is the risk ("don't bother with backups").
 */
export function riskOf(acts: readonly Act[], sentences: readonly Sentence[]): Found | null {
  const orders = acts.filter(({ does }) => does === 'asks' || does === 'agrees' || does === 'hints');
  const at = [...new Set(orders.map(act => act.clause.sentence))];
  const byRule = firstRisk(
    ORDERED,
    at.map(sentence => scope(sentences, sentence)),
  );
  if (byRule.found !== null) return { ...byRule.found, byRule: true };
  const asked = new Set(orders.filter(({ does }) => does !== 'agrees').map(act => act.clause.sentence));
  const heard = weighedRisk([...asked].map(sentence => around(sentences, sentence)));
  return heard === null || byRule.excused.has(heard.risk) ? null : heard;
}

/** How loud the words must speak for a risk that no rule saw, in log-odds; set on mail that the weights were not learnt from. */
const LOUD = -0.3;

/** The risk that the words add up to, where no rule fits: "Old newsletters, old minutes, old everything: bye bye". */
export function weighedRisk(scopes: readonly (readonly Word[])[]): Found | null {
  const heard = scopes
    .filter(words => WARNING(words) === null && KEPT(words) === null)
    .flatMap(words => {
      const odds = weighRisks(words);
      return RISKS.map(risk => ({ risk, ...odds[risk] }));
    })
    .sort((one, other) => other.odds - one.odds)[0];
  if (heard === undefined || heard.odds < LOUD) return null;
  return { risk: heard.risk, because: [`${heard.risk}: "${heard.because}" (weight of words)`] };
}

/** The words of an order with those of the sentences beside it. */
function around(sentences: readonly Sentence[], at: number): readonly Word[] {
  return sentences.slice(Math.max(0, at - 1), at + 2).flatMap(({ words }) => words);
}

/** The risk in what is said where nothing is asked, as in "From Monday Gwen speaks for us": to say so is to ask for it. */
export function announcedRisk(acts: readonly Act[], sentences: readonly Sentence[]): Found | null {
  const silent = new Set(acts.filter(({ does }) => WITHHOLDS.has(does)).map(act => act.clause.sentence));
  const said = sentences.filter(
    ({ words }, at) => !silent.has(at) && !words.at(-1)!.after.includes('?') && TOLD(words) === null,
  );
  return firstRisk(
    ANNOUNCED,
    said.map(({ words }) => words),
  ).found;
}
const WITHHOLDS: ReadonlySet<string> = new Set(['enquires', 'declines', 'postpones']);

/** The first rule that fits, and the risks that a rule excuses ("don't", "a longer password"). */
function firstRisk(
  rules: ReturnType<typeof compiled>,
  scopes: readonly (readonly Word[])[],
): { found: Found | null; excused: ReadonlySet<Risk> } {
  const excused = new Set<Risk>();
  const cleared = scopes.map(withoutInnocent).filter(words => WARNING(words) === null);
  for (const { risk, rule, needs, unless } of rules) {
    for (const words of cleared) {
      const found = fits(words, needs);
      const isExcused = unless(words) !== null || (found !== null && isForbidden(words, found));
      if (isExcused) excused.add(risk);
      if (found === null || isExcused) continue;
      const shown = found.map(part => quote(words.slice(...part))).join('" ... "');
      return { found: { risk, because: [`${risk}: "${shown}" (${rule})`] }, excused };
    }
  }
  return { found: null, excused };
}

/** The words of an order: its sentence, the next, and the two before where "it" or "them" points back to one. */
function scope(sentences: readonly Sentence[], at: number): readonly Word[] {
  const own = [...sentences[at]!.words, ...(sentences[at + 1]?.words ?? [])];
  if (!own.some(word => POINTERS.has(word.is)) && own.length >= SHORT) return own;
  return [...sentences.slice(Math.max(0, at - 2), at).flatMap(({ words }) => words), ...own];
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

/** What somebody said or once did is a story. */
const TOLD = phrases(['told|said|reckons|thinks|heard|used|once|ago|yesterday'], CLASSES);

/** An order that forbids or keeps is not weighed: its words are those of the risk. */
const KEPT = phrases(
  [
    '^ ?please ?and ?but do not|never',
    'never|nobody|not DEED|allow|give|let|send|share',
    'keep|leave ... on|as|alone|strict|where|there|by',
    'keep the|our|all|every|my|using|doing|up',
    '~turn|~switch|~put|~set ... on',
    'back on',
    '~make sure',
    '~encrypt|~protect|~secure|~install|~check|~test|~fix|~mend|~repair|~replace|~restore|~show|~label|~print',
  ],
  CLASSES,
);

/** "If anybody asks you to change our bank details, ring me first": the risk is what the order guards against. */
const WARNING = phrases(
  [
    'if|when|whenever|should|case anyone|anybody|someone|somebody ?* ?ever ~ask|~tell|~ring|~email|~try|~claim|~want|~say|~phone|~call|~write|~text|~message|~pretend|~turn',
    'if|when|case they|he|she ?ever ~ask|~tell|~email|~try|~claim|~say',
  ],
  CLASSES,
);

/** The words without the names of things that only sound like risk. */
function withoutInnocent(words: readonly Word[]): readonly Word[] {
  const found = INNOCENT_THINGS(words);
  return found === null ? words : withoutInnocent([...words.slice(0, found[0]), ...words.slice(found[1])]);
}
const INNOCENT_THINGS = phrases(INNOCENT, CLASSES);

type Span = readonly [from: number, to: number];

function fits(words: readonly Word[], needs: readonly Phrase[]): Span[] | null {
  const found = needs.map(need => need(words));
  return found.every(span => span !== null) ? found : null;
}

/** "Don't delete", "nobody is to reset": a ban shortly before the deed, or before all of it with no comma in between. */
function isForbidden(words: readonly Word[], found: readonly Span[]): boolean {
  const starts = found.map(([from]) => from);
  const deed = found.at(-1)![0];
  return isBanned(words, deed, deed) || isBanned(words, Math.min(...starts), Math.max(...starts));
}

function isBanned(words: readonly Word[], from: number, to: number): boolean {
  const ban = words.findIndex((word, at) => at >= from - 4 && at < from && BANS.has(word.is));
  return ban >= 0 && !words.slice(ban, to).some(word => /[,;:.!?]|\s[-–—]/.test(word.after));
}
const BANS: ReadonlySet<string> = new Set(['not', 'never', 'nobody', 'without', 'nothing', 'circumstances']);
