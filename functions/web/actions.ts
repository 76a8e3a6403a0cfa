/** The contractor's buttons: each a POST that becomes one event of the engagement. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
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

interface Asked {
  readonly world: World;
  readonly engagement: Engagement;
  readonly form: Readonly<Record<string, unknown>>;
}

type Act = (asked: Asked) => Promise<EngagementEvent> | EngagementEvent;

const text = z.string().trim().min(1).max(5000);
const kind = z.enum(['instruction', 'question', 'approval', 'acknowledgement', 'other']);

/** One row per button, by the last part of its address; a field that is missing or wrong throws zod's error. */
const actions: Readonly<Record<string, Act>> = {
  ask: () => ({ event: 'asked' }),
  start: () => ({ event: 'started' }),
  finish: ({ form }) => ({ event: 'finished', id: text.parse(form.id), by: 'contractor' }),
  'task-done': ({ form }) => ({ event: 'task-done', id: text.parse(form.id) }),
  call: ({ form }) => ({ event: 'call-recorded', text: text.parse(form.text) }),
  plan: ({ form }) => ({ event: 'plan-moved', plan: text.parse(form.plan) }),
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
    if (!item) throw new Error(`no message ${message}`);
    const judgement = item.judgement as Judgement;
    const { contact } = engagement;
    const by = { name: contact.name, email: judgement.from ?? contact.email };
    const entry = typeof item.entry === 'number' ? item.entry : null;
    const filed = { kind: judgement.kind, entry, text: judgement.text, by };
    return {
      event: 'kind-corrected',
      message,
      kind: kind.parse(form.kind),
      by: world.firm.contractor,
      filed,
    };
  },
  /** On the contact's word by telephone, recorded as the contractor's own statement. */
  answer: async ({ world, engagement, form }) => {
    const open = engagement.asks.find(({ message }) => message === form.message);
    const item = open && (await world.store.get(engagement.id, open.message));
    if (!open || !item) throw new Error('this was already answered');
    const answer = z.enum(['yes', 'no']).parse(form.answer);
    const by = { name: engagement.contact.name, email: engagement.contact.email };
    const proof = consoleProof(world);
    return { event: 'ask-answered', code: open.code, answer, by, how: 'phone', proof, held: wordsOf(item) };
  },
};

function consoleProof({ firm }: World) {
  return { network: null, link: firm.contractor.email };
}

/** Adds `POST /engagements/:id/<action>`; it answers by leading back to where the button was. */
export function addActions(app: Hono, world: World): void {
  app.post('/engagements/:id/:action', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const act = Object.hasOwn(actions, c.req.param('action')) ? actions[c.req.param('action')] : null;
    const engagement = id.success ? await world.store.load(id.data) : null;
    if (!engagement || !act) return c.text('There is no such button.', 404);
    try {
      const event = await act({ world, engagement, form: await c.req.parseBody() });
      await change(world, engagement.id, event);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const [issue] = error.issues;
      return c.text(`${issue?.path.join('.') || 'The form'}: ${issue?.message}`, 422);
    }
    return c.redirect(`/engagements/${engagement.id}`, 303);
  });
}
