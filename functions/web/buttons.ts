/** The contractor's buttons: one row each, from what the form says to one event of the engagement. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { spokenCode } from '../../core/engagement/decisions/change-contact.ts';
import {
  deputySchema,
  type Engagement,
  mailEditSchema,
  personSchema,
} from '../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../core/engagement/event.ts';
import type { Judgement } from '../../core/inbound/verdict.ts';
import { wordsOf } from '../workflows/held-words.ts';
import type { World } from '../world.ts';
import { countsAs } from './kind-now.ts';

interface Asked {
  readonly world: World;
  readonly engagement: Engagement;
  readonly form: Readonly<Record<string, unknown>>;
}

type Button = (asked: Asked) => Promise<EngagementEvent> | EngagementEvent;

const text = z.string().trim().min(1, 'must not be empty').max(5000);
const kind = z.enum(['instruction', 'question', 'approval', 'acknowledgement', 'other']);

/** One row per button, by the last part of its address; a field that is missing or wrong throws zod's error. */
export const buttons: Readonly<Record<string, Button>> = {
  ask: () => ({ event: 'asked' }),
  start: () => ({ event: 'started' }),
  finish: ({ form }) => ({ event: 'finished', id: text.parse(form.id), by: 'contractor' }),
  'task-done': ({ form }) => ({ event: 'task-done', id: text.parse(form.id) }),
  call: ({ form }) => ({ event: 'call-recorded', text: text.parse(form.text) }),
  plan: ({ form }) => ({ event: 'plan-moved', plan: text.parse(form.plan) }),
  hold: ({ form }) => ({ event: 'mails-held', until: z.iso.date().parse(form.until) }),
  free: () => ({ event: 'mails-held', until: null }),
  'edit-mail': ({ form }) => ({
    event: 'mail-edited',
    mail: editedSchema.parse({ ...form, things: text.parse(form.things).split(' ') }),
    edit: editOf(form),
  }),
  'ask-contact': async asked => ({ event: 'held-asked', message: await heldKey(asked) }),
  file: ({ form }) => ({ event: 'held-filed', message: text.parse(form.message) }),
  drop: () => ({ event: 'draft-dropped' }),
  close: ({ world }) => ({ event: 'closed', by: world.firm.contractor }),
  deputy: ({ world, form }) => ({
    event: 'deputy-named',
    deputy: deputySchema.parse(form),
    by: world.firm.contractor,
    proof: consoleProof(world),
  }),
  'contact-change': ({ world, form }) => ({
    event: 'contact-change-asked',
    to: personSchema.parse(form),
    starts: z.iso.date().parse(form.starts),
    askedBy: world.firm.contractor.name,
    contactIsGone: form.gone === 'yes',
    spokenCode: form.gone === 'yes' ? spokenCode(randomBytes(32).toString('hex')) : null,
  }),
  kind: async ({ world, engagement, form }) => {
    const message = text.parse(form.message);
    const item = await world.store.get(engagement.id, message);
    const judgement = item?.judgement as Judgement | undefined;
    if (!item || judgement?.verdict !== 'verified')
      throw new NotPossible('Only a verified message has a kind.');
    const { contact } = engagement;
    const by = { name: contact.name, email: judgement.from ?? contact.email };
    const now = countsAs(item, await world.store.items(engagement.id, 'L'));
    return {
      event: 'kind-corrected',
      message,
      kind: kind.parse(form.kind),
      by: world.firm.contractor,
      filed: { ...now, text: judgement.text, by },
    };
  },
  /** On the contact's word by telephone, recorded as the contractor's own statement. */
  answer: async ({ world, engagement, form }) => {
    const open = engagement.asks.find(({ message }) => message === form.message);
    const item = open && (await world.store.get(engagement.id, open.message));
    if (!open || !item) throw new NotPossible('This was already answered.');
    const answer = z.enum(['yes', 'no']).parse(form.answer);
    const by = { name: engagement.contact.name, email: engagement.contact.email };
    const proof = consoleProof(world);
    return { event: 'ask-answered', code: open.code, answer, by, how: 'phone', proof, held: wordsOf(item) };
  },
};

const editedSchema = mailEditSchema.pick({ title: true, things: true, at: true });

/** Words left empty are no note. */
function editOf({ edit, note }: Asked['form']): (EngagementEvent & { event: 'mail-edited' })['edit'] {
  if (edit === 'skip') return 'skip';
  const words = edit === 'note' ? mailEditSchema.shape.note.parse(String(note ?? '').trim()) : null;
  return words ? { note: words } : null;
}

/** Only what was held is put to the contact, and what they have answered is not put again. */
async function heldKey({ world, engagement, form }: Asked): Promise<string> {
  const key = text.parse(form.message);
  const item = await world.store.get(engagement.id, key);
  const log = item ? await world.store.items(engagement.id, 'LOG#') : [];
  const isAnswered = log.some(({ what, about }) => what === 'ask-answered' && about === key);
  const { verdict, because } = (item?.judgement ?? {}) as Partial<Judgement>;
  if (verdict !== 'held' || because === 'virus' || isAnswered)
    throw new NotPossible('Only a held message that nobody has answered can be asked about.');
  return key;
}

/** What the contractor asked for cannot be; the message says why. */
export class NotPossible extends Error {}

/** Answers of `decide` that the contractor must hear; any other means that it was done already. */
export const refusals: Readonly<Record<string, string>> = {
  'shared-mailbox': 'Several people may read that mailbox, so nobody could tell who gave an instruction.',
  'ends-before-it-starts': 'The last day comes before the first.',
  'day-is-past': 'That day is past; choose a later one.',
  'not-running': 'This engagement is not running.',
  'already-sent': 'That mail has gone out, or goes out right now.',
  'too-many-edits': 'Twenty coming mails are changed already; that is a case for another plan.',
  'not-a-draft': 'This is no draft any more.',
  'no-such-responsibility': 'There is no such responsibility here.',
};

function consoleProof({ firm }: World) {
  return { network: null, link: firm.contractor.email };
}
