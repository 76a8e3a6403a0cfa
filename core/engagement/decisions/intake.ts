/** Before the start: the owner says who speaks for them, how much they want to hear, and signs. */
import { after } from '../../moment.ts';
import { catalogueFor } from '../../plan/catalogue.ts';
import { currentPlan } from '../../plan/plans.ts';
import { withAnswer } from '../answering.ts';
import { clauseHash, contactClause } from '../clause.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import { type Engagement, type Involvement, responsibilitySchema } from '../engagement.ts';
import type { Circumstances, Intake } from '../event.ts';
import { isSharedMailbox } from '../shared-mailbox.ts';
import { enter, saidOnPage } from './enter.ts';
import { withTask } from './task.ts';

const linkDays = 30;

/** Asks the owner; only a draft can be asked about. */
export function ask(engagement: Engagement, at: Circumstances): Decision {
  if (engagement.status !== 'draft') return unchanged('not-a-draft');
  const about = { linkUntil: after(at.now, linkDays * 86_400) };
  const mail = { to: 'owner', template: 'intake', key: 'intake#1', about } as const;
  return changed(withAnswer({ ...engagement, status: 'asked' }, mail, at.now));
}

/** Why an intake cannot be taken as it is, or null. */
export function intakeFault({
  contact,
  readsAlone,
  signed,
  deputy,
}: Intake): 'shared-mailbox' | 'not-signed' | 'deputy-dates' | null {
  if (isSharedMailbox(contact.email) && !readsAlone) return 'shared-mailbox';
  if (signed.trim() === '') return 'not-signed';
  return deputy && deputy.until < deputy.from ? 'deputy-dates' : null;
}

/** The signed intake: entered in the ledger, copied to owner and contact, and the contractor may start. */
export function takeIntake(engagement: Engagement, intake: Intake, at: Circumstances): Decision {
  if (engagement.status !== 'asked') return unchanged('not-asked');
  const fault = intakeFault(intake);
  if (fault) return unchanged(fault);
  const { involvement, mustNotStop, readsAlone, deputy } = intake;
  const contact = { ...intake.contact, also: [], signingDomains: [], readsAlone };
  const responsibilities = chosen(engagement, involvement).map(one =>
    isSettledBy(one.id, intake) ? { ...one, ...yes(at) } : one,
  );
  const deputies = deputy ? [...engagement.deputies, deputy] : engagement.deputies;
  const plan = currentPlan(involvement);
  const state = {
    ...engagement,
    contact,
    deputies,
    involvement,
    plan,
    mustNotStop,
    responsibilities,
    heardAt: at.now,
  };
  const entered = enter(state, contentOf(engagement, intake, at), at);
  return changed(
    withTask(copies(entered, intake, at), {
      id: 'ready',
      kind: 'ready',
      about: engagement.owner.name,
      since: at.now,
    }),
  );
}

function yes({ now }: Circumstances) {
  return { answer: 'will', answeredAt: now, doneAt: now } as const;
}

/** What the intake itself settles: who speaks, who stands in, what must never stop. */
function isSettledBy(id: string, { deputy, mustNotStop }: Intake): boolean {
  return (
    id === 'contact' ||
    (id === 'deputy' && deputy !== null) ||
    (id === 'must-not-stop' && mustNotStop !== null)
  );
}

/** The contractor's own choice stays; an untouched list follows the kind of client that the owner chose. */
function chosen(engagement: Engagement, involvement: Involvement): Engagement['responsibilities'] {
  const ids = (kind: Involvement) => catalogueFor(kind).map(({ id }) => id);
  const isUntouched =
    engagement.responsibilities.map(({ id }) => id).join() === ids(engagement.involvement).join();
  if (!isUntouched) return engagement.responsibilities;
  return ids(involvement).map(id => responsibilitySchema.parse({ id }));
}

function contentOf({ client, owner }: Engagement, intake: Intake, at: Circumstances) {
  const text = contactClause(client.name, intake.contact);
  const { proof, signed, involvement, readsAlone } = intake;
  const facts = { ...proof, signed, clauseHash: clauseHash(text), involvement, readsAlone };
  return saidOnPage('acceptance', { by: owner, text, facts }, at);
}

function copies(engagement: Engagement, { contact, signed }: Intake, at: Circumstances): Engagement {
  const clause = contactClause(engagement.client.name, contact);
  const about = { clause, signed, signedAt: at.now };
  const readers = new Map([engagement.owner, contact].map(one => [one.email, one]));
  return [...readers.values()].reduce((state: Engagement, person, index) => {
    const to = { to: index === 0 ? 'owner' : 'contact', person } as const;
    return withAnswer(state, { to, template: 'agreement', key: 'agreement#1', about }, at.now);
  }, engagement);
}
