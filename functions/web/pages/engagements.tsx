/** The first page: each engagement, who owes what, and what goes out next. */
import type { Moment } from '../../../core/moment.ts';
import type { Summary } from '../../world.ts';
import { day, daysFromNow } from '../when.ts';

export interface EngagementsProps {
  readonly summaries: readonly Summary[];
  readonly now: Moment;
  readonly zone: string;
}

export function EngagementsPage({ summaries, now, zone }: EngagementsProps) {
  return (
    <>
      <h1>Engagements</h1>
      <p class="lead">{lead(summaries)}</p>
      {summaries.length === 0 ? <Nothing /> : null}
      <ul class="cards">
        {summaries.map(summary => (
          <Card summary={summary} now={now} zone={zone} />
        ))}
      </ul>
    </>
  );
}

function lead(summaries: readonly Summary[]): string {
  const owed = summaries.reduce((sum, { owed }) => sum + owed, 0);
  const ours = summaries.reduce((sum, { ours }) => sum + ours, 0);
  return `Clients owe you ${count(owed, 'answer or task', 'answers and tasks')}; you owe them ${count(ours, 'thing', 'things')}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? 'nothing' : `${number} ${number === 1 ? one : many}`;
}

function Nothing() {
  return (
    <p>
      None yet. Start one with <code>npx sayso import engagement.yaml</code>.
    </p>
  );
}

function Card({ summary, now, zone }: { summary: Summary; now: Moment; zone: string }) {
  return (
    <li class="card">
      <div>
        <h2>
          <a href={`/engagements/${summary.id}`}>{summary.client}</a>
        </h2>
        <span class="soft">{summary.title}</span>
      </div>
      <div>
        <span class="pill">{summary.involvement}</span> <span class="pill">{summary.status}</span>
      </div>
      <dl class="facts">
        <dt>Client owes</dt>
        <dd class={summary.owed ? 'wait' : 'good'}>{count(summary.owed, 'thing', 'things')}</dd>
        <dt>You owe</dt>
        <dd class={summary.ours ? 'bad' : 'good'}>{count(summary.ours, 'thing', 'things')}</dd>
        <dt>Speaks for them</dt>
        <dd>{summary.contact}</dd>
        <dt>Goes out next</dt>
        <dd>
          {summary.next
            ? `${summary.next.title}, ${day(summary.next.at, zone)} (${daysFromNow(summary.next.at, now, zone)})`
            : 'nothing planned'}
        </dd>
      </dl>
    </li>
  );
}
