/** Tells mail that no person wrote for us: by the standards' marks first, and with care by its words where they lack. */
import { newText } from '../reading/text/new-text.ts';
import {
  type AutomaticClass,
  HEADER_RULES,
  MACHINE_LIKE_MAILBOXES,
  MACHINE_MAILBOXES,
  MAILER_DAEMONS,
} from './automatic-headers.ts';
import * as words from './automatic-words.ts';

export type ReceivedMail = {
  /** Names in lower case, values unfolded. */
  headers: readonly { name: string; value: string }[];
  /** '' is the empty envelope sender, null an unknown one. */
  envelopeFrom: string | null;
  subject: string;
  text: string;
  /** Each MIME part's type in lower case with its parameters, the outermost first. */
  contentTypes: readonly string[];
};

export type AutomaticMark = { class: AutomaticClass; because: string };

type Rule = (mail: Looked) => AutomaticMark | null;
type Looked = ReceivedMail & {
  /** Part of the From address before the `@`, lower case. */
  mailbox: string;
  /** The new words alone: a person may quote an automatic mail. */
  own: string;
};

/** The order of trust: what standards say, what servers and programs write, what the words say. */
const RULES: readonly Rule[] = [
  report,
  calendarPart,
  programHeader,
  mailerDaemon,
  emptySender,
  machineMailbox,
];
const WORD_RULES: readonly Rule[] = [
  autoReplySubject,
  receiptWords,
  bounceWords,
  calendarWords,
  challengeWords,
  selfDeclared,
  absence,
  machineWords,
  ticketWords,
  newsletter,
  listOwner,
];

/** Only so much is searched for words: automatic mail says what it is at once. */
const LONGEST_WORDS = 4000;

/**
 * The mark of automatic mail (RFC 3834, 3464, 8098, 5965, 2919, 2369, calendar replies, what Exchange and ticket
 * systems write), or null for mail that a person wrote. Pure; never throws.
 */
export function automatic(mail: ReceivedMail): AutomaticMark | null {
  const own = newText({ text: mail.text, html: null }).text.slice(0, LONGEST_WORDS);
  const looked = { ...mail, subject: mail.subject.slice(0, 300).trim(), mailbox: mailboxOf(mail), own };
  const marked = first(RULES, looked);
  if (marked !== null || saysHuman(mail)) return marked;
  return first(WORD_RULES, looked);
}

function first(rules: readonly Rule[], mail: Looked): AutomaticMark | null {
  for (const rule of rules) {
    const mark = rule(mail);
    if (mark !== null) return mark;
  }
  return null;
}

/** RFC 3834 section 5: "Auto-Submitted: no" says that a person sent it; then words alone never outweigh that. */
function saysHuman(mail: ReceivedMail): boolean {
  return mail.headers.some(({ name, value }) => name === 'auto-submitted' && /^no\b/i.test(value.trim()));
}

function mailboxOf(mail: ReceivedMail): string {
  const from = mail.headers.find(header => header.name === 'from')?.value.slice(0, 1000) ?? '';
  const address = /<([^<>]{1,320})>\s*$/.exec(from)?.[1] ?? from;
  return address
    .slice(0, Math.max(0, address.lastIndexOf('@')))
    .trim()
    .toLowerCase();
}

/** RFC 3464, 8098 and 5965: a report says so in its outermost type, or holds the report's part itself. */
function report({ contentTypes, subject, own }: Looked): AutomaticMark | null {
  const attachedMail = contentTypes.indexOf(
    contentTypes.find(type => type.startsWith('message/rfc822')) ?? '',
  );
  const ours = attachedMail < 0 ? contentTypes : contentTypes.slice(0, attachedMail);
  const has = (reported: string, part: string) =>
    (contentTypes[0]?.startsWith('multipart/report') && contentTypes[0].includes(reported)) ||
    ours.some(type => type.startsWith(part));
  if (has('disposition-notification', 'message/disposition-notification'))
    return { class: 'receipt', because: 'a read receipt (RFC 8098)' };
  if (has('feedback-report', 'message/feedback-report'))
    return { class: 'complaint', because: 'a complaint report (RFC 5965)' };
  if (!has('delivery-status', 'message/delivery-status')) return null;
  const delayed =
    words.DELAY_WORDS.test(subject) || (words.DELAY_WORDS.test(own) && !words.BOUNCE_SUBJECTS.test(subject));
  return { class: delayed ? 'delay' : 'bounce', because: 'a delivery report (RFC 3464)' };
}

const CALENDAR = /^text\/calendar\b/;
const SCHEDULING = /\bmethod\s*=\s*"?(?:request|reply|cancel|counter|declinecounter|refresh|add)\b/;

/** A calendar program's message (RFC 6047) names its method; a person's attached .ics file does not. */
function calendarPart({ contentTypes }: Looked): AutomaticMark | null {
  const only = contentTypes.length > 0 && CALENDAR.test(contentTypes[0]!);
  const scheduling = contentTypes.some(type => CALENDAR.test(type) && SCHEDULING.test(type));
  return only || scheduling ? { class: 'calendar', because: 'a calendar message (RFC 6047)' } : null;
}

function programHeader(mail: Looked): AutomaticMark | null {
  for (const rule of HEADER_RULES) {
    const header = mail.headers.find(
      ({ name, value }) => name === rule.name && (rule.value?.test(value.trim()) ?? true),
    );
    if (header !== undefined) return { class: rule.class ?? classByWords(mail), because: rule.because };
  }
  return null;
}

function mailerDaemon(mail: Looked): AutomaticMark | null {
  if (!MAILER_DAEMONS.test(mail.mailbox)) return null;
  return {
    class: words.DELAY_WORDS.test(mail.subject) ? 'delay' : 'bounce',
    because: 'from the mail system itself',
  };
}

/** RFC 5321 section 4.5.5: only notifications have no envelope sender, so that nothing answers them. */
function emptySender(mail: Looked): AutomaticMark | null {
  return mail.envelopeFrom === '' || mail.envelopeFrom === '<>'
    ? { class: classByWords(mail), because: 'an empty envelope sender (RFC 5321): a notification' }
    : null;
}

function machineMailbox(mail: Looked): AutomaticMark | null {
  return MACHINE_MAILBOXES.test(mail.mailbox)
    ? { class: 'notice', because: 'from a mailbox that nobody reads' }
    : null;
}

/** Of mail already known as automatic: its kind. */
function classByWords(mail: Looked): AutomaticClass {
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
function autoReplySubject({ subject }: Looked): AutomaticMark | null {
  return isAutoReplySubject(subject)
    ? { class: 'out-of-office', because: 'its subject says automatic reply' }
    : null;
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
  const says = outer.some(
    sentence => !sentence.includes('?') && words.SELF_DECLARED.some(pattern => pattern.test(sentence.trim())),
  );
  if (says)
    return {
      class: words.ABSENCE_SIGNS[1]!.test(own) ? 'out-of-office' : 'notice',
      because: 'it says that it is automatic',
    };
  return null;
}

/** What absence notices say, to nobody by name, with nothing asked but patience: people thank by name, or ask. */
function absence({ subject, own }: Looked): AutomaticMark | null {
  const away = words.ABSENCE_SIGNS[1]!.test(own);
  if (!away || own.includes('?') || words.NAMED_GREETING.test(own) || words.REQUESTS.test(own)) return null;
  const signs = words.ABSENCE_SIGNS.filter(sign => sign.test(own)).length;
  const stock = words.ABSENCE_SUBJECTS.test(subject)
    ? signs >= 2
    : signs >= 3 && words.STOCK_THANKS.test(own);
  return stock ? { class: 'out-of-office', because: 'it says what absence notices say' } : null;
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
