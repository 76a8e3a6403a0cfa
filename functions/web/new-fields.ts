/** The form's own words for the fields of an engagement file, and what stands in for those not filled in yet. */
import { Temporal } from 'temporal-polyfill';
import type { Form } from './new-form.ts';

/** The form's own words for a field of the file. */
export function labelOf(field: string): string {
  const found = labels.find(([prefix]) => field.startsWith(prefix));
  return found ? found[1] : `${field}:`;
}

const labels: readonly (readonly [string, string])[] = [
  ['client.name', 'The client’s name'],
  ['client.timezone', 'The time zone'],
  ['client.holidays', 'The public holidays'],
  ['owner.name', 'The owner’s name'],
  ['owner.email', 'The owner’s address'],
  ['contact.name', 'The contact’s name'],
  ['contact.email', 'The contact’s address'],
  ['project.title', 'The project’s title'],
  ['project.starts', 'The first day'],
  ['project.goesLive', 'The day it goes live'],
  ['project.about', 'What it is about'],
  ['project.deliverables', 'A line of what they get'],
  ['project.documents', 'A line of the papers (title, then https address)'],
  ['project.meetings', 'A line of the meetings (such as 2026-12-08 10:00 Kick-off)'],
  ['involvement', 'The kind of client'],
  ['responsibilities', 'A responsibility'],
  ['assets', 'One of their systems'],
];

/** Enough to show a plan with: only fields that are still empty, and a first day a week away. */
export function standIns(form: Form, today: string): Form {
  const inAWeek = Temporal.PlainDate.from(today).add({ weeks: 1 }).toString();
  const all: Form = {
    client: 'Your client',
    'owner-name': 'The owner',
    'owner-email': 'robin@client.example',
    'contact-name': 'Their contact',
    'contact-email': 'pat@client.example',
    title: 'The project',
    starts: inAWeek,
    about: 'What the project is about.',
    timezone: 'Europe/London',
    holidays: 'GB-ENG',
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !form[name]));
}
