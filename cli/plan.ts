/** `sayso plan`: the dry run, every mail a client would get and when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from '@commander-js/extra-typings';
import { Temporal } from 'temporal-polyfill';
import { parseEngagementFile } from '../core/engagement/file.ts';
import { type RehearsedMail, rehearse, type Temper } from '../core/engagement/rehearse.ts';
import { fromMoment, type Moment, toMoment } from '../core/moment.ts';
import type { Calendar } from '../core/plan/calendar.ts';
import { write } from '../emails/letters/letters.ts';
import { type Firm, readFirm } from '../functions/firm.ts';
import { calendars, regionCheck } from '../functions/holidays.ts';
import { type PlanRow, planTable } from './plan-table.ts';

const ourFirm = join(import.meta.dirname, '..', 'sayso.config.json');

export interface DryRun {
  readonly answers: Temper;
  /** When the contractor presses start. */
  readonly from: Moment;
  /** The last day, in the client's own calendar; a year after the start without it. */
  readonly until: string | null;
}

/** `sayso plan ENGAGEMENT.yaml [--answers none|prompt] [--from DATE] [--until DATE] [--json]`. */
export function planCommand(): Command<[string]> {
  const command = new Command('plan')
    .description('show every mail this client would get, and when; nothing is sent')
    .argument('<engagement>', 'engagement file (YAML)')
    .addOption(
      new Option('--answers <temper>', 'a client who never answers, or one who answers at once')
        .choices(['none', 'prompt'] as const)
        .default('none' as const),
    )
    .option('--from <date>', 'the day start is pressed, at 09:00 their time (default: now)')
    .option('--until <date>', 'the last day to show (default: a year after the start)')
    .option('--json', 'JSON Lines: at, to, step, subject, ask')
    .action(async (file, { answers, from, until, json }) => {
      const draft = parseEngagementFile(
        readText(file),
        file,
        toMoment(Temporal.Now.instant()),
        await regionCheck(),
      );
      const start = from
        ? nineOClock('--from', from, draft.client.timezone)
        : toMoment(Temporal.Now.instant());
      const dryRun = { answers, from: start, until: until ? day('--until', until).toString() : null };
      const rows = await planRows(draft, dryRun, readFirm(ourFirm));
      if (json) for (const row of rows) console.log(JSON.stringify(row));
      else console.log(planTable(draft, answers, rows));
    });
  return command as unknown as Command<[string]>;
}

/** Every mail from the start until the last day, with the subject it would really have. */
export async function planRows(
  draft: RehearsedMail['engagement'],
  { answers, from, until }: DryRun,
  firm: Firm,
): Promise<PlanRow[]> {
  const calendar = await calendars().of(draft.client);
  const begun = fromMoment(from).toZonedDateTimeISO(calendar.timezone);
  const last = until ? Temporal.PlainDate.from(until) : begun.toPlainDate().add({ years: 1 });
  const end = toMoment(
    last.add({ days: 1 }).toZonedDateTime(calendar.timezone).toInstant().subtract({ seconds: 1 }),
  );
  const mails = rehearse({ draft, calendar, from, until: end, answers });
  return [...mails].map(mail => planRow(mail, calendar, firm));
}

function planRow({ at, mail, engagement }: RehearsedMail, calendar: Calendar, firm: Firm): PlanRow {
  const local = fromMoment(at).toZonedDateTimeISO(calendar.timezone);
  const person = mail.person ?? firm.contractor;
  const links = {
    button: 'https://example.test/',
    page: 'https://example.test/',
    unsubscribe: 'https://example.test/',
  };
  const facts = {
    engagement,
    calendar,
    now: at,
    firm,
    recipient: person.name,
    about: mail.about,
    message: null,
    messages: [],
  };
  return {
    at: local.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    to: person.email,
    step: mail.key.split('#')[0]!,
    subject: write(mail.template, { ...facts, ledger: [], links }).subject,
    ask: typeof mail.about.ask === 'string' ? mail.about.ask : null,
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function nineOClock(option: string, words: string, timezone: string): Moment {
  const plainTime = Temporal.PlainTime.from('09:00');
  return toMoment(day(option, words).toZonedDateTime({ timeZone: timezone, plainTime }).toInstant());
}

function day(option: string, words: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(words, { overflow: 'reject' });
  } catch {
    throw new Error(`${option}: "${words}" must be a date that exists, like 2027-12-31`);
  }
}
