/** What the client's own page posts, as an event of the engagement or as one plain sentence of what is missing. */
import * as z from 'zod';
import {
  type Answer,
  answers as answerKinds,
  deputySchema,
  type Engagement,
  personSchema,
} from '../../core/engagement/engagement.ts';
import type { EngagementEvent, PageProof } from '../../core/engagement/event.ts';
import { isSharedMailbox } from '../../core/engagement/shared-mailbox.ts';
import { type Opened, personOf } from './behind-link.tsx';

type Form = Readonly<Record<string, unknown>>;

interface Posted {
  readonly event: EngagementEvent | null;
  readonly fault: string | null;
}

/** One page, five things to post: answers, that something is done, a meeting's time or questions, a stand-in, a new contact. */
export function partEvent(opened: Opened, form: Form, proof: PageProof): Posted {
  const by = personOf(opened);
  if (typeof form.done === 'string')
    return { event: { event: 'finished', id: form.done, by: 'client' }, fault: null };
  if ('words' in form) return said(opened, form, proof);
  if ('new-contact-email' in form) return newContact(opened, form);
  if (!('deputy-email' in form))
    return { event: { event: 'answered', by, answers: answersIn(form), proof }, fault: null };
  if (!isContact(opened.engagement, opened.link.to))
    return { event: null, fault: 'Only your contact can name a stand-in.' };
  const fields = {
    name: form['deputy-name'],
    email: form['deputy-email'],
    from: form['deputy-from'],
    until: form['deputy-until'],
  };
  const deputy = deputySchema.safeParse(fields);
  if (!deputy.success) return { event: null, fault: 'Please give a name, an email address and both days.' };
  return { event: { event: 'deputy-named', deputy: deputy.data, by, proof }, fault: null };
}

const saidSchema = z.object({
  meeting: z.coerce.number().int().min(0).max(60).optional(),
  time: z.string().max(40).optional(),
  words: z.string().trim().max(2000),
});

function said(opened: Opened, form: Form, proof: PageProof): Posted {
  const read = saidSchema.safeParse(form);
  if (!read.success) return { event: null, fault: 'Please write at most 2,000 letters.' };
  const { meeting = null, time = null, words } = read.data;
  if (time === 'none' && !words) return { event: null, fault: 'Please tell us when you could meet.' };
  if (!time && !words) return { event: null, fault: 'Please choose a time, or write us your question.' };
  const by = personOf(opened);
  return {
    event: { event: 'meeting-answered', meeting, time, words: words || null, by, proof },
    fault: null,
  };
}

/** The contact or the owner asks for another person; it counts once the contact has confirmed it. */
function newContact(opened: Opened, form: Form): Posted {
  const { engagement, link } = opened;
  const by = personOf(opened);
  if (link.to !== engagement.contact.email && link.to !== engagement.owner.email)
    return { event: null, fault: 'Only your contact or the owner can ask for this.' };
  const to = personSchema.safeParse({ name: form['new-contact-name'], email: form['new-contact-email'] });
  const starts = z.iso.date().safeParse(form['new-contact-starts']);
  if (!to.success || !starts.success)
    return { event: null, fault: 'Please give a name, an email address and the first day.' };
  if (isSharedMailbox(to.data.email))
    return {
      event: null,
      fault: 'Several people may read that mailbox. Please give a person’s own address.',
    };
  const asked = {
    to: to.data,
    starts: starts.data,
    askedBy: by.name,
    contactIsGone: false,
    spokenCode: null,
  };
  return { event: { event: 'contact-change-asked', ...asked }, fault: null };
}

function answersIn(form: Form): Map<string, Answer> {
  const given = new Map<string, Answer>();
  for (const [name, value] of Object.entries(form)) {
    const kind = answerKinds.find(one => one === value);
    if (name.startsWith('answer-') && kind) given.set(name.slice('answer-'.length), kind);
  }
  return given;
}

function isContact({ contact }: Engagement, address: string): boolean {
  return contact.email === address;
}
