/** Letters that answer what somebody did: questions, confirmations, changes of who speaks. */
import { answerWords } from '../../core/engagement/decisions/answer.ts';
import type { Moment } from '../../core/moment.ts';
import { termsOf } from '../../core/plan/asks.ts';
import { explanationOf } from '../../core/plan/explanations.ts';
import type { Props } from '../props.ts';
import { askOf, dayWords, type Facts, localDate, momentWords, toClient } from './facts.ts';
import { type Letters, withButton } from './of-the-plan.ts';
import { receivedOf, waitingOf, wordsOf } from './received.ts';

type AnswerTemplate =
  | 'explanation'
  | 'held-question'
  | 'held-digest'
  | 'phone-confirm'
  | 'risk-confirm'
  | 'code'
  | 'relay'
  | 'colleague-note'
  | 'contact-change'
  | 'contact-changed'
  | 'deputy'
  | 'fresh-link'
  | 'intake'
  | 'agreement'
  | 'wrap-up';

export const answerLetters: Letters<AnswerTemplate> = {
  explanation: facts => {
    const id = String(facts.about.responsibility);
    return { ...withButton(facts), ask: askOf(facts, id)!, explanation: explanationOf(id) ?? '' };
  },
  'held-question': facts => ({ ...withButton(facts), ...receivedOf(facts), code: String(facts.about.code) }),
  'held-digest': facts => ({
    ...withButton(facts),
    held: facts.messages.map(message => wordsOf(facts, message)),
  }),
  'phone-confirm': facts => {
    const { words, received } = wordsOf(facts, facts.message!);
    return { ...withButton(facts), words, called: received };
  },
  'risk-confirm': facts => {
    const { words, received } = receivedOf(facts);
    return { ...withButton(facts), words, received, risk: riskWords[String(facts.about.risk)] ?? 'is risky' };
  },
  code: facts => ({
    ...toClient(facts),
    code: String(facts.about.code),
    minutes: Number(facts.about.minutes),
  }),
  relay: facts => {
    const { subject, words, attachments } = receivedOf(facts);
    return { ...toClient(facts), subject, words, attachments };
  },
  'colleague-note': facts => ({ ...toClient(facts), page: null, subject: receivedOf(facts).subject }),
  'contact-change': facts => {
    const { to, askedBy, starts } = changeOf(facts);
    return { ...withButton(facts), askedBy, newContact: to.name, starts: dayWords(starts) };
  },
  'contact-changed': facts => {
    const { oldContact, starts } = facts.about;
    return { ...toClient(facts), oldContact: String(oldContact), starts: dayWords(String(starts)) };
  },
  deputy: facts => {
    const { deputy, from, until } = facts.about;
    const dates = { starts: dayWords(String(from)), ends: dayWords(String(until)) };
    return { ...toClient(facts), deputy: String(deputy), ...dates, url: null };
  },
  'fresh-link': facts => ({
    ...withButton(facts),
    linkUntil: dayWords(localDate(facts.links.buttonUntil!, facts)),
  }),
  intake: facts => ({
    ...withButton(facts),
    contact: null,
    starts: dayWords(facts.engagement.project.starts),
    linkUntil: dayWords(localDate(facts.about.linkUntil as Moment, facts)),
  }),
  agreement: facts => ({
    ...withButton(facts),
    signer: String(facts.about.signed),
    signed: momentWords(facts.about.signedAt as Moment, facts),
    clause: String(facts.about.clause),
    deputies: facts.engagement.deputies.map(
      one => `${one.name}, from ${dayWords(one.from)} to ${dayWords(one.until)}`,
    ),
    answers: facts.engagement.responsibilities.flatMap(one =>
      one.answer ? [{ wording: termsOf(one).wording, answer: answerWords[one.answer] }] : [],
    ),
    ledger: facts.engagement.ledger,
  }),
  'wrap-up': wrapUp,
};

/** Each ends the sentence "because it ...". */
const riskWords: Readonly<Record<string, string>> = {
  payment: 'asks for a payment',
  credentials: 'asks for a password or a code',
  access: 'asks to let somebody in',
  security: 'asks to turn off something that protects you',
  destructive: 'asks to delete something for good',
  'contact-change': 'asks to change who speaks for you',
};

function changeOf({ engagement }: Facts) {
  if (!engagement.contactChange) throw new Error(`engagement ${engagement.id}: no change of contact is open`);
  return engagement.contactChange;
}

function wrapUp(facts: Facts): Props['wrap-up'] {
  const { engagement, ledger, now } = facts;
  const wording = (one: (typeof engagement.responsibilities)[number]) => termsOf(one).wording;
  return {
    ...withButton(facts),
    closed: dayWords(localDate(engagement.closedAt ?? now, facts)),
    instructions: ledger.filter(({ content }) => content?.kind === 'instruction').length,
    done: engagement.responsibilities.filter(({ doneAt }) => doneAt).map(wording),
    stillOpen: engagement.responsibilities
      .filter(({ doneAt, answer }) => !doneAt && answer === 'will')
      .map(wording),
    waiting: waitingOf(facts),
    ledger: engagement.ledger,
  };
}
