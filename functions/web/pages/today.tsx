/** The first page: what is held, what only the contractor can do, who is late, what goes out next. */
import type { Child } from 'hono/jsx';
import { reasonWords } from '../../../core/inbound/reasons.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import { taskWords } from '../../../emails/letters/task-words.ts';
import type { Item, Summary } from '../../world.ts';
import type { Today } from '../today.ts';
import { dateIn, daysBetween, daysFromNow, when } from '../when.ts';
import { count, messagePath, shortened } from '../words.ts';

export interface TodayProps {
  readonly today: Today;
  /** The held messages that are shown, by engagement and key. */
  readonly words: ReadonlyMap<string, Item>;
  readonly now: Moment;
  readonly zone: string;
}

/** Rows shown of each list; the rest is counted. */
export const mostRows = 12;

export function TodayPage({ today, words, now, zone }: TodayProps) {
  const { held, tasks, overdue, failed, next, stuck, risky } = today;
  return (
    <>
      <h1>Today</h1>
      <ul class="figures" aria-label="At a glance">
        <Figure href="#held" number={held.length + risky.length} words="held" tone="wait" />
        <Figure href="#tasks" number={tasks.length} words="for you to do" tone="wait" />
        <Figure
          href="#overdue"
          number={overdue.length}
          words={overdue.length === 1 ? 'client late' : 'clients late'}
          tone="bad"
        />
        <Figure href="#failed" number={failed.length + stuck.length} words="not sent" tone="bad" />
      </ul>
      <div class="split">
        <div>
          <Held today={today} words={words} now={now} />
          <Tasks tasks={tasks} now={now} />
          {failed.length + stuck.length > 0 ? <Failed today={today} now={now} /> : null}
        </div>
        <div>
          <Overdue overdue={overdue} />
          <Next next={next} now={now} zone={zone} />
        </div>
      </div>
    </>
  );
}

interface FigureProps {
  readonly href: string;
  readonly number: number;
  readonly words: string;
  readonly tone: 'wait' | 'bad';
}

function Figure({ href, number, words, tone }: FigureProps) {
  const shown = (
    <>
      <strong class={number > 0 ? tone : 'good'}>{number}</strong> {words}
    </>
  );
  return <li>{number > 0 ? <a href={href}>{shown}</a> : <span>{shown}</span>}</li>;
}

function Part({
  id,
  title,
  children,
  empty,
}: {
  id: string;
  title: string;
  children?: Child;
  empty: string | null;
}) {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty ? <p class="soft">{empty}</p> : children}
    </section>
  );
}

function Client({ summary }: { summary: Summary }) {
  return <a href={`/engagements/${summary.id}`}>{summary.client}</a>;
}

function Rest({ of }: { of: readonly unknown[] }) {
  return of.length > mostRows ? (
    <p class="soft">
      And {of.length - mostRows} more: see <a href="/engagements">all engagements</a>.
    </p>
  ) : null;
}

function Held({ today: { held, risky }, words, now }: Pick<TodayProps, 'today' | 'words' | 'now'>) {
  const empty = held.length + risky.length === 0 ? 'No message waits for anybody’s word.' : null;
  return (
    <Part id="held" title="Held" empty={empty}>
      <ul class="list">
        {held.slice(0, mostRows).map(({ summary, ask }) => {
          const item = words.get(`${summary.id} ${ask.message}`);
          return (
            <li>
              <a href={messagePath(summary.id, ask.message)}>
                <strong>{item ? titleOf(item) : 'A message'}</strong>
              </a>
              <p>{item ? `“${shortened(textOf(item), 140)}”` : ''}</p>
              <p class="soft">{item ? reasonOf(item) : ''}</p>
              <small>
                <Client summary={summary} /> ·{' '}
                {ask.mailedAt ? `${summary.contact} was asked` : `${summary.contact} will be asked`} ·{' '}
                {since(ask.putAt, now, summary.timezone)}
              </small>
            </li>
          );
        })}
        {risky.slice(0, mostRows).map(({ summary, one }) => (
          <li>
            <a href={messagePath(summary.id, one.message)}>
              <strong>Risky: {one.risk}</strong>
            </a>
            <br />
            <small>
              <Client summary={summary} /> · {summary.contact} must confirm it twice ·{' '}
              {since(one.since, now, summary.timezone)}
            </small>
          </li>
        ))}
      </ul>
      <Rest of={held} />
    </Part>
  );
}

/** A held mail proves nothing about its sender, so its name is never shown as if it were theirs. */
function titleOf(item: Item): string {
  const judgement = item.judgement as Judgement | undefined;
  if (!judgement) return 'A telephone call';
  const name = judgement.fromName || judgement.from;
  return name ? `Says it is from ${name}` : 'No readable sender';
}

function reasonOf(item: Item): string {
  const judgement = item.judgement as Judgement | undefined;
  return judgement ? (reasonWords(judgement.because) ?? judgement.because) : 'You wrote this down.';
}

function textOf(item: Item): string {
  const judgement = item.judgement as Judgement | undefined;
  return judgement ? judgement.text || judgement.subject : String(item.text);
}

function since(moment: Moment, now: Moment, timezone: string): string {
  const days = daysBetween(moment, now, timezone);
  return days === 0 ? 'since today' : `${count(days, 'day')}`;
}

function Tasks({ tasks, now }: { tasks: Today['tasks']; now: Moment }) {
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

function Failed({ today: { failed, stuck }, now }: { today: Today; now: Moment }) {
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

function Overdue({ overdue }: { overdue: Today['overdue'] }) {
  return (
    <Part id="overdue" title="Late at the client" empty={overdue.length === 0 ? 'Nobody is late.' : null}>
      <ul class="list">
        {overdue.slice(0, mostRows).map(({ summary, late }) => (
          <li>
            <strong>
              <Client summary={summary} />
            </strong>{' '}
            <span class="bad">{count(late[0]!.days, 'day')} late</span>
            <ul class="plain">
              {late.slice(0, 3).map(({ wording, due }) => (
                <li>
                  {wording} <small>by {dateIn(due)}</small>
                </li>
              ))}
            </ul>
            {late.length > 3 ? <small>and more</small> : null}
          </li>
        ))}
      </ul>
      <Rest of={overdue} />
    </Part>
  );
}

function Next({ next, now, zone }: { next: Today['next']; now: Moment; zone: string }) {
  return (
    <Part id="next" title="Goes out next" empty={next.length === 0 ? 'No mail is planned.' : null}>
      <ul class="list">
        {next.slice(0, 8).map(({ summary, mail }) => (
          <li>
            <time datetime={mail.at}>{when(mail.at, zone)}</time>{' '}
            <small>{daysFromNow(mail.at, now, zone)}</small>
            <br />
            {mail.title}
            <br />
            <small>
              to <Client summary={summary} />
            </small>
          </li>
        ))}
      </ul>
    </Part>
  );
}
