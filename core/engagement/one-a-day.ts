/** "Never two mails a day to one person", across all engagements: which mails the rule is about. */
import type { MailEffect } from './effect.ts';
import type { Person } from './engagement.ts';

/** Only what we send of our own accord counts; what answers something a person just did always goes. */
export function isCounted(mail: MailEffect): mail is MailEffect & { person: Person } {
  return mail.manner === 'scheduled' && mail.person !== null;
}

/** The welcome starts everything and goes even on a day that is taken; it takes the day as well. */
export function goesOnTakenDay({ template }: Pick<MailEffect, 'template'>): boolean {
  return template.startsWith('welcome');
}
