/** A judged mail arrives: it is filed, numbered when it instructs, asked about when it is held. */
import type { Judgement } from '../../inbound/verdict.ts';
import type { LedgerContent } from '../../ledger/chain.ts';
import { withAnswer } from '../answering.ts';
import { withAsk } from '../asks.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement, Person } from '../engagement.ts';
import type { Circumstances, ReceivedMessage } from '../event.ts';
import { withItem } from '../outbox.ts';
import { answerAsk } from './answer-ask.ts';
import { awaitConfirmation } from './confirm-risk.ts';
import { enter } from './enter.ts';
import { noteColleague } from './note-colleague.ts';
import { withTaskMail } from './task.ts';

/** What became of a message when it was filed. */
export type Filed =
  | 'instruction'
  | 'to-confirm'
  | 'read'
  | 'answer'
  | 'relayed'
  | 'asked'
  | 'refused'
  | 'automatic';

/** Files the message once, whatever its verdict; a second delivery of the same mail changes nothing. */
export function receiveMail(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Decision {
  if (engagement.outbox.some(effect => effect.key === message.key)) return unchanged('already-received');
  return changed(byVerdict(engagement, message, at));
}

function byVerdict(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const { judgement } = message;
  switch (judgement.verdict) {
    case 'verified':
      if (judgement.who === 'contractor') return relay(engagement, message, at);
      return verified({ ...engagement, heardAt: at.now }, message, at);
    case 'held':
      return held(engagement, message, at);
    case 'refused':
      return tell(file(engagement, message, 'refused', at), 'contractor-refused', message, at);
    case 'automatic':
      return automatic(engagement, message, at);
    default:
      return judgement.verdict satisfies never;
  }
}

/** The contact's own words: an answer to a question of ours, a risky or a plain instruction, or just mail. */
function verified(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const { kind, risk } = message.judgement;
  const replied = byReply(engagement, message, at);
  if (replied) return file(replied, message, 'answer', at);
  if (risk) {
    const waiting = awaitConfirmation(file(engagement, message, 'to-confirm', at), message.key, risk, at.now);
    return tell(waiting, 'contractor-instruction', message, at);
  }
  if (kind !== 'instruction')
    return tell(file(engagement, message, 'read', at), 'contractor-instruction', message, at);
  const entered = enter(engagement, contentOf(engagement, message), at);
  const entry = entered.ledger.count;
  return tell(file(entered, message, 'instruction', at, entry), 'contractor-instruction', message, at, {
    entry,
  });
}

/** A yes or no under an ask's own code answers that ask; `null` when this mail answers none. */
function byReply(
  engagement: Engagement,
  { answers, judgement }: ReceivedMessage,
  at: Circumstances,
): Engagement | null {
  if (!answers || !judgement.answer) return null;
  const by = speaker(engagement, judgement);
  const { code, held } = answers;
  const decision = answerAsk(
    engagement,
    { code, answer: judgement.answer, by, how: 'reply', proof: null, held },
    at,
  );
  return decision.outcome === 'changed' ? decision.engagement : null;
}

/** The contact or the deputy in force, whichever of them wrote. */
function speaker({ contact, deputies }: Engagement, { who, from }: Judgement): Person {
  const deputy =
    who === 'deputy' && deputies.find(({ email }) => email.toLowerCase() === from?.toLowerCase());
  return { name: deputy ? deputy.name : contact.name, email: from ?? contact.email };
}

/** The contractor's own words go on to the contact from the engagement's address; never what they quote. */
function relay(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const key = `relay#${message.messageId}`;
  const mail = { to: 'contact', template: 'relay', key, about: { message: message.key } } as const;
  return withAnswer(file(engagement, message, 'relayed', at), mail, at.now);
}

/** Everything else is put to the contact as one yes/no question, and a colleague is told whose word counts. */
function held(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const asked = withAsk(file(engagement, message, 'asked', at), 'held', message.key, at);
  return tell(noteColleague(asked, message, at.now), 'contractor-held', message, at);
}

/** A machine's mail is filed; one that says the contact is away is a hint to agree on a stand-in, nothing more. */
function automatic(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const filed = file(engagement, message, 'automatic', at);
  const { automaticClass, who } = message.judgement;
  if (automaticClass !== 'out-of-office' || who !== 'contact') return filed;
  if (filed.tasks.some(({ kind }) => kind === 'away')) return filed;
  const task = { id: 'away', kind: 'away' as const, about: message.key, since: at.now };
  return withTaskMail({ ...filed, tasks: [...filed.tasks, task] }, task.id, at.now);
}

function contentOf(engagement: Engagement, message: ReceivedMessage): LedgerContent {
  const { judgement, receivedAt, key, contradicts } = message;
  const by = speaker(engagement, judgement);
  const facts = { contradicts: contradicts.map(({ number }) => number) };
  return {
    kind: 'instruction',
    at: receivedAt,
    by,
    text: judgement.text,
    proof: judgement.because,
    message: key,
    facts,
  };
}

/** Longest text that is stored beside the raw mail, in characters; the raw mail keeps the rest. */
const mostText = 20_000;

function file(
  engagement: Engagement,
  message: ReceivedMessage,
  filed: Filed,
  at: Circumstances,
  entry: number | null = null,
): Engagement {
  const { judgement } = message;
  const cut = { text: judgement.text.slice(0, mostText), earlier: judgement.earlier.slice(0, mostText) };
  const item = { ...message, judgement: { ...judgement, ...cut }, filed, entry };
  return withItem(engagement, message.key, item, at.now);
}

function tell(
  engagement: Engagement,
  template: 'contractor-instruction' | 'contractor-held' | 'contractor-refused',
  message: ReceivedMessage,
  at: Circumstances,
  about: Record<string, unknown> = {},
): Engagement {
  const key = `${template}#${message.messageId}`;
  const facts = { message: message.key, ...about };
  return withAnswer(engagement, { to: 'contractor', template, key, about: facts }, at.now);
}
