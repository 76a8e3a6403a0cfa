/** What the contractor must know first, over all engagements, from their summaries alone. */
import { Temporal } from 'temporal-polyfill';
import type { Task } from '../../core/engagement/engagement.ts';
import { fromMoment, type Moment } from '../../core/moment.ts';
import type { Summary } from '../world.ts';

type Of<Thing> = Thing & { readonly summary: Summary };

export interface Today {
  /** Calls and other things that only the contractor can do, the oldest first. */
  readonly tasks: readonly Of<{ readonly task: Task }>[];
  /** Mails that could not be sent or came back. */
  readonly failed: readonly Of<{ readonly task: Task }>[];
  readonly held: readonly Of<{ readonly ask: Summary['held'][number] }>[];
  /** Risky instructions that wait for a second confirmation. */
  readonly risky: readonly Of<{ readonly one: Summary['risky'][number] }>[];
  /** Clients with something past its day, the latest first. */
  readonly overdue: readonly Of<{ readonly late: readonly Late[] }>[];
  readonly next: readonly Of<{ readonly mail: NonNullable<Summary['next']> }>[];
  /** Engagements whose wake-ups keep failing. */
  readonly stuck: readonly Summary[];
}

export interface Late {
  readonly wording: string;
  readonly due: string;
  /** Days past its day, in the client's own calendar. */
  readonly days: number;
}

const failures: ReadonlySet<Task['kind']> = new Set(['failed-mail', 'returned']);

/** Wake-ups that fail so often in a row back off to once a day, and a person must look. */
const stuckAfter = 5;

export function today(summaries: readonly Summary[], now: Moment): Today {
  const tasks = summaries
    .flatMap(summary => summary.tasks.map(task => ({ summary, task })))
    .sort((a, b) => order(a.task.since, b.task.since));
  return {
    tasks: tasks.filter(({ task }) => !failures.has(task.kind)),
    failed: tasks.filter(({ task }) => failures.has(task.kind)),
    held: summaries
      .flatMap(summary => summary.held.map(ask => ({ summary, ask })))
      .sort((a, b) => order(a.ask.putAt, b.ask.putAt)),
    risky: summaries.flatMap(summary => summary.risky.map(one => ({ summary, one }))),
    overdue: summaries
      .map(summary => ({ summary, late: lateIn(summary, now) }))
      .filter(({ late }) => late.length > 0)
      .sort((a, b) => b.late[0]!.days - a.late[0]!.days),
    next: summaries
      .flatMap(summary => (summary.next ? [{ summary, mail: summary.next }] : []))
      .sort((a, b) => order(a.mail.at, b.mail.at)),
    stuck: summaries.filter(({ failures }) => failures >= stuckAfter),
  };
}

/** What is past its day at one client, the longest overdue first. */
export function lateIn({ due, timezone }: Summary, now: Moment): Late[] {
  const day = fromMoment(now).toZonedDateTimeISO(timezone).toPlainDate();
  return due
    .map(one => ({ ...one, days: Temporal.PlainDate.from(one.due).until(day).days }))
    .filter(({ days }) => days > 0);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
