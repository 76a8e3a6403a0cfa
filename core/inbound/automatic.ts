/** Tells mail that no person wrote for us: by the standards' marks first, and with care by its words where they lack. */
import { newText } from '../reading/text/new-text.ts';
import { classByWords, WORD_RULES } from './automatic-by-words.ts';
import { HEADER_RULES, MACHINE_MAILBOXES, MAILER_DAEMONS } from './automatic-headers.ts';
import type { AutomaticMark, Looked, ReceivedMail, Rule } from './automatic-mail.ts';
import * as words from './automatic-words.ts';

export type { AutomaticMark, ReceivedMail } from './automatic-mail.ts';

/** The order of trust: what standards say, what servers and programs write, what the words say. */
const RULES: readonly Rule[] = [
  report,
  calendarPart,
  programHeader,
  mailerDaemon,
  emptySender,
  machineMailbox,
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
