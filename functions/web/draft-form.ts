/** A draft as the form that would make it, so that it can be written anew; and what the form cannot say, kept. */
import type { Engagement, Responsibility } from '../../core/engagement/engagement.ts';
import { dueInWords } from '../../core/engagement/file-due.ts';
import type { Form } from './new-form.ts';

export function formOf(engagement: Engagement): Form {
  const { id, client, owner, contact, project, involvement, responsibilities, assets } = engagement;
  const own = responsibilities.filter(({ wording }) => wording !== undefined);
  const listed = responsibilities.filter(one => !own.includes(one));
  return {
    draft: id,
    ...{ client: client.name, timezone: client.timezone, holidays: client.holidays },
    ...{ 'owner-name': owner.name, 'owner-email': owner.email },
    ...{ 'contact-name': contact.name, 'contact-email': contact.email },
    ...{ title: project.title, starts: project.starts, 'goes-live': project.goesLive ?? '' },
    about: project.about,
    deliverables: project.deliverables.join('\n'),
    documents: project.documents.map(({ title, url }) => `${title} ${url}`).join('\n'),
    meetings: project.meetings.map(meetingLine).join('\n'),
    involvement,
    responsibility: listed.map(one => one.id),
    ...Object.assign({}, ...listed.map(dueField), ...own.map(ownFields), ...assets.map(assetFields)),
  };
}

/** The draft under the old one's id and address; the contact's other addresses stay with the same person. */
export function writtenAnew(old: Engagement, draft: Engagement): Engagement {
  const { id, address, contact } = old;
  const also = contact.email === draft.contact.email ? contact.also : [];
  return { ...draft, id, address, contact: { ...draft.contact, also } };
}

function meetingLine({ title, at, offered = [] }: Engagement['project']['meetings'][number]): string {
  const times = [at, ...offered].map(time => time.replace('T', ' '));
  return `${times.join(' or ')} ${title}`;
}

function dueField({ id, due }: Responsibility): Form {
  return due ? { [`due-${id}`]: dueInWords(due) } : {};
}

function ownFields({ wording, due, critical }: Responsibility, index: number): Form {
  const name = `own-${index + 1}`;
  const day = due?.when === 'on' ? { [`${name}-due`]: due.date } : {};
  const words = due && due.when !== 'on' ? { [`${name}-when`]: dueInWords(due) } : {};
  return { [name]: wording, ...day, ...words, ...(critical ? { [`${name}-must`]: 'yes' } : {}) };
}

function assetFields({ name, does, ifItStops }: Engagement['assets'][number], index: number): Form {
  const row = `asset-${index + 1}`;
  return { [row]: name, [`${row}-does`]: does, [`${row}-stops`]: ifItStops };
}
