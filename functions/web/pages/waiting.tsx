/** What waits in one engagement: held messages, second confirmations, and what only the contractor can do. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Summary } from '../../../core/engagement/summary.ts';
import { taskWords } from '../../../emails/letters/task-words.ts';
import type { Item } from '../../world.ts';
import { isStuck } from '../today.ts';
import { when } from '../when.ts';
import { messagePath, shortened } from '../words.ts';
import { textOf, titleOf } from './held-list.tsx';
import { DoneForm } from './tasks.tsx';

interface WaitingProps {
  readonly engagement: Engagement;
  readonly summary: Summary;
  /** The messages and calls that are asked about, among others. */
  readonly items: readonly Item[];
}

export function Waiting({ engagement, summary, items }: WaitingProps) {
  const { id, client } = engagement;
  const { tasks, held, risky, contact } = summary;
  if (tasks.length + held.length + risky.length === 0 && !isStuck(summary)) return null;
  return (
    <section class="panel" aria-labelledby="waiting">
      <h2 id="waiting">What waits</h2>
      <ul class="list">
        {isStuck(summary) ? (
          <li class="bad">
            Its next step failed {summary.failures} times in a row. It is tried again once a day.
          </li>
        ) : null}
        {held.map(({ message, putAt, mailedAt }) => {
          const item = items.find(({ key }) => key === message);
          return (
            <li>
              <a href={messagePath(id, message)}>
                <strong>{item ? titleOf(item) : 'A held message'}</strong>
              </a>
              {item ? <p>“{shortened(textOf(item), 140)}”</p> : null}
              <small>
                since {when(putAt, client.timezone)} ·{' '}
                {mailedAt
                  ? `${contact} was asked on ${when(mailedAt, client.timezone)}`
                  : `${contact} will be asked`}
              </small>
            </li>
          );
        })}
        {risky.map(({ message, risk }) => (
          <li>
            <a href={messagePath(id, message)}>A risky instruction</a>: {risk}, waits for {contact}’s second
            confirmation
          </li>
        ))}
        {tasks.map(task => {
          const { task: title, why, say } = taskWords(task, summary);
          return (
            <li class="with-button">
              <div>
                <strong>{title}</strong>
                <p>{why}</p>
                {say.map(line => (
                  <p class="soft">{line}</p>
                ))}
                <small>since {when(task.since, client.timezone)}</small>
              </div>
              <DoneForm engagement={id} task={task.id} title={title} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
