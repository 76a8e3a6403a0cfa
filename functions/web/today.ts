/** What the contractor must know first, over all engagements, from their summaries alone. */
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
  /** Mails sent a second time because nobody could know whether the first had arrived. */
  readonly resent: number;
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
  const dayIn = daysAt(now);
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
      .map(summary => ({ summary, late: lateIn(summary, dayIn) }))
      .filter(({ late }) => late.length > 0)
      .sort((a, b) => b.late[0]!.days - a.late[0]!.days),
    next: summaries
      .flatMap(summary => (summary.next ? [{ summary, mail: summary.next }] : []))
      .sort((a, b) => order(a.mail.at, b.mail.at)),
    stuck: summaries.filter(isStuck),
    resent: summaries.reduce((sum, { resent }) => sum + resent, 0),
  };
}

export function isStuck({ failures }: Pick<Summary, 'failures'>): boolean {
  return failures >= stuckAfter;
}

/** What is past its day at one client, the longest overdue first. */
export function lateIn({ due, timezone }: Summary, dayIn: DayIn): Late[] {
  const day = dayIn(timezone);
  return due
    .filter(one => one.due < day)
    .map(one => ({ ...one, days: (Date.parse(day) - Date.parse(one.due)) / dayMilliseconds }));
}

const dayMilliseconds = 86_400_000;

/** Today's date, such as `2026-11-23`, in a time zone. */
export type DayIn = (timezone: string) => string;

/** Each zone's date is worked out once: a thousand clients live in few zones. */
export function daysAt(now: Moment): DayIn {
  const known = new Map<string, string>();
  return timezone => {
    const day = known.get(timezone) ?? fromMoment(now).toZonedDateTimeISO(timezone).toPlainDate().toString();
    known.set(timezone, day);
    return day;
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
