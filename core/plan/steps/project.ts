/** Mails about the project itself: what it brings, its papers, its meetings, the systems it touches. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { addWorkingDays, localDay, opening } from '../calendar.ts';
import { later } from '../due.ts';
import type { AssetStep, DocumentsStep, MeetingStep } from '../plan.ts';
import { timesSent, type View, type Wanted } from '../wanted.ts';

/** The deliverables or the documents, once, where there are any. */
export function documents(step: DocumentsStep, { engagement, calendar, milestones }: View): Wanted | null {
  if (engagement.project[step.step].length === 0 || timesSent(engagement, step.step) > 0) return null;
  const day = addWorkingDays(milestones.begun, step.workingDaysAfter, calendar);
  return informs(step, step.step, {}, opening(day, calendar), 'next-working-day');
}

/** The call for questions before a meeting, or the decisions after it; a meeting of the past is let go. */
export function meeting(step: MeetingStep, view: View): Wanted | null {
  const { engagement, calendar, now } = view;
  const wanted = engagement.project.meetings.flatMap(({ at }, index) => {
    const name = `${step.step}-${index + 1}`;
    const starts = Temporal.PlainDateTime.from(at).toZonedDateTime(calendar.timezone);
    const isPast = Temporal.Instant.compare(starts.toInstant(), fromMoment(engagement.startedAt!)) < 0;
    if (isPast || timesSent(engagement, name) > 0) return [];
    const day = addWorkingDays(starts.toPlainDate(), step.workingDays, calendar);
    const until = step.workingDays < 0 ? starts : starts.add({ weeks: 2 });
    if (Temporal.Instant.compare(until.toInstant(), now) <= 0) return [];
    const mail = informs(
      step,
      step.step,
      { meeting: index },
      opening(day, calendar),
      'next-working-day',
      name,
    );
    return [{ ...mail, until: until.toInstant() }];
  });
  return wanted.sort((one, other) => Temporal.Instant.compare(one.from, other.from))[0] ?? null;
}

/** "Assets explained one at a time." */
export function asset(step: AssetStep, { engagement, calendar, milestones, mustRing }: View): Wanted | null {
  const index = timesSent(engagement, step.step);
  if (index >= engagement.assets.length || (mustRing && step.waitsForCall)) return null;
  const last = engagement.sent[step.step]?.last;
  const first = addWorkingDays(milestones.first, 5, calendar);
  const day = last ? later(first, localDay(fromMoment(last), calendar).add({ days: step.everyDays })) : first;
  return informs(step, step.step, { asset: index }, opening(day, calendar), step.pace);
}

function informs(
  { title, ask }: { readonly title: string; readonly ask: string | null },
  template: string,
  about: Record<string, unknown>,
  from: Temporal.Instant,
  pace: Wanted['pace'],
  step = template,
): Wanted {
  return {
    mail: { step, template, to: 'contact', title, ask, about, critical: false },
    from,
    pace,
    marks: {},
  };
}
