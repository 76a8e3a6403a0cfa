/** The client chooses a meeting's time or sends questions; the contractor reads it as a task. Never an instruction. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment } from '../../moment.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, MeetingAnswered } from '../event.ts';
import { withItem } from '../outbox.ts';
import { withTask } from './task.ts';

/** Open tasks of this kind; whoever wants to say more than that should be rung. */
const mostSaid = 5;
/** Letters of their words in the task; the timeline keeps them all. */
const mostLetters = 400;

type Meeting = Engagement['project']['meetings'][number];

/** The chosen time becomes the meeting's own. */
export function answerMeeting(engagement: Engagement, given: MeetingAnswered, at: Circumstances): Decision {
  if (engagement.status !== 'running') return unchanged('not-running');
  if (engagement.tasks.filter(({ kind }) => kind === 'said').length >= mostSaid)
    return unchanged('said-too-much');
  const { meeting: index, time, words } = given;
  const meeting = index === null ? null : engagement.project.meetings[index];
  if (index !== null && (!meeting || isOver(meeting, at))) return unchanged('no-such-meeting');
  if (!time && !words) return unchanged('nothing-said');
  if (time && time !== 'none' && !timesOf(meeting).includes(time)) return unchanged('no-such-time');
  const state = meeting && time && time !== 'none' ? withTime(engagement, meeting, time) : engagement;
  return changed(told({ ...state, heardAt: at.now }, inWords(meeting, time, words), given, at));
}

/** The times a client may choose from: one alone is no choice. */
export function timesOf(meeting: Meeting | null | undefined): string[] {
  return meeting?.offered?.length ? [meeting.at, ...meeting.offered] : [];
}

/** Whether it has begun, in the client's own time. */
export function isOver(
  { at }: Pick<Meeting, 'at'>,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): boolean {
  const begins = Temporal.PlainDateTime.from(at).toZonedDateTime(calendar.timezone).toInstant();
  return Temporal.Instant.compare(begins, fromMoment(now)) <= 0;
}

function withTime(engagement: Engagement, meeting: Meeting, at: string): Engagement {
  const { project } = engagement;
  const meetings = project.meetings.map(one => (one === meeting ? { title: one.title, at } : one));
  return { ...engagement, project: { ...project, meetings } };
}

function inWords(meeting: Meeting | null | undefined, time: string | null, words: string | null): string {
  const about = meeting ? `${meeting.title}: ` : '';
  const chosen =
    time === 'none' ? 'no time suits them.' : time ? `they chose ${time.replace('T', ' at ')}.` : '';
  return [`${about}${chosen}`.trim(), words].filter(Boolean).join(' ');
}

function told(engagement: Engagement, text: string, given: MeetingAnswered, at: Circumstances): Engagement {
  const { by, proof } = given;
  // Two in one second are two: the version tells them apart.
  const item = { at: at.now, what: 'said', about: by.name, text, ...proof };
  const about = text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text;
  const task = { id: `said#${engagement.version}`, kind: 'said', about, since: at.now } as const;
  return withTask(withItem(engagement, `LOG#${at.now}#said-${engagement.version}`, item, at.now), task);
}
