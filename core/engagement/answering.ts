/** Mails that answer what somebody just did: sent at once, each to one person, named so that it goes only once. */
import type { Moment } from '../moment.ts';
import type { MailEffect } from './effect.ts';
import type { Engagement, Person } from './engagement.ts';
import { withMail } from './outbox.ts';

/** Somebody whom the engagement names by their role, or anybody in a role. */
export type Reader =
  | 'contractor'
  | 'contact'
  | 'owner'
  | { readonly to: MailEffect['to']; readonly person: Person };

export interface Answering {
  readonly to: Reader;
  readonly template: string;
  /** The mail's key but for the role, which is added: what it is, and which one. */
  readonly key: string;
  readonly about?: MailEffect['about'];
}

/** The engagement with one more mail that answers. */
export function withAnswer(
  engagement: Engagement,
  { to: reader, template, key, about = {} }: Answering,
  now: Moment,
): Engagement {
  const { to, person } = readerIn(engagement, reader);
  const mail = { key: `${key}#${to}`, template, to, person, manner: 'answer', about } as const;
  return withMail(engagement, mail, now);
}

/** Nothing but name and address is kept of a person; the contractor's are the firm's to say. */
function readerIn(engagement: Engagement, reader: Reader): Pick<MailEffect, 'to' | 'person'> {
  if (reader === 'contractor') return { to: reader, person: null };
  const { to, person } = typeof reader === 'string' ? { to: reader, person: engagement[reader] } : reader;
  return { to, person: { name: person.name, email: person.email } };
}

/** A moment as part of a key: only its digits. */
export function digitsOf(moment: Moment): string {
  return moment.replace(/\D/g, '');
}
