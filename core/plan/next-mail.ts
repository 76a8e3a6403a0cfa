/** The next mail that an engagement's pinned plan wants, inside office hours and under the caps. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../engagement/engagement.ts';
import { fromMoment, type Moment, toMoment } from '../moment.ts';
import { asksOn, isAskStep } from './asks.ts';
import { type Calendar, localDay } from './calendar.ts';
import { milestonesOf } from './due.ts';
import { anyMail } from './mark.ts';
import { latest, paced } from './pacing.ts';
import type { PlannedMail, Step } from './plan.ts';
import { planNamed } from './plans.ts';
import { askFor } from './steps/asks.ts';
import { digest } from './steps/digest.ts';
import { asset, documents, meeting } from './steps/project.ts';
import { ring } from './steps/ring.ts';
import { welcome } from './steps/welcome.ts';
import { timesSent, type View, type Wanted } from './wanted.ts';

export type { PlannedMail } from './plan.ts';

/**
 * The next mail of a running engagement, or null when its plan wants nothing more as things stand. Its
 * time is never before `now`; a mail whose time is `now` is due. Every mail sent moves the next one on
 * by a working day at least, so that working off what is due always ends.
 */
export function nextMail(engagement: Engagement, calendar: Calendar, now: Moment): PlannedMail | null {
  if (engagement.status !== 'running') return null;
  const view = viewOf(engagement, calendar, fromMoment(now));
  let next: PlannedMail | null = null;
  for (const step of planNamed(engagement.plan).steps) {
    const planned = isWanted(step, view) ? placed(wantedBy(step, view), view) : null;
    if (planned && (!next || planned.at < next.at)) next = planned;
  }
  return next;
}

function viewOf(engagement: Engagement, calendar: Calendar, now: Temporal.Instant): View {
  const milestones = milestonesOf(engagement, calendar);
  const asks = asksOn(localDay(now, calendar), engagement, milestones);
  const heard = engagement.heardAt;
  return {
    engagement,
    calendar,
    milestones,
    now,
    asks: engagement.mutedAt ? asks.filter(({ critical }) => critical) : asks,
    mustRing: engagement.tasks.some(({ kind, since }) => kind === 'ring' && !(heard && heard > since)),
  };
}

/** Nothing goes before the welcome; unsubscribing stops everything but asks and calls. */
function isWanted(step: Step, { engagement }: View): boolean {
  if (step.kind === 'welcome') return true;
  if (timesSent(engagement, 'welcome') === 0) return false;
  return !engagement.mutedAt || step.kind === 'asks' || step.kind === 'ring';
}

function wantedBy(step: Step, view: View): Wanted | null {
  switch (step.kind) {
    case 'welcome':
      return welcome(step, view);
    case 'documents':
      return documents(step, view);
    case 'meeting':
      return meeting(step, view);
    case 'asks':
      return askFor(step, view);
    case 'asset':
      return asset(step, view);
    case 'digest':
      return digest(step, view);
    case 'ring':
      return ring(step, view);
    default:
      return step satisfies never;
  }
}

/** A wanted mail at its place in time; null when that would be too late for it. */
function placed(wanted: Wanted | null, { engagement, calendar, now }: View): PlannedMail | null {
  if (!wanted) return null;
  const from = latest(wanted.from, now);
  const at = wanted.pace === 'at-once' ? from : paced(wanted.pace, from, engagement, calendar);
  if (wanted.until && Temporal.Instant.compare(at, wanted.until) >= 0) return null;
  const occurrence = timesSent(engagement, wanted.mail.step) + 1;
  const counted = wanted.mail.to === 'contractor' ? {} : { [anyMail]: timesSent(engagement, anyMail) + 1 };
  const marks = { ...wanted.marks, ...counted, [wanted.mail.step]: occurrence };
  const { ask, title } = wanted.mail;
  const things = thingsOf(wanted, occurrence);
  const about = { ...wanted.mail.about, ask, title, things };
  const when = { occurrence, at: toMoment(at), manner: 'scheduled' } as const;
  return { task: null, ...wanted.mail, ...when, about, marks, things };
}

/** Each thing it asks for with how often that makes; a mail that asks for none is its step and its number. */
function thingsOf({ mail, marks }: Wanted, occurrence: number): string[] {
  const asks = Object.entries(marks).filter(([mark]) => isAskStep(mark));
  return (asks.length > 0 ? asks : [[mail.step, occurrence]]).map(([mark, times]) => `${mark}#${times}`);
}
