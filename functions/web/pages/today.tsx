/** The first page: what is held, what only the contractor can do, who is late, what goes out next. */
import type { Moment } from '../../../core/moment.ts';
import type { Item } from '../../world.ts';
import type { Today } from '../today.ts';
import { count } from '../words.ts';
import { Held } from './held-list.tsx';
import { Next, Overdue } from './late-and-next.tsx';
import { Failed, Tasks } from './tasks.tsx';

export interface TodayProps {
  readonly today: Today;
  /** The held messages that are shown, by engagement and key. */
  readonly words: ReadonlyMap<string, Item>;
  readonly now: Moment;
  readonly zone: string;
}

export function TodayPage({ today, words, now, zone }: TodayProps) {
  const { held, tasks, overdue, failed, next, stuck, risky, resent } = today;
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
          {resent > 0 ? (
            <p class="soft">
              {count(resent, 'mail')} of the open engagements went out a second time: nobody could know
              whether the first had arrived.
            </p>
          ) : null}
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
