/** What waits in one engagement: held messages, second confirmations, and what only the contractor can do. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Summary } from '../../../core/engagement/summary.ts';
import { taskWords } from '../../../emails/letters/task-words.ts';
import { isStuck } from '../today.ts';
import { when } from '../when.ts';
import { messagePath } from '../words.ts';
import { DoneForm } from './tasks.tsx';

export function Waiting({ engagement, summary }: { engagement: Engagement; summary: Summary }) {
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
        {held.map(({ message, kind, putAt, mailedAt }) => (
          <li>
            <a href={messagePath(id, message)}>{kind === 'held' ? 'A held message' : 'A telephone call'}</a>
            {`: ${contact} ${mailedAt ? `was asked on ${when(mailedAt, client.timezone)}` : 'will be asked'}`}
            <br />
            <small>since {when(putAt, client.timezone)}</small>
          </li>
        ))}
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
