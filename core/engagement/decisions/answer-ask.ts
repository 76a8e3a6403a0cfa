/** The contact answers what was held: yes makes it their instruction, no is recorded. */
import { withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { AskAnswer, Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';
import { enter } from './enter.ts';

/** Each ask is answered once; a second answer, or one to an ask that is not open, changes nothing. */
export function answerAsk(engagement: Engagement, given: AskAnswer, at: Circumstances): Decision {
  const ask = engagement.asks.find(one => one.code === given.code);
  if (!ask || ask.message !== given.held.key) return unchanged('not-asked');
  const asks = engagement.asks.filter(one => one !== ask);
  const heard = given.how === 'phone' ? engagement.heardAt : at.now;
  const closed = { ...pinned(engagement, given), asks, heardAt: heard };
  const recorded = enter(closed, contentOf(given, at), at);
  const key = `LOG#${at.now}#ask-${given.code}`;
  const { answer, how } = given;
  const facts = {
    at: at.now,
    what: 'ask-answered',
    about: ask.message,
    answer,
    how,
    entry: recorded.ledger.count,
  };
  return changed(tell(withItem(recorded, key, facts, at.now), given, at));
}

/** "Held, then verified once that signing domain is pinned for the contact by an approval" (row 41). */
function pinned(engagement: Engagement, { answer, held }: AskAnswer): Engagement {
  const { contact } = engagement;
  if (answer === 'no' || !held.pin || contact.signingDomains.includes(held.pin)) return engagement;
  return { ...engagement, contact: { ...contact, signingDomains: [...contact.signingDomains, held.pin] } };
}

function contentOf({ answer, by, how, proof, held }: AskAnswer, at: Circumstances) {
  const kind = answer === 'yes' ? ('instruction' as const) : ('refusal' as const);
  const facts = { ...proof, wroteIt: held.from, answer };
  return { kind, at: at.now, by, text: held.text, proof: how, message: held.key, facts };
}

function tell(engagement: Engagement, { code, held, answer }: AskAnswer, at: Circumstances): Engagement {
  const about = { message: held.key, answer, entry: engagement.ledger.count };
  const key = `ask-answered-${code.toLowerCase()}#1`;
  return withAnswer(engagement, { to: 'contractor', template: 'contractor-instruction', key, about }, at.now);
}
