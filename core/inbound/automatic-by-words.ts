/** The cautious rules for automatic mail that carries no mark: what its subject and words say of themselves. */
import { absence, saysOnlyAbsence } from './automatic-absence.ts';
import { type AutomaticClass, MACHINE_LIKE_MAILBOXES } from './automatic-headers.ts';
import type { AutomaticMark, Looked, Rule } from './automatic-mail.ts';
import * as words from './automatic-words.ts';

/** How much of either end of a mail is searched for a newsletter's links. */
const LONGEST_WORDS = 4000;

/** In order; the first that fits decides. */
export const WORD_RULES: readonly Rule[] = [
  autoReplySubject,
  receiptWords,
  bounceWords,
  calendarWords,
  challengeWords,
  selfDeclared,
  absence,
  machineWords,
  ticketWords,
  requestTaken,
  newsletter,
  listOwner,
  suppressed,
];

/** Of mail already known as automatic: its kind. */
export function classByWords(mail: Looked): AutomaticClass {
  const { subject, own } = mail;
  if (words.BOUNCE_SUBJECTS.test(subject)) return 'bounce';
  if (words.CHALLENGE_WORDS.test(own)) return 'challenge';
  if (
    isAutoReplySubject(subject) ||
    words.ABSENCE_SUBJECTS.test(subject) ||
    words.ABSENCE_SIGNS[1]!.test(own)
  )
    return 'out-of-office';
  if (words.RECEIPT_SUBJECTS.test(subject)) return 'receipt';
  if (words.DELAY_WORDS.test(subject)) return 'delay';
  if (words.BOUNCE_WORDS.test(own)) return 'bounce';
  return 'notice';
}

function isAutoReplySubject(subject: string): boolean {
  const lower = subject
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^\[[^\]]{1,30}\]\s*/, '');
  return words.AUTOREPLY_SUBJECTS.some(
    prefix => lower.startsWith(prefix) && /^\s*(?:[:：[(]|-\s|$)/.test(lower.slice(prefix.length)),
  );
}

/** "Automatic reply: ..." with nothing before it: people who answer one get "Re:" in front. */
function autoReplySubject(mail: Looked): AutomaticMark | null {
  return isAutoReplySubject(mail.subject) || isNotesAgent(mail)
    ? { class: 'out-of-office', because: 'its subject says automatic reply' }
    : null;
}

/** HCL Notes writes "AUTO: Cornelis Duyvesteyn is out of the office", in every language, with the sender's own name. */
function isNotesAgent({ subject, headers }: Looked): boolean {
  if (!/^AUTO:\s/.test(subject)) return false;
  const from =
    headers
      .find(header => header.name === 'from')
      ?.value.slice(0, 200)
      .toLowerCase() ?? '';
  const said = subject.toLowerCase().split(/[^\p{L}]+/u);
  const names = from.split(/[<@]/, 1)[0]!.split(/[^\p{L}]+/u);
  return names.some(name => name.length >= 2 && said.includes(name));
}

function receiptWords({ subject, own }: Looked): AutomaticMark | null {
  const receipt = words.RECEIPT_SUBJECTS.test(subject) && own.length < 900 && words.RECEIPT_WORDS.test(own);
  return receipt ? { class: 'receipt', because: 'its words are a read receipt' } : null;
}

function bounceWords({ subject, own }: Looked): AutomaticMark | null {
  if (!words.BOUNCE_SUBJECTS.test(subject) || !words.BOUNCE_WORDS.test(own)) return null;
  return {
    class: words.DELAY_WORDS.test(subject) ? 'delay' : 'bounce',
    because: 'its words are a delivery report',
  };
}

function calendarWords({ subject, own }: Looked): AutomaticMark | null {
  const reply = words.CALENDAR_SUBJECTS.test(subject) && own.length < 600 && words.CALENDAR_WORDS.test(own);
  return reply ? { class: 'calendar', because: 'its words are a calendar reply' } : null;
}

function challengeWords({ own }: Looked): AutomaticMark | null {
  return words.CHALLENGE_WORDS.test(own)
    ? { class: 'challenge', because: 'it asks the sender to prove they are a person' }
    : null;
}

/** "This is an automatic message" as a sentence of its own near the start or the end, not somewhere in a person's text. */
function selfDeclared({ own }: Looked): AutomaticMark | null {
  const sentences = own.split(/\n|(?<=[.!。！])\s*/).filter(sentence => sentence.trim() !== '');
  const outer = sentences.length <= 8 ? sentences : [...sentences.slice(0, 4), ...sentences.slice(-4)];
  const says = outer.some(callsItselfAutomatic);
  if (says)
    return {
      class: words.ABSENCE_SIGNS[1]!.test(own) ? 'out-of-office' : 'notice',
      because: 'it says that it is automatic',
    };
  return null;
}

function callsItselfAutomatic(sentence: string): boolean {
  if (sentence.includes('?') || !words.MESSAGE_NOUNS.test(sentence)) return false;
  const said = sentence.trim().replace(words.NOTE_LABEL, '');
  return words.SELF_DECLARED.some(pattern => pattern.test(said));
}

function machineWords({ mailbox, subject, own }: Looked): AutomaticMark | null {
  if (words.UNATTENDED.some(pattern => pattern.test(own)))
    return { class: 'notice', because: 'it says that nobody reads answers' };
  if (!MACHINE_LIKE_MAILBOXES.test(mailbox) || words.NAMED_GREETING.test(own)) return null;
  const machine = words.MACHINE_WORDS.test(subject) && words.MACHINE_WORDS.test(own);
  return machine ? { class: 'notice', because: 'a machine’s mailbox and a machine’s words' } : null;
}

function ticketWords({ subject, own }: Looked): AutomaticMark | null {
  const ticket =
    words.TICKET_SUBJECTS.test(subject) && words.TICKET_WORDS.test(own) && !words.NAMED_GREETING.test(own);
  return ticket ? { class: 'notice', because: 'a ticket system says that it has the mail' } : null;
}

/** A service desk has taken the request down, under a number, to nobody by name and with no question. */
function requestTaken({ subject, own }: Looked): AutomaticMark | null {
  const sentences = own.split(/\n|(?<=[.!。])\s+/);
  const asks = sentences.some(one => words.REQUESTS.test(one) && !words.QUOTE_NUMBER.test(one));
  if (asks || own.includes('?') || words.NAMED_GREETING.test(own)) return null;
  if (!words.TAKEN_DOWN.test(own) || !words.YOUR_REQUEST.test(own)) return null;
  const signs = [
    words.ABSENCE_SIGNS[0]!.test(own),
    words.REQUEST_NUMBER.test(own) || words.REQUEST_NUMBER.test(subject),
    words.QUOTE_NUMBER.test(own),
    words.WILL_ANSWER.test(own),
  ].filter(Boolean).length;
  return signs >= 2 ? { class: 'notice', because: 'it says that a request was taken down' } : null;
}

/**
 * Exchange's X-Auto-Response-Suppress asks for no automatic answer. Programs set it on their notices, but servers
 * also on people's mail: an answer that sounds like nothing but a person is one.
 */
function suppressed(mail: Looked): AutomaticMark | null {
  const asks = mail.headers.some(
    ({ name, value }) =>
      name === 'x-auto-response-suppress' && /\b(?:all|oof|autoreply)\b/i.test(value.slice(0, 200)),
  );
  if (!asks || (isAnswer(mail) && !soundsLikeMachine(mail.own))) return null;
  return {
    class: classByWords(mail),
    because: 'X-Auto-Response-Suppress: Exchange asks for no automatic answer',
  };
}

function soundsLikeMachine(own: string): boolean {
  if (own.includes('?') || words.NAMED_GREETING.test(own) || words.REQUESTS.test(own)) return false;
  if (words.ABSENCE_SIGNS[1]!.test(own) && saysOnlyAbsence(own)) return true;
  return [words.TICKET_WORDS, words.TAKEN_DOWN, words.BOUNCE_WORDS].some(sign => sign.test(own));
}

function isAnswer({ headers }: Looked): boolean {
  return headers.some(({ name }) => name === 'in-reply-to' || name === 'references');
}

function newsletter({ text }: Looked): AutomaticMark | null {
  const ends = `${text.slice(0, LONGEST_WORDS)}\n${text.slice(-LONGEST_WORDS)}`;
  const both = words.IN_BROWSER.test(ends) && words.UNSUBSCRIBE.test(ends);
  return both ? { class: 'list', because: 'a newsletter’s words' } : null;
}

/** List managers send in the name of the list's owner. */
function listOwner({ headers, envelopeFrom }: Looked): AutomaticMark | null {
  const sender = headers.find(header => header.name === 'sender')?.value ?? '';
  const list = [sender, envelopeFrom ?? ''].some(address =>
    /[-+](?:bounces|owner|request)(?:\+[^@\s<>]{0,300})?@/i.test(address.slice(0, 1000)),
  );
  return list ? { class: 'list', because: 'sent in the name of a mailing list’s owner' } : null;
}
