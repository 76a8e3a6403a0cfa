/** The dry run as a page to read: month by month, what goes to whom, and what it asks. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../core/engagement/engagement.ts';
import type { Temper } from '../core/engagement/rehearse.ts';

/** One mail of the dry run. */
export interface PlanRow {
  /** ISO 8601 with the client's own offset. */
  readonly at: string;
  readonly to: string;
  readonly step: string;
  readonly subject: string;
  /** The one thing it asks for, or for a phone call what to say. */
  readonly ask: string | null;
}

const tempers: Readonly<Record<Temper, string>> = {
  none: 'never answers',
  prompt: 'answers at once',
};

/** The rows as lines of text, times in the client's own zone; ends with how many there are of each. */
export function planTable(
  { client, project, involvement }: Engagement,
  answers: Temper,
  rows: readonly PlanRow[],
): string {
  const title = `${client.name}: ${project.title}`;
  const about = `${involvement} client who ${tempers[answers]}; starts ${project.starts}; times of ${client.timezone}`;
  return [title, about, ...byMonth(rows), '', totals(rows)].join('\n');
}

function byMonth(rows: readonly PlanRow[]): string[] {
  let month = '';
  return rows.flatMap(row => {
    const heading = dateOf(row).toLocaleString('en-GB', { month: 'long', year: 'numeric' });
    const isNew = heading !== month;
    month = heading;
    return [...(isNew ? ['', heading] : []), ...lines(row)];
  });
}

/** The subject says most of it; the ask has lines of its own unless the subject already holds it. */
function lines({ step, to, subject, ask, ...row }: PlanRow): string[] {
  const date = dateOf(row);
  const day = `${date.toLocaleString('en-GB', { weekday: 'short' })} ${String(date.day).padStart(2)}`;
  const first = `  ${day}  ${row.at.slice(11, 16)}  ${step.padEnd(19)}  `;
  const indent = ' '.repeat(first.length);
  const repeats = !ask || subject.includes(ask.replace(/\.$/, ''));
  const whom = step === 'ring' ? [`${indent}to ${to}`] : [];
  return [first + subject, ...whom, ...(repeats ? [] : wrapped(`> ${ask}`).map(line => indent + line))];
}

/** Breaks a text between words, `width` letters a line where words allow. */
function wrapped(text: string, width = 76): string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= width) {
      done.push(line);
      line = ' ';
    }
    line = line ? `${line} ${word}` : word;
  }
  return [...done, line];
}

function totals(rows: readonly PlanRow[]): string {
  const calls = rows.filter(({ step }) => step === 'ring').length;
  const mails = rows.length - calls;
  return `${mails} ${mails === 1 ? 'mail' : 'mails'} to the client, ${calls} phone ${calls === 1 ? 'call' : 'calls'} for you`;
}

function dateOf({ at }: Pick<PlanRow, 'at'>): Temporal.PlainDate {
  return Temporal.PlainDate.from(at.slice(0, 10));
}
