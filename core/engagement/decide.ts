/** The one rule book: what an event makes of an engagement. Pure; whoever calls it records and acts. */

import { changed, type Decision } from './decision.ts';
import { answer } from './decisions/answer.ts';
import { answerAsk } from './decisions/answer-ask.ts';
import { finish } from './decisions/finish.ts';
import { planAhead } from './decisions/plan-ahead.ts';
import { receiveMail } from './decisions/receive-mail.ts';
import { start } from './decisions/start.ts';
import { unsubscribe } from './decisions/unsubscribe.ts';
import type { Engagement } from './engagement.ts';
import type { Circumstances, EngagementEvent } from './event.ts';
import { settle } from './outbox.ts';

/**
 * The engagement after `event`, with everything that must now be done in its outbox.
 * `unchanged` when the event was already taken in or no longer matters.
 */
export function decide(engagement: Engagement, event: EngagementEvent, at: Circumstances): Decision {
  const decision = decideOne(engagement, event, at);
  if (decision.outcome === 'unchanged') return decision;
  return { outcome: 'changed', engagement: planAhead(decision.engagement, at) };
}

function decideOne(engagement: Engagement, event: EngagementEvent, at: Circumstances): Decision {
  switch (event.event) {
    case 'started':
      return start(engagement, at);
    case 'woke':
      return changed({ ...engagement, leaseUntil: null, failures: 0 });
    case 'mail-received':
      return receiveMail(engagement, event.message, at);
    case 'answered':
      return answer(engagement, event, at);
    case 'finished':
      return finish(engagement, event.id, event.by, at);
    case 'ask-answered':
      return answerAsk(engagement, event, at);
    case 'unsubscribed':
      return unsubscribe(engagement, event.proof, at);
    case 'effects-settled':
      return changed(settle(engagement, event.settled));
    default:
      return event satisfies never;
  }
}
