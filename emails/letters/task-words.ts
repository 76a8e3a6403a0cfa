/** A contractor's task in words: what to do, why, and what to say on the telephone. */
import type { Task } from '../../core/engagement/engagement.ts';
import type { Props } from '../props.ts';

export type TaskWords = Pick<Props['contractor-task'], 'task' | 'why' | 'say'>;

interface Names {
  readonly contact: string;
  readonly owner: string;
}

/** `about` is what the task is about in words: a responsibility's wording, a reason, digits to read out. */
export function taskWords(
  { kind, about }: Pick<Task, 'kind' | 'about'>,
  { contact, owner }: Names,
): TaskWords {
  switch (kind) {
    case 'ring':
      return { task: `Ring ${contact}`, why: 'They have not answered two mails.', say: [about] };
    case 'who-does-it':
      return {
        task: `Agree with ${contact} who does this`,
        why: `They said they can't: ${about}`,
        say: [`You told us you can't do this: ${about}`, 'Shall we do it for you, or who else could?'],
      };
    case 'explain':
      return {
        task: `Explain to ${contact}`,
        why: `They asked what this means: ${about}`,
        say: [about],
      };
    case 'confirm-risk':
      return {
        task: `Ring ${contact} before you act`,
        why: `Their mail asks for something risky (${about}).`,
        say: ['Did you write this to us yourself?', 'Use the number you know, never one from the mail.'],
      };
    case 'unsubscribed':
      return {
        task: `Agree with ${contact} how to reach them`,
        why: 'They stopped our reminders. What they must agree or confirm still goes to them.',
        say: [
          'You stopped our reminders, and that is fine.',
          'How would you rather hear what we need from you?',
        ],
      };
    case 'away':
      return {
        task: `Agree with ${contact} who stands in`,
        why: 'An automatic answer says they are away. It counts as nothing else.',
        say: ['Who speaks for you while you are away?', 'You can name a stand-in on your own page.'],
      };
    case 'silent':
      return {
        task: `Ring ${contact} about a question`,
        why: 'They did not answer a held question in two weeks. We did nothing about it.',
        say: ['We asked you about a mail and did nothing until you tell us.', 'Is it still wanted?'],
      };
    case 'said':
      return { task: `Answer ${contact}`, why: about, say: [] };
    case 'read-out':
      return {
        task: `Ring ${owner}`,
        why: 'They confirm the new contact with six digits.',
        say: [about],
      };
    case 'ready':
      return { task: 'Start the engagement', why: 'The owner has answered and signed.', say: [] };
    case 'returned':
      return { task: 'Put right where a mail came back', why: about, say: [] };
    case 'failed-mail':
      return { task: 'Look at a mail that could not be sent', why: about, say: [] };
    default:
      return kind satisfies never;
  }
}
