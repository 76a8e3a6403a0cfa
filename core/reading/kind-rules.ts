/** The rules of kind, in the order in which they are tried: the first that fits a clause says what it does. */
import { ANSWERS, COURTESIES, OWN_PART, STORIES, THANKS } from './kind-answers.ts';
import {
  ARRANGEMENTS,
  COMMANDS,
  CONDITIONAL_ORDERS,
  ENQUIRIES,
  HINTS,
  LIMITS,
  ORDERS,
  OTHER_QUESTIONS,
  PERCEPTIONS,
  POLITE_REQUESTS,
  REPORTS,
  REQUESTS,
} from './kind-asks.ts';
import type { KindRule } from './kind-rule.ts';

export const KIND_RULES: readonly KindRule[] = [
  ...COURTESIES,
  ...PERCEPTIONS,
  ...POLITE_REQUESTS,
  ...ENQUIRIES,
  ...ANSWERS,
  ...REQUESTS,
  ...CONDITIONAL_ORDERS,
  ...REPORTS,
  ...ORDERS,
  ...COMMANDS,
  ...STORIES,
  ...LIMITS,
  ...THANKS,
  ...OWN_PART,
  ...ARRANGEMENTS,
  ...OTHER_QUESTIONS,
  ...HINTS,
];
