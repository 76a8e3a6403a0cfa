import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Answer, Engagement } from '../../../core/engagement/engagement.ts';
import { involvements } from '../../../core/engagement/engagement.ts';
import { fromMoment, type Moment, toMoment } from '../../../core/moment.ts';
import { type Calendar, localDay } from '../../../core/plan/calendar.ts';
import { markSent } from '../../../core/plan/mark.ts';
import { nextMail, type PlannedMail } from '../../../core/plan/next-mail.ts';
import { anEngagement } from './an-engagement.ts';

/** Ten years of starts; SAYSO_RUNS asks for more than fits the test's time. */
const starts = { min: Date.UTC(2025, 0), max: Date.UTC(2035, 0) };
const numRuns = Number(process.env.SAYSO_RUNS ?? 30);
const zones = Intl.supportedValuesOf('timeZone');
const longestDays = 400;

/** What a client, or the contractor, does about one mail. */
type Reaction = 'nothing' | Answer | 'done' | 'mute' | 'contractor-rang' | 'close';
const reactions = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Reaction>('nothing') },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Reaction>('will', 'done', 'cannot', 'explain', 'contractor-rang'),
    },
    { weight: 1, arbitrary: fc.constantFrom<Reaction>('mute', 'close') },
  ),
  { minLength: 8, maxLength: 40 },
);

/** A calendar with a holiday every so many days, and any weekend of two days. */
const calendars = fc.record({
  timezone: fc.constantFrom(...zones),
  every: fc.integer({ min: 9, max: 40 }),
  weekend: fc.constantFrom([6, 7], [5, 6], [4, 5]),
});

interface Sent {
  readonly mail: PlannedMail;
  readonly before: Engagement;
}

test('every mail, in every zone: in office hours, under the cap, never after done, mute or close', () => {
  const scenario = fc.property(
    calendars,
    fc.integer(starts),
    fc.integer({ min: -20, max: 60 }),
    fc.constantFrom(...involvements),
    reactions,
    fc.array(fc.integer({ min: 0, max: 30 * 24 }), { maxLength: 4 }),
    ({ timezone, every, weekend }, ms, ahead, involvement, reacts, outages) => {
      const calendar: Calendar = {
        timezone,
        weekend: new Set(weekend),
        holidays: { has: day => isHoliday(day, every) },
      };
      const startedAt = toMoment(Temporal.Instant.fromEpochMilliseconds(ms));
      const begun = localDay(fromMoment(startedAt), calendar);
      const engagement = anEngagement({
        involvement,
        timezone,
        startedAt,
        starts: begun.add({ days: ahead }).toString(),
        project: {
          goesLive: begun.add({ days: ahead + 50 }).toString(),
          deliverables: ['Tills'],
          meetings: [{ title: 'Kick-off', at: `${begun.add({ days: ahead + 9 })}T16:30` }],
        },
        assets: [{ name: 'Till', does: 'Counts.', ifItStops: 'Nothing counts.' }],
      });
      const sent = play(engagement, calendar, reacts, outages);
      expect(sent.length).toBeGreaterThan(0);
      for (const each of sent) inOfficeHours(each, calendar);
      underTheCap(sent, calendar, involvement);
      for (const each of sent) nothingSettled(each);
    },
  );
  fc.assert(scenario, { seed: 20261123, numRuns });
}, 60_000);

/** Sends what is due as `decide` does, up to `longestDays`; an outage lets the clock run past what was due. */
function play(
  engagement: Engagement,
  calendar: Calendar,
  reacts: readonly Reaction[],
  outages: readonly number[],
): Sent[] {
  const sent: Sent[] = [];
  let state = engagement;
  let now = engagement.startedAt!;
  const until = toMoment(fromMoment(now).add({ hours: 24 * longestDays }));
  for (let turn = 0; turn < 200; turn++) {
    const mail = nextMail(state, calendar, now);
    if (!mail || mail.at > until) break;
    expect(mail.at >= now).toBe(true);
    if (mail.at > now) {
      now = toMoment(fromMoment(mail.at).add({ hours: outages[turn] ?? 0 }));
      continue;
    }
    sent.push({ mail, before: state });
    state = react(markSent(state, mail, now), mail, reacts[turn % reacts.length]!, now);
  }
  return sent;
}

function react(state: Engagement, mail: PlannedMail, reaction: Reaction, now: Moment): Engagement {
  if (reaction === 'nothing') return state;
  if (reaction === 'mute') return { ...state, mutedAt: state.mutedAt ?? now };
  if (reaction === 'close') return { ...state, status: 'closed' };
  if (reaction === 'contractor-rang') return { ...state, tasks: [] };
  const ids = (mail.about.responsibilities ?? []) as readonly string[];
  const facts = reaction === 'done' ? { doneAt: now } : { answer: reaction, answeredAt: now };
  const responsibilities = state.responsibilities.map(one =>
    ids.includes(one.id) ? { ...one, ...facts } : one,
  );
  return { ...state, heardAt: now, responsibilities };
}

/**
 * "Scheduled mail only inside the client's office hours and working days, in their own time zone", by the
 * platform's own clock and calendar instead of ours.
 */
function inOfficeHours({ mail }: Sent, { timezone, holidays, weekend }: Calendar): void {
  if (mail.to === 'contractor') return;
  const local = new Date(mail.at).toLocaleString('sv-SE', { timeZone: timezone });
  const [day = '', time = ''] = local.split(' ');
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  const isWork = time >= '09:00' && time < '17:00' && !weekend!.has(weekday) && !holidays.has(day);
  expect([mail.step, local, isWork]).toEqual([mail.step, local, true]);
}

/** "Never two mails a day"; for a hands-off client a fortnight, unless the ask is critical and has a date. */
function underTheCap(
  sent: readonly Sent[],
  calendar: Calendar,
  involvement: Engagement['involvement'],
): void {
  const mails = sent.map(({ mail }) => mail).filter(({ to }) => to !== 'contractor');
  const days = mails.map(({ at }) => localDay(fromMoment(at), calendar));
  for (const [index, day] of days.slice(1).entries()) {
    const since = days[index]!.until(day).days;
    expect(since).toBeGreaterThanOrEqual(1);
    if (involvement === 'hands-off' && waitsForFortnight(mails[index + 1]!))
      expect(since).toBeGreaterThanOrEqual(14);
  }
}

/** Whether nothing in it is critical and due by a date; coming round again is no date to be kept. */
function waitsForFortnight({ about }: PlannedMail): boolean {
  const dated = [
    'contact',
    'deputy',
    'agree-plan',
    'access',
    'spend-limit',
    'master-login',
    'backups',
    'odd-mail',
  ];
  const ids = (about.responsibilities ?? []) as readonly string[];
  return !ids.some(id => dated.includes(id));
}

/** "Reminders stop at done, at close, on unsubscribe": nothing settled, uncritical or closed is asked for. */
function nothingSettled({ mail, before }: Sent): void {
  expect(before.status).toBe('running');
  if (before.mutedAt) expect(mail.critical).toBe(true);
  if (mail.step === 'digest' || mail.step === 'welcome') return;
  const ids = (mail.about.responsibilities ?? []) as readonly string[];
  const once = ['contact', 'agree-plan', 'access', 'must-not-stop', 'tell-staff', 'suppliers'];
  for (const { id, doneAt, answer } of before.responsibilities.filter(one => ids.includes(one.id))) {
    expect([id, answer]).not.toEqual([id, 'cannot']);
    if (once.includes(id)) expect([id, doneAt]).toEqual([id, null]);
  }
}

function isHoliday(day: string, every: number): boolean {
  return Math.floor(Date.parse(day) / 864e5) % every === 0;
}
