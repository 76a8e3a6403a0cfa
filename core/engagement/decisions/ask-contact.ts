/** Asking the contact: one question in one mail, several as a list, one such mail a day, silence recorded. */
import type { Moment } from '../../moment.ts';
import { markMailed } from '../../plan/mark.ts';
import { nextFreeMoment } from '../../plan/pacing.ts';
import { digitsOf } from '../answering.ts';
import { askEnds } from '../asks.ts';
import type { Ask, Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { type NewMail, withItem, withMail } from '../outbox.ts';
import { withTask } from './task.ts';

/** Mails what waits to be asked, when the day allows it, and ends what stayed unanswered. */
export function askContact(engagement: Engagement, at: Circumstances): Engagement {
  const state = endSilent(engagement, at);
  const waiting = state.asks.filter(({ mailedAt }) => !mailedAt);
  if (waiting.length === 0 || state.status === 'closed') return { ...state, askAt: null };
  const free = nextFreeMoment(state, at.calendar, at.now);
  if (free > at.now) return { ...state, askAt: free };
  const asks = state.asks.map(ask => (ask.mailedAt ? ask : { ...ask, mailedAt: at.now }));
  const mailed = withMail({ ...state, asks, askAt: null }, mailFor(waiting, state, at.now), at.now);
  return markMailed(mailed, at.now);
}

function mailFor(waiting: readonly Ask[], { contact }: Engagement, now: Moment): NewMail {
  const { name, email } = contact;
  const [first] = waiting;
  const common = { to: 'contact', person: { name, email }, manner: 'scheduled' } as const;
  if (waiting.length > 1 || !first) {
    const about = { messages: waiting.map(({ message }) => message) };
    return {
      ...common,
      key: `held-digest#${digitsOf(now)}#contact`,
      template: 'held-digest',
      about,
    };
  }
  const template = { held: 'held-question', phone: 'phone-confirm' }[first.kind];
  const about = { message: first.message, code: first.code };
  return { ...common, key: `${template}#${first.code.toLowerCase()}#contact`, template, about };
}

/** "No or silence is recorded": an ask that ran out leaves the list, and the contractor gets a task. */
function endSilent(engagement: Engagement, { now }: Circumstances): Engagement {
  let state = engagement;
  for (const ask of engagement.asks.filter(one => askEnds(one) <= now)) {
    const item = { at: now, what: 'ask-silent', about: ask.message };
    const asks = state.asks.filter(other => other !== ask);
    const logged = withItem({ ...state, asks }, `LOG#${now}#silent-${ask.code}`, item, now);
    state = withTask(logged, { id: `silent#${ask.code}`, kind: 'silent', about: ask.message, since: now });
  }
  return state;
}
