/** The contractor's buttons: each a POST that becomes one event of the engagement. */
import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { spokenCode } from '../../core/engagement/decisions/change-contact.ts';
import {
  deputySchema,
  type Engagement,
  engagementIdSchema,
  personSchema,
} from '../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../core/engagement/event.ts';
import type { Judgement } from '../../core/inbound/verdict.ts';
import { change } from '../workflows/change.ts';
import { wordsOf } from '../workflows/held-words.ts';
import type { World } from '../world.ts';
import { countsAs } from './kind-now.ts';
import { messagePath } from './words.ts';

interface Asked {
  readonly world: World;
  readonly engagement: Engagement;
  readonly form: Readonly<Record<string, unknown>>;
}

type Act = (asked: Asked) => Promise<EngagementEvent> | EngagementEvent;

const text = z.string().trim().min(1, 'must not be empty').max(5000);
const kind = z.enum(['instruction', 'question', 'approval', 'acknowledgement', 'other']);

/** One row per button, by the last part of its address; a field that is missing or wrong throws zod's error. */
const actions: Readonly<Record<string, Act>> = {
  ask: () => ({ event: 'asked' }),
  start: () => ({ event: 'started' }),
  finish: ({ form }) => ({ event: 'finished', id: text.parse(form.id), by: 'contractor' }),
  'task-done': ({ form }) => ({ event: 'task-done', id: text.parse(form.id) }),
  call: ({ form }) => ({ event: 'call-recorded', text: text.parse(form.text) }),
  plan: ({ form }) => ({ event: 'plan-moved', plan: text.parse(form.plan) }),
  hold: ({ form }) => ({ event: 'mails-held', until: z.iso.date().parse(form.until) }),
  free: () => ({ event: 'mails-held', until: null }),
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

/** What the contractor asked for cannot be; the message says why. */
class NotPossible extends Error {}

/** Answers of `decide` that the contractor must hear; any other means that it was done already. */
const refusals: Readonly<Record<string, string>> = {
  'shared-mailbox': 'Several people may read that mailbox, so nobody could tell who gave an instruction.',
  'ends-before-it-starts': 'The last day comes before the first.',
  'day-is-past': 'That day is past; choose a later one.',
  'not-running': 'This engagement is not running.',
  'no-such-responsibility': 'There is no such responsibility here.',
};

function consoleProof({ firm }: World) {
  return { network: null, link: firm.contractor.email };
}

export type Refuse = (c: Context, words: string, status: 404 | 409 | 422) => Response | Promise<Response>;

/** Adds `POST /engagements/:id/<action>`; it answers by leading back to where the button was. */
export function addActions(app: Hono, world: World, refuse: Refuse): void {
  app.post('/engagements/:id/:action', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const act = Object.hasOwn(actions, c.req.param('action')) ? actions[c.req.param('action')] : null;
    const engagement = id.success ? await world.store.load(id.data) : null;
    if (!engagement || !act) return refuse(c, 'There is no such button.', 404);
    const form = await c.req.parseBody();
    try {
      const decision = await change(world, engagement.id, await act({ world, engagement, form }));
      const words = decision.outcome === 'unchanged' ? refusals[decision.because] : undefined;
      if (words) return refuse(c, words, 409);
    } catch (error) {
      const words = wordsFor(error);
      if (!words) throw error;
      return refuse(c, words, 422);
    }
    return c.redirect(backTo(engagement.id, form), 303);
  });
}

function wordsFor(error: unknown): string | null {
  if (error instanceof NotPossible) return error.message;
  if (!(error instanceof z.ZodError)) return null;
  const [issue] = error.issues;
  return `${issue?.path.join('.') || 'The form'}: ${issue?.message}.`;
}

/** Only ever to a page of ours: what the form says is looked up or quoted, never followed. */
function backTo(id: string, { back, message }: Readonly<Record<string, unknown>>): string {
  if (back === 'today') return '/';
  return typeof message === 'string' ? messagePath(id, message) : `/engagements/${id}`;
}
