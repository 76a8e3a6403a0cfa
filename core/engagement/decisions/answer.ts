/** The client answers what they are asked to take on; nothing is taken as agreed by silence. */
import { isOfEarlierRound, termsOf } from '../../plan/asks.ts';
import { withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Answer, Engagement, Responsibility } from '../engagement.ts';
import type { Answers, Circumstances } from '../event.ts';
import { enter, saidOnPage } from './enter.ts';
import { withTask } from './task.ts';

/** How each answer reads in the ledger: the very words on the button. */
export const answerWords: Readonly<Record<Answer, string>> = {
  will: 'I’ll do it',
  cannot: 'I can’t, or I’d rather you did',
  explain: 'Please explain',
};

/**
 * Takes in the answers that are new. They become one acceptance in the ledger; *I can't* makes a task for the
 * contractor, *please explain* sends the explanation at once.
 */
export function answer(engagement: Engagement, { by, answers, proof }: Answers, at: Circumstances): Decision {
  const fresh = engagement.responsibilities.filter(one => isNews(one, answers, engagement, at));
  if (fresh.length === 0) return unchanged('already-answered');
  const responsibilities = engagement.responsibilities.map(one =>
    fresh.includes(one) ? { ...one, answer: answers.get(one.id)!, answeredAt: at.now } : one,
  );
  const told = { ...engagement, responsibilities, heardAt: at.now };
  const text = fresh.map(one => `${termsOf(one).wording} ${answerWords[answers.get(one.id)!]}.`).join('\n');
  const content = saidOnPage('acceptance', { by, text, facts: { ...proof } }, at);
  const entered = enter(told, content, at);
  return changed(fresh.reduce((state, one) => followUp(state, one, answers.get(one.id)!, at), entered));
}

/** A new answer, or the same one to what has come round again. */
function isNews(
  one: Responsibility,
  answers: ReadonlyMap<string, Answer>,
  engagement: Engagement,
  at: Circumstances,
): boolean {
  const given = answers.get(one.id);
  if (given === undefined) return false;
  return given !== one.answer || isOfEarlierRound(one.answeredAt!, one, engagement, at);
}

function followUp(engagement: Engagement, one: Responsibility, given: Answer, at: Circumstances): Engagement {
  switch (given) {
    case 'will':
      return withoutTask(engagement, `who-does-it#${one.id}`);
    case 'cannot':
      return whoDoesIt(engagement, one, at);
    case 'explain':
      return explain(engagement, one, at);
    default:
      return given satisfies never;
  }
}

function explain(engagement: Engagement, { id }: Responsibility, at: Circumstances): Engagement {
  const key = `explanation-${id}#${engagement.version}`;
  const about = { responsibility: id };
  return withAnswer(engagement, { to: 'contact', template: 'explanation', key, about }, at.now);
}

function whoDoesIt(engagement: Engagement, { id }: Responsibility, at: Circumstances): Engagement {
  return withTask(engagement, { id: `who-does-it#${id}`, kind: 'who-does-it', about: id, since: at.now });
}

function withoutTask(engagement: Engagement, id: string): Engagement {
  return { ...engagement, tasks: engagement.tasks.filter(task => task.id !== id) };
}
