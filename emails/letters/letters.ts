/** Every letter that an effect can ask for, by its template's name. */

import type { Props, TemplateName } from '../props.ts';
import { type Rendered, render } from '../render.ts';
import type { Facts } from './facts.ts';
import { answerLetters } from './in-answer.ts';
import { planLetters } from './of-the-plan.ts';
import { contractorLetters } from './to-contractor.ts';

/** What unsubscribing stops: reminders and news, never what must be agreed, answered or confirmed. */
const stoppable: ReadonlySet<string> = new Set([
  'due',
  'reminder',
  'asset',
  'deliverables',
  'documents',
  'meeting-questions',
  'decisions',
  'digest',
]);

export function mayBeStopped(template: string): boolean {
  return stoppable.has(template);
}

const letters = { ...planLetters, ...answerLetters, ...contractorLetters };
type LetterName = keyof typeof letters;

/** Writes the letter of that template; throws when no effect may ask for such a one. */
export function write(template: string, facts: Facts): Rendered {
  if (!isLetter(template)) throw new Error(`no letter is called ${template}`);
  return writeOne(template, facts);
}

function writeOne<T extends LetterName>(template: T, facts: Facts): Rendered {
  const propsOf = letters[template] as (facts: Facts) => Props[T & TemplateName];
  return render(template, propsOf(facts));
}

function isLetter(template: string): template is LetterName {
  return Object.hasOwn(letters, template);
}
