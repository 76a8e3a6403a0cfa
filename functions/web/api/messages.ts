/** The API's messages: what came in, how sure we are of it, and what the contractor decides about what is held. */
import * as z from 'zod';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { explain } from '../../../core/inbound/explain.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import { change } from '../../workflows/change.ts';
import type { Item } from '../../world.ts';
import { buttons, NotPossible, refusals } from '../buttons.ts';
import { ofEngagement, Refusal } from './route.ts';

const verdicts = ['verified', 'held', 'refused', 'automatic'] as const;

const messageSchema = z.object({
  key: z.string(),
  verdict: z.enum(verdicts),
  because: z.string().describe('the reason’s code'),
  explained: z.string().describe('the verdict in plain words'),
  open: z.boolean().describe('put to the contact, who has not answered yet'),
  from: z.string().nullable(),
  fromName: z.string().nullable(),
  subject: z.string(),
  date: z.string().nullable(),
  text: z.string().describe('the new words alone; empty where they must not be shown'),
  kind: z.string(),
  risk: z.string().nullable(),
  attachments: z.array(
    z.object({ name: z.string(), type: z.string(), bytes: z.number(), sha256: z.string() }),
  ),
});

function messageOf({ contact, asks }: Engagement, item: Item) {
  const judgement = item.judgement as Judgement;
  const open = asks.some(({ message }) => message === item.key);
  const attachments = [...judgement.attachments];
  return { ...judgement, attachments, key: item.key, explained: explain(judgement, contact.name), open };
}

const list = ofEngagement(
  {
    method: 'get',
    path: '/api/engagements/{id}/messages',
    summary: 'Messages of an engagement, in the order they came',
    query: z.object({ verdict: z.enum(verdicts).optional() }),
    answer: z.object({ messages: z.array(messageSchema) }),
  },
  async ({ world, engagement, query: { verdict } }) => {
    const items = await world.store.items(engagement.id, 'IN#');
    const all = items.map(item => messageOf(engagement, item));
    return { messages: verdict ? all.filter(one => one.verdict === verdict) : all };
  },
);

const deeds = ['approve', 'refuse', 'ask', 'file'] as const;

/** The console's own buttons, so that both doors do the same. */
const buttonOf = {
  approve: { button: 'answer', answer: 'yes' },
  refuse: { button: 'answer', answer: 'no' },
  ask: { button: 'ask-contact', answer: '' },
  file: { button: 'file', answer: '' },
} as const;

const decide = ofEngagement(
  {
    method: 'post',
    path: '/api/engagements/{id}/messages/{key}/decision',
    summary: 'What becomes of a held message',
    body: z.object({
      decision: z
        .enum(deeds)
        .describe(
          'approve or refuse on the contact’s word by telephone, recorded as that; ask the contact; file it unanswered',
        ),
    }),
    answer: z.object({ changed: z.boolean().describe('false when it was so already') }),
    problems: [409],
  },
  async ({ world, engagement, body: { decision }, c }) => {
    const { button, answer } = buttonOf[decision];
    const form = { message: c.req.param('key') ?? '', answer };
    try {
      const event = await buttons[button]!({ world, engagement, form });
      const done = await change(world, engagement.id, event);
      const words = done.outcome === 'unchanged' ? refusals[done.because] : undefined;
      return words ? new Refusal(409, words) : { changed: done.outcome === 'changed' };
    } catch (error) {
      if (error instanceof NotPossible) return new Refusal(409, error.message);
      throw error;
    }
  },
);

export const messageRoutes = [list, decide];
