/** All that is asked of a deployed system, in the order in which a mail goes. */
import type { Question } from './examine.ts';
import { receiving } from './receiving.ts';
import { running } from './running.ts';
import { sending } from './sending.ts';

export const questions: readonly Question[] = [...sending, ...receiving, ...running];
