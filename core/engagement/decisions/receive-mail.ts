/** A judged mail arrives: it is filed, numbered when it instructs, asked about when it is held. */
import type { LedgerContent } from '../../ledger/chain.ts';
import { fromMoment, toMoment } from '../../moment.ts';
import { nextOfficeMoment } from '../../plan/calendar.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import { draw } from '../draw.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, ReceivedMessage } from '../event.ts';
import { withItem, withMail } from '../outbox.ts';
import { enter } from './enter.ts';

/** What became of a message when it was filed. */
export type Filed = 'instruction' | 'to-confirm' | 'read' | 'relayed' | 'asked' | 'refused' | 'automatic';

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
      return file(engagement, message, 'automatic', at);
    default:
      return judgement.verdict satisfies never;
  }
}

/** Only the contact's own words instruct; a risky one waits for a second confirmation. */
function verified(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const { kind, risk } = message.judgement;
  if (risk) {
    const task = { id: message.key, kind: 'confirm-risk' as const, about: risk, since: at.now };
    const waiting = { ...engagement, tasks: [...engagement.tasks, task] };
    return tell(file(waiting, message, 'to-confirm', at), 'contractor-instruction', message, at);
  }
  if (kind !== 'instruction')
    return tell(file(engagement, message, 'read', at), 'contractor-instruction', message, at);
  const entered = enter(engagement, contentOf(engagement, message), at);
  const entry = entered.ledger.count;
  return tell(file(entered, message, 'instruction', at, entry), 'contractor-instruction', message, at, {
    entry,
  });
}

/** The contractor's own words go on to the contact from the engagement's address; never what they quote. */
function relay(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const { name, email } = engagement.contact;
  const key = `relay#${message.messageId}#contact`;
  const about = { message: message.key };
  const mail = {
    key,
    template: 'relay',
    to: 'contact',
    person: { name, email },
    manner: 'answer',
    about,
  } as const;
  return withMail(file(engagement, message, 'relayed', at), mail, at.now);
}

/** Everything else is put to the contact as one yes/no question, in office hours. */
function held(engagement: Engagement, message: ReceivedMessage, at: Circumstances): Engagement {
  const code = draw.code(at.seed, message.key);
  const ask = { code, message: message.key, putAt: at.now };
  const asked = { ...engagement, asks: [...engagement.asks, ask] };
  const told = tell(file(asked, message, 'asked', at), 'contractor-held', message, at);
  const { contact } = engagement;
  const question = {
    key: `held-question#${message.messageId}#contact`,
    template: 'held-question',
    to: 'contact',
    person: { name: contact.name, email: contact.email },
    manner: 'scheduled',
    about: { message: message.key, code },
    notBefore: toMoment(nextOfficeMoment(fromMoment(at.now), at.calendar)),
  } as const;
  return withMail(told, question, at.now);
}

function contentOf(engagement: Engagement, message: ReceivedMessage): LedgerContent {
  const { judgement, receivedAt, key, contradicts } = message;
  const by = { name: engagement.contact.name, email: judgement.from ?? engagement.contact.email };
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
  const mail = {
    key: `${template}#${message.messageId}#contractor`,
    template,
    to: 'contractor',
    person: null,
    manner: 'answer',
    about: { message: message.key, ...about },
  } as const;
  return withMail(engagement, mail, at.now);
}
