/** What the lists of the first page share: a titled panel, a client's name, and how many more there are. */
import type { Child } from 'hono/jsx';
import type { Moment } from '../../../core/moment.ts';
import type { Summary } from '../../world.ts';
import { daysBetween } from '../when.ts';
import { count } from '../words.ts';

/** Rows shown of each list; the rest is counted. */
export const mostRows = 12;

export function Part({
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

export function Client({ summary }: { summary: Summary }) {
  return <a href={`/engagements/${summary.id}`}>{summary.client}</a>;
}

export function Rest({ of }: { of: readonly unknown[] }) {
  return of.length > mostRows ? (
    <p class="soft">
      And {of.length - mostRows} more: see <a href="/engagements">all engagements</a>.
    </p>
  ) : null;
}

export function since(moment: Moment, now: Moment, timezone: string): string {
  const days = daysBetween(moment, now, timezone);
  return days === 0 ? 'since today' : `${count(days, 'day')}`;
}
