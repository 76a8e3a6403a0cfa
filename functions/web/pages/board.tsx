/** The board of one client's part: each responsibility, its answer, its day, and the contractor's done button. */
import type { Engagement, Responsibility } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { dateIn, day } from '../when.ts';
import { count } from '../words.ts';

const answered = { will: 'will do it', cannot: 'cannot', explain: 'asked to have it explained' } as const;

export function Board({ engagement, now }: { engagement: Engagement; now: Moment }) {
  const open = engagement.responsibilities.filter(({ doneAt }) => !doneAt);
  const due = engagement.due.flatMap(({ id }) => open.find(one => one.id === id) ?? []);
  const declined = open.filter(one => one.answer && one.answer !== 'will' && !due.includes(one));
  const first = [...due, ...declined];
  const rest = open.filter(one => !first.includes(one));
  const done = engagement.responsibilities.filter(({ doneAt }) => doneAt);
  return (
    <section class="panel" aria-labelledby="part">
      <h2 id="part">Their part</h2>
      <p class="soft">
        {count(open.filter(({ answer }) => !answer).length, 'answer')} missing, {done.length} of{' '}
        {engagement.responsibilities.length} done
      </p>
      <List engagement={engagement} now={now} responsibilities={first} />
      {rest.length > 0 ? (
        <details>
          <summary>{rest.length} without a day yet</summary>
          <List engagement={engagement} now={now} responsibilities={rest} />
        </details>
      ) : null}
      {done.length > 0 ? (
        <details>
          <summary>Done</summary>
          <List engagement={engagement} now={now} responsibilities={done} />
        </details>
      ) : null}
    </section>
  );
}

interface ListProps {
  readonly engagement: Engagement;
  readonly now: Moment;
  readonly responsibilities: readonly Responsibility[];
}

function List({ engagement, now, responsibilities }: ListProps) {
  return (
    <ul class="list board">
      {responsibilities.map(one => (
        <Row engagement={engagement} now={now} one={one} />
      ))}
    </ul>
  );
}

function Row({ engagement, now, one }: { engagement: Engagement; now: Moment; one: Responsibility }) {
  const { wording, critical, habit } = termsOf(one);
  const due = engagement.due.find(({ id }) => id === one.id)?.due;
  const isLate = due !== undefined && due < now.slice(0, 10);
  return (
    <li class="with-button">
      <div>
        {wording}
        {critical ? <span class="pill">must</span> : null}
        <br />
        <small>
          {one.answer ? (
            <span class={one.answer === 'will' ? 'good' : 'wait'}>{answered[one.answer]}</span>
          ) : (
            <span class="wait">not answered yet</span>
          )}
          {one.doneAt ? ` · done on ${day(one.doneAt, engagement.client.timezone)}` : ''}
          {due ? <span class={isLate ? 'bad' : ''}> · by {dateIn(due)}</span> : null}
        </small>
      </div>
      {one.doneAt || habit || engagement.status !== 'running' ? null : (
        <form method="post" action={`/engagements/${engagement.id}/finish`}>
          <button type="submit" name="id" value={one.id} class="quiet" aria-label={`Done: ${wording}`}>
            Done
          </button>
        </form>
      )}
    </li>
  );
}
