/** Letters to the contractor: what came in and what it is worth, and what only they can do. */
import type { Task } from '../../core/engagement/engagement.ts';
import { termsOf } from '../../core/plan/asks.ts';
import type { Props } from '../props.ts';
import { type Facts, momentWords, toContractor } from './facts.ts';
import { messageOf, reasonOf, receivedOf } from './received.ts';

type ContractorTemplate =
  | 'contractor-instruction'
  | 'contractor-held'
  | 'contractor-refused'
  | 'contractor-task';

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
    return { ...toContractor(facts), ...taskWords(facts, task), since: momentWords(task.since, facts) };
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

type TaskWords = Pick<Props['contractor-task'], 'task' | 'why' | 'say'>;

function taskWords({ engagement }: Facts, task: Task): TaskWords {
  const { contact } = engagement;
  const responsibility = engagement.responsibilities.find(({ id }) => id === task.about);
  const wording = responsibility ? termsOf(responsibility).wording : task.about;
  switch (task.kind) {
    case 'ring':
      return { task: `Ring ${contact.name}`, why: 'They have not answered two mails.', say: [task.about] };
    case 'who-does-it':
      return {
        task: `Agree with ${contact.name} who does this`,
        why: `They said they can't: ${wording}`,
        say: [`You told us you can't do this: ${wording}`, 'Shall we do it for you, or who else could?'],
      };
    case 'explain':
      return {
        task: `Explain to ${contact.name}`,
        why: `They asked what this means: ${wording}`,
        say: [wording],
      };
    case 'confirm-risk':
      return {
        task: `Ring ${contact.name} before you act`,
        why: `Their mail asks for something risky (${task.about}).`,
        say: ['Did you write this to us yourself?', 'Use the number you know, never one from the mail.'],
      };
    case 'unsubscribed':
      return {
        task: `Agree with ${contact.name} how to reach them`,
        why: 'They stopped our reminders. What they must agree or confirm still goes to them.',
        say: [
          'You stopped our reminders, and that is fine.',
          'How would you rather hear what we need from you?',
        ],
      };
    case 'away':
      return {
        task: `Agree with ${contact.name} who stands in`,
        why: 'An automatic answer says they are away. It counts as nothing else.',
        say: ['Who speaks for you while you are away?', 'You can name a stand-in on your own page.'],
      };
    case 'silent':
      return {
        task: `Ring ${contact.name} about a question`,
        why: 'They did not answer a held question in two weeks. We did nothing about it.',
        say: ['We asked you about a mail and did nothing until you tell us.', 'Is it still wanted?'],
      };
    case 'read-out':
      return {
        task: `Ring ${engagement.owner.name}`,
        why: 'They confirm the new contact with six digits.',
        say: [task.about],
      };
    case 'ready':
      return { task: 'Start the engagement', why: 'The owner has answered and signed.', say: [] };
    case 'failed-mail':
      return { task: 'Look at a mail that could not be sent', why: task.about, say: [] };
    default:
      return task.kind satisfies never;
  }
}
