/** What only the contractor can do, and what could not be sent, each with the button that says it is done. */
import type { Moment } from '../../../core/moment.ts';
import { taskWords } from '../../../emails/letters/task-words.ts';
import type { Today } from '../today.ts';
import { shortened } from '../words.ts';
import { Client, mostRows, Part, Rest, since } from './list-part.tsx';

export function Tasks({ tasks, now }: { tasks: Today['tasks']; now: Moment }) {
  return (
    <Part
      id="tasks"
      title="For you to do"
      empty={tasks.length === 0 ? 'Nothing that only you can do.' : null}
    >
      <ul class="list">
        {tasks.slice(0, mostRows).map(({ summary, task }) => {
          const { task: title, why, say } = taskWords(task, summary);
          return (
            <li class="with-button">
              <div>
                <strong>{title}</strong>
                <p>{why}</p>
                {say.length > 0 ? (
                  <details>
                    <summary>What to say</summary>
                    <ul>
                      {say.map(line => (
                        <li>{line}</li>
                      ))}
                    </ul>
                  </details>
                ) : null}
                <small>
                  <Client summary={summary} /> · {since(task.since, now, summary.timezone)}
                </small>
              </div>
              <DoneForm engagement={summary.id} task={task.id} title={title} back="today" />
            </li>
          );
        })}
      </ul>
      <Rest of={tasks} />
    </Part>
  );
}

export function DoneForm(props: { engagement: string; task: string; title: string; back?: 'today' }) {
  return (
    <form method="post" action={`/engagements/${props.engagement}/task-done`}>
      <input type="hidden" name="id" value={props.task} />
      {props.back ? <input type="hidden" name="back" value={props.back} /> : null}
      <button type="submit" class="quiet" aria-label={`Done: ${props.title}`}>
        Done
      </button>
    </form>
  );
}

export function Failed({ today: { failed, stuck }, now }: { today: Today; now: Moment }) {
  return (
    <Part id="failed" title="Not sent" empty={null}>
      <ul class="list">
        {stuck.map(summary => (
          <li>
            <strong class="bad">
              <Client summary={summary} />
            </strong>
            <p>Its next step failed {summary.failures} times in a row. It is tried again once a day.</p>
          </li>
        ))}
        {failed.slice(0, mostRows).map(({ summary, task }) => (
          <li class="with-button">
            <div>
              <strong class="bad">{shortened(task.about, 200)}</strong>
              <br />
              <small>
                <Client summary={summary} /> · {since(task.since, now, summary.timezone)}
              </small>
            </div>
            <DoneForm engagement={summary.id} task={task.id} title={task.about} back="today" />
          </li>
        ))}
      </ul>
      <Rest of={failed} />
    </Part>
  );
}
