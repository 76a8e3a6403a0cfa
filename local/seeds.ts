/** The three engagements that a new local system starts with, one for each involvement. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../core/engagement/engagement.ts';
import { parseEngagementFile } from '../core/engagement/file.ts';
import { toMoment } from '../core/moment.ts';

const folder = fileURLToPath(new URL('../emails/examples', import.meta.url));

/** The least time between the system's first moment and the first project's start, for its first mails to fit. */
const leadDays = 10;

/**
 * The examples as drafts at `now`. Where their dates are too close or past, all of them are moved by the same
 * whole number of weeks, so that weekdays stay what they were.
 */
export function seeds(now: Temporal.Instant): Engagement[] {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort();
  const texts = files.map(name => readFileSync(join(folder, name), 'utf8'));
  const drafts = (weeks: number) =>
    texts.map((text, index) =>
      parseEngagementFile(moved(text, weeks), basename(files[index]!), toMoment(now)),
    );
  const asWritten = drafts(0);
  const weeks = weeksLate(
    asWritten.map(({ project }) => project.starts),
    now,
  );
  return weeks === 0 ? asWritten : drafts(weeks);
}

function weeksLate(starts: readonly string[], now: Temporal.Instant): number {
  const earliest = Temporal.PlainDate.from([...starts].sort()[0]!);
  const wanted = now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: leadDays });
  return Math.max(0, Math.ceil(earliest.until(wanted).days / 7));
}

function moved(text: string, weeks: number): string {
  const later = (date: string) => Temporal.PlainDate.from(date).add({ weeks }).toString();
  return text.replace(/\b\d{4}-\d\d-\d\d/g, later);
}
