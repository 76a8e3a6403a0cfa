/** The rules of kind, in the order in which they are tried: the first that fits a clause says what it does. */
import { ANSWERS, ROUNDABOUT_ANSWERS } from './kind-answers.ts';
import { COURTESIES } from './kind-courtesies.ts';
import { ENQUIRIES, OTHER_QUESTIONS, PERCEPTIONS } from './kind-enquiries.ts';
import { ARRANGEMENTS, COMMANDS, HINTS, LIMITS, ORDERS, REPORTS } from './kind-orders.ts';
import { CONDITIONAL_ORDERS, POLITE_REQUESTS, REQUESTS } from './kind-requests.ts';
import type { KindRule } from './kind-rule.ts';
import { OWN_PART, STORIES, THANKS } from './kind-thanks.ts';

export const KIND_RULES: readonly KindRule[] = [
  ...COURTESIES,
  ...PERCEPTIONS,
  ...ROUNDABOUT_ANSWERS,
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
