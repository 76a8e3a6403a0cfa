/** Letters to the contractor: what came in and what it is worth, and what only they can do. */
import * as z from 'zod';
import type { Task } from '../../core/engagement/engagement.ts';
import { termsOf } from '../../core/plan/asks.ts';
import type { Props } from '../props.ts';
import { type Facts, momentWords, toContractor } from './facts.ts';
import { messageOf, reasonOf, receivedOf } from './received.ts';
import { type TaskWords, taskWords } from './task-words.ts';

type ContractorTemplate =
  | 'contractor-instruction'
  | 'contractor-held'
  | 'contractor-refused'
  | 'contractor-task'
  | 'contractor-bounce';

/** What `decide` noted about a mail that came back. */
const returnedSchema = z.object({
  to: z.object({ name: z.string(), email: z.string() }),
  mail: z.string(),
  why: z.string(),
  stopped: z.boolean(),
});

export const contractorLetters: { readonly [T in ContractorTemplate]: (facts: Facts) => Props[T] } = {
  'contractor-instruction': facts => {
    const { judgement, contradicts } = messageOf(facts);
    const entry = typeof facts.about.entry === 'number' ? facts.about.entry : null;
    return {
      ...toContractor(facts),
      ...receivedOf(facts),
      number: entry,
      kind: kindWords(judgement.kind, judgement.answer),
      proof: proofWords(facts),
      risk: judgement.risk,
      waitsForCode: judgement.risk !== null && entry === null,
      contradicts: contradicts.map(({ number, ours, theirs }) => ({ number, earlier: ours, now: theirs })),
      notRead: judgement.notRead,
    };
  },
  'contractor-held': facts => ({
    ...toContractor(facts),
    ...receivedOf(facts),
    why: reasonOf(facts),
    asked: facts.engagement.contact.name,
  }),
  'contractor-refused': facts => {
    const isDangerous = messageOf(facts).judgement.because === 'virus';
    const received = receivedOf(facts);
    return {
      ...toContractor(facts),
      ...received,
      words: isDangerous ? null : received.words,
      why: reasonOf(facts),
    };
  },
  'contractor-task': facts => {
    const task = facts.engagement.tasks.find(({ id }) => id === facts.about.task);
    if (!task) throw new Error(`engagement ${facts.engagement.id}: no task ${String(facts.about.task)}`);
    return { ...toContractor(facts), ...wordsFor(facts, task), since: momentWords(task.since, facts) };
  },
  'contractor-bounce': facts => {
    const { to, mail, why, stopped } = returnedSchema.parse(facts.about);
    return { ...toContractor(facts), to, mail, why, stopped };
  },
};

function kindWords(kind: string, answer: 'yes' | 'no' | null): string {
  return answer ? `${kind}: ${answer}` : kind;
}

/** Why it counts: the mail's own proof, or the contact's yes to what somebody else wrote. */
function proofWords(facts: Facts): string {
  const answer = facts.about.answer;
  if (answer === 'yes' || answer === 'no')
    return `${facts.engagement.contact.name} was asked about this and said ${answer}.`;
  return reasonOf(facts);
}

function wordsFor({ engagement }: Facts, task: Task): TaskWords {
  const responsibility = engagement.responsibilities.find(({ id }) => id === task.about);
  const about = responsibility ? termsOf(responsibility).wording : task.about;
  return taskWords({ ...task, about }, { contact: engagement.contact.name, owner: engagement.owner.name });
}
