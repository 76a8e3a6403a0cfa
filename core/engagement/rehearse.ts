/** The dry run: what an engagement would send, played through the same rules, by a client of a given temper. */
import type { Moment } from '../moment.ts';
import { termsOf } from '../plan/asks.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Terms } from '../plan/catalogue.ts';
import { decide } from './decide.ts';
import type { Effect, MailEffect } from './effect.ts';
import type { Answer, Engagement } from './engagement.ts';
import type { Circumstances, EngagementEvent } from './event.ts';
import { nextWake } from './next-wake.ts';

/** How the client behaves: never answers, or answers and does everything as soon as a mail asks for it. */
export type Temper = 'none' | 'prompt';

export interface Rehearsal {
  readonly draft: Engagement;
  readonly calendar: Calendar;
  /** When the contractor presses start. */
  readonly from: Moment;
  /** Nothing after this is played. */
  readonly until: Moment;
  readonly answers: Temper;
}

/** One mail that would be sent, with the engagement as it stood then. */
export interface RehearsedMail {
  readonly at: Moment;
  readonly mail: MailEffect;
  readonly engagement: Engagement;
}

/** Codes and salts drawn in a rehearsal are seen by nobody. */
const seed = '0'.repeat(64);
/** A day or more lies between two wake-ups; ten years of them stay well below this. */
const mostWakes = 10_000;

/** Every mail from `from` until `until`, in order. Throws when the plan never comes to rest. */
export function* rehearse({ draft, calendar, from, until, answers }: Rehearsal): Generator<RehearsedMail> {
  let state = draft;
  let now: Moment | null = from;
  let event: EngagementEvent = { event: 'started' };
  for (let wakes = 0; now && now <= until; wakes++) {
    if (wakes > mostWakes) throw new Error(`engagement ${draft.id}: the plan never comes to rest`);
    const at: Circumstances = { now, calendar, seed };
    state = after(state, event, at);
    while (state.outbox.length > 0) {
      const [effect, ...outbox] = state.outbox as [Effect, ...Effect[]];
      state = { ...state, outbox };
      if (effect.effect !== 'mail') continue;
      yield { at: now, mail: effect, engagement: state };
      if (answers === 'prompt') state = answered(state, effect, at);
    }
    now = nextWake(state);
    event = { event: 'woke' };
  }
}

/** A prompt client says *I'll do it* to all that a mail lists, and has done what it asks for. */
function answered(
  engagement: Engagement,
  { to, template, about }: MailEffect,
  at: Circumstances,
): Engagement {
  const ids = about.responsibilities;
  if (!Array.isArray(ids) || to === 'contractor') return engagement;
  const by = engagement.contact;
  const answers = new Map<string, Answer>(ids.map(id => [id, 'will']));
  const promised = after(
    engagement,
    { event: 'answered', by, answers, proof: { network: null, link: by.email } },
    at,
  );
  return engagement.responsibilities
    .filter(({ id }) => ids.includes(id))
    .filter(responsibility => isDoneAtOnce(termsOf(responsibility), template))
    .reduce((state, { id }) => after(state, { event: 'finished', id, by: 'client' }, at), promised);
}

/** Of a welcome's whole list only what is due before the start; a way of working is never done. */
function isDoneAtOnce({ habit, due }: Terms, template: string): boolean {
  return !habit && (!template.startsWith('welcome') || due.when === 'before-start');
}

function after(engagement: Engagement, event: EngagementEvent, at: Circumstances): Engagement {
  const decision = decide(engagement, event, at);
  return decision.outcome === 'changed' ? decision.engagement : engagement;
}
