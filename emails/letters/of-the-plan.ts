/** The plan's letters to the client: each template's props from the facts. */
import { Temporal } from 'temporal-polyfill';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
import { after, type Moment } from '../../core/moment.ts';
import { presentDue, termsOf } from '../../core/plan/asks.ts';
import { addWorkingDays } from '../../core/plan/calendar.ts';
import type { Props } from '../props.ts';
import { asksOf, dayWords, type Facts, localDate, timeWords, toClient } from './facts.ts';
import { waitingOf } from './received.ts';

export type Letters<T extends keyof Props> = { readonly [Template in T]: (facts: Facts) => Props[Template] };

type PlanTemplate =
  | `welcome-${'hands-on' | 'balanced' | 'hands-off'}`
  | 'due'
  | 'reminder'
  | 'asset'
  | 'deliverables'
  | 'documents'
  | 'meeting-questions'
  | 'decisions'
  | 'digest';

/** The plan's own mails. */
export const planLetters: Letters<PlanTemplate> = {
  'welcome-hands-on': facts => {
    const { about, deliverables, documents, meetings } = facts.engagement.project;
    return { ...welcome(facts), about, deliverables, documents, meetings: meetings.map(meetingWords) };
  },
  'welcome-balanced': welcome,
  'welcome-hands-off': welcome,
  due: facts => ({ ...withButton(facts), asks: asksOf(facts) }),
  reminder: facts => {
    const ask = asksOf(facts)[0]!;
    return {
      ...withButton(facts),
      ask,
      daysLate: daysLate(facts),
      because: null,
      unsubscribe: facts.links.unsubscribe ?? facts.links.page,
    };
  },
  asset: facts => ({ ...withButton(facts), ...facts.engagement.assets[Number(facts.about.asset)]! }),
  deliverables: facts => ({ ...withButton(facts), deliverables: facts.engagement.project.deliverables }),
  documents: facts => ({ ...withButton(facts), documents: facts.engagement.project.documents }),
  'meeting-questions': facts => {
    const at = Temporal.PlainDateTime.from(meetingOf(facts).at);
    const answerBy = dayWords(addWorkingDays(at.toPlainDate(), -1, facts.calendar));
    return { ...withButton(facts), meeting: meetingWords(meetingOf(facts)), agenda: agenda(facts), answerBy };
  },
  decisions: facts => ({
    ...withButton(facts),
    meeting: meetingWords(meetingOf(facts)),
    decisions: decided(facts),
  }),
  digest: facts => ({
    ...withButton(facts),
    asks: asksOf(facts),
    done: doneSince(facts, after(facts.now, -14 * 86_400)),
    ours: facts.engagement.tasks
      .filter(({ kind }) => kind === 'who-does-it')
      .map(task => ourPart(facts, task.about)),
    waiting: waitingOf(facts),
  }),
};

export function withButton(facts: Facts) {
  return { ...toClient(facts), url: facts.links.button };
}

function welcome(facts: Facts): Props['welcome-balanced'] {
  return { ...withButton(facts), starts: dayWords(facts.engagement.project.starts), asks: asksOf(facts) };
}

function meetingOf({ engagement, about }: Facts) {
  return engagement.project.meetings[Number(about.meeting)]!;
}

function meetingWords({ title, at }: { readonly title: string; readonly at: string }) {
  return { title, when: timeWords(Temporal.PlainDateTime.from(at)) };
}

/** What a meeting is about: what is still open, in the client's words and ours. */
function agenda({ engagement }: Facts): string[] {
  const open = engagement.responsibilities.filter(one => one.answer === 'cannot' || one.answer === 'explain');
  return [...open.map(one => termsOf(one).wording), 'What we did since we last met, and what comes next.'];
}

/** Instructions entered since the day of the meeting. */
function decided(facts: Facts): string[] {
  const day = Temporal.PlainDate.from(meetingOf(facts).at.slice(0, 10));
  const isSince = ({ content }: LedgerEntry) =>
    content?.kind === 'instruction' && Temporal.PlainDate.compare(localDate(content.at, facts), day) >= 0;
  return facts.ledger.filter(isSince).map(({ content }) => content!.text);
}

/** Days past the date of the one thing it asks for. */
function daysLate({ engagement, calendar, about, now }: Facts): number {
  const [id] = about.responsibilities as readonly string[];
  const responsibility = engagement.responsibilities.find(one => one.id === id);
  const date = responsibility && presentDue(responsibility, engagement, calendar, now);
  return date ? Math.max(0, date.until(localDate(now, { engagement })).days) : 0;
}

function doneSince({ engagement }: Facts, since: Moment): string[] {
  return engagement.responsibilities
    .filter(({ doneAt }) => doneAt && doneAt >= since)
    .map(one => termsOf(one).wording);
}

function ourPart({ engagement }: Facts, id: string): string {
  const responsibility = engagement.responsibilities.find(one => one.id === id);
  return responsibility ? `Agree with you who does this: ${termsOf(responsibility).wording}` : id;
}
