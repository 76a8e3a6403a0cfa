/** Another person to speak for the client: asked, confirmed by whom it concerns, dated, entered in the ledger. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment, type Moment, toMoment } from '../../moment.ts';
import { localDay, opening } from '../../plan/calendar.ts';
import { type Answering, digitsOf, type Reader, withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import { draw, hashOf } from '../draw.ts';
import type { Contact, ContactChange, Engagement } from '../engagement.ts';
import type { Circumstances, ContactChangeAsked, ContactChangeConfirmed } from '../event.ts';
import { isSharedMailbox } from '../shared-mailbox.ts';
import { enter, saidOnPage } from './enter.ts';

const mostTries = 5;

/** Puts the change to whoever must confirm it; one change is open at a time, the newest. */
export function askContactChange(
  engagement: Engagement,
  asked: ContactChangeAsked,
  at: Circumstances,
): Decision {
  if (isSharedMailbox(asked.to.email)) return unchanged('shared-mailbox');
  const confirmer = asked.contactIsGone ? 'owner' : 'contact';
  if (isAskedAlready(engagement.contactChange, asked, confirmer)) return unchanged('already-asked');
  const { to, starts, askedBy, spokenCode } = asked;
  const codeHash = spokenCode === null ? null : hashOf(spokenCode, to.email);
  const change: ContactChange = {
    to,
    starts,
    askedBy,
    askedAt: at.now,
    confirmer,
    codeHash,
    tries: 0,
    confirmedAt: null,
  };
  const state = withReadOut({ ...engagement, contactChange: change }, spokenCode, at.now);
  return changed(withAnswer(state, changeMail('contact-change', confirmer, at.now), at.now));
}

/** The same change put once more is no second mail; with digits to read out it is, since those are drawn anew. */
function isAskedAlready(
  change: ContactChange | null,
  { to, starts, spokenCode }: ContactChangeAsked,
  confirmer: ContactChange['confirmer'],
): boolean {
  if (!change || change.confirmedAt || change.codeHash !== null || spokenCode !== null) return false;
  return change.to.email === to.email && change.starts === starts && change.confirmer === confirmer;
}

/** What the contractor reads out to the owner on the telephone; it stands on their list until it is done. */
function withReadOut(engagement: Engagement, code: string | null, since: Moment): Engagement {
  const others = engagement.tasks.filter(({ kind }) => kind !== 'read-out');
  if (code === null) return { ...engagement, tasks: others };
  const about = `The six digits are ${code}.`;
  return { ...engagement, tasks: [...others, { id: 'read-out', kind: 'read-out', about, since }] };
}

/** Draws the digits that the contractor reads out. */
export function spokenCode(seed: string): string {
  return draw.digits(seed, 'contact-change');
}

/** The confirmation enters the ledger; on its first day the new contact comes into force. */
export function confirmContactChange(
  engagement: Engagement,
  given: ContactChangeConfirmed,
  at: Circumstances,
): Decision {
  const change = engagement.contactChange;
  if (!change || change.confirmedAt) return unchanged('nothing-to-confirm');
  if (given.by.email !== engagement[change.confirmer].email) return unchanged('not-theirs-to-confirm');
  if (change.tries >= mostTries) return unchanged('code-expired');
  if (change.codeHash && hashOf(given.code?.trim() ?? '', change.to.email) !== change.codeHash)
    return changed({ ...engagement, contactChange: { ...change, tries: change.tries + 1 } });
  const { name, email } = change.to;
  const text = `From ${change.starts} on, ${name} (${email}) speaks for ${engagement.client.name}.`;
  const facts = { ...given.proof, askedBy: change.askedBy, starts: change.starts };
  const content = saidOnPage('contact', { by: given.by, text, facts }, at);
  return changed(
    enter(
      { ...withReadOut(engagement, null, at.now), contactChange: { ...change, confirmedAt: at.now } },
      content,
      at,
    ),
  );
}

/** On the first day: the new contact instructs from now on, and all three are told. */
export function applyContactChange(engagement: Engagement, at: Circumstances): Engagement {
  const change = engagement.contactChange;
  if (!change?.confirmedAt) return engagement;
  if (change.starts > localDay(fromMoment(at.now), at.calendar).toString()) return engagement;
  const contact: Contact = { ...change.to, also: [], signingDomains: [], readsAlone: false };
  const state: Engagement = { ...engagement, contact, contactChange: null };
  const about = { oldContact: engagement.contact.name, starts: change.starts };
  const told = new Map([change.to, engagement.contact, engagement.owner].map(one => [one.email, one]));
  return [...told.values()].reduce(
    (next: Engagement, person, index) =>
      withAnswer(
        next,
        { ...changeMail('contact-changed', { to: 'contact', person }, at.now, index), about },
        at.now,
      ),
    state,
  );
}

/** When a confirmed change must be looked at: as its first day begins, in office hours. */
export function contactChangeAt({ contactChange }: Engagement, { calendar }: Circumstances): Moment | null {
  if (!contactChange?.confirmedAt) return null;
  return toMoment(opening(Temporal.PlainDate.from(contactChange.starts), calendar));
}

function changeMail(template: string, to: Reader, now: Moment, index = 0): Answering {
  return { to, template, key: `${template}#${digitsOf(now)}${index || ''}` };
}
