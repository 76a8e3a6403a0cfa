/** The rules of kind, in the order in which they are tried: the first that fits a clause says what it does. */
import { ANSWERS, COURTESIES, OWN_PART, THANKS } from './kind-answers.ts';
import { ENQUIRIES, ORDERS, OTHER_QUESTIONS, REQUESTS } from './kind-asks.ts';
import type { KindRule } from './kind-rule.ts';

export const KIND_RULES: readonly KindRule[] = [
  ...COURTESIES,
  ...ENQUIRIES,
  ...ANSWERS,
  ...REQUESTS,
  ...ORDERS,
  ...THANKS,
  ...OWN_PART,
  ...OTHER_QUESTIONS,
];
