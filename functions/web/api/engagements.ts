/** The API's engagements: which there are, one of them, a new one from its file, and what a file would send. */
import * as z from 'zod';
import {
  answers,
  contactSchema,
  deputySchema,
  involvements,
  personSchema,
  statuses,
} from '../../../core/engagement/engagement.ts';
import { summarise, summarySchema } from '../../../core/engagement/summary.ts';
import { toMoment } from '../../../core/moment.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { mailsAhead, preview } from '../../workflows/preview.ts';
import { keep, start } from '../../workflows/start.ts';
import { find, shownStatuses } from '../search.ts';
import { draftFrom, fileShape } from './engagement-file.ts';
import { ofEngagement, Refusal, route } from './route.ts';

const listed = ['running', 'asked', 'draft'] as const;

const list = route(
  {
    method: 'get',
    path: '/api/engagements',
    summary: 'Engagements: who owes what, what is held, what goes out next',
    query: z.object({
      q: z.string().max(100).default('').describe('words of the client, the project or the contact'),
      status: z.enum(shownStatuses).optional().describe('without it, all that are not closed'),
      kind: z.enum(involvements).or(z.literal('')).default(''),
      only: z
        .enum(['', 'late', 'held', 'ours'])
        .default('')
        .describe('past a day; waiting for a yes or no; waiting for the contractor'),
    }),
    answer: z.object({ engagements: z.array(summarySchema) }),
  },
  async ({ world, query: { status, ...search } }) => {
    const found = await Promise.all((status ? [status] : listed).map(one => world.store.list(one)));
    const wanted = { ...search, status: '' as const, page: 1 };
    return { engagements: find(found.flat(), wanted, toMoment(world.clock.now())) };
  },
);

const one = ofEngagement(
  {
    method: 'get',
    path: '/api/engagements/{id}',
    summary: 'One engagement: its people, and what the client took on',
    answer: summarySchema.extend({
      address: z.email(),
      people: z.object({
        owner: personSchema,
        contact: contactSchema.pick({ name: true, email: true, also: true }),
        deputies: z.array(deputySchema),
      }),
      responsibilities: z.array(
        z.object({
          id: z.string(),
          wording: z.string(),
          answer: z.enum(answers).nullable(),
          answeredAt: z.string().nullable(),
          doneAt: z.string().nullable(),
        }),
      ),
    }),
  },
  ({ world, engagement }) => ({
    ...summarise(engagement),
    address: `${engagement.address}@${world.firm.domain}`,
    people: { owner: engagement.owner, contact: engagement.contact, deputies: engagement.deputies },
    responsibilities: engagement.responsibilities.map(one => ({ ...one, wording: termsOf(one).wording })),
  }),
);

const taken = {
  'id-taken': 'an engagement with this id already exists; change the client’s name or the project’s title',
  'address-taken': 'this mail address already belongs to another engagement',
} as const;

const begin = route(
  {
    ...fileShape,
    method: 'post',
    path: '/api/engagements',
    summary: 'A new engagement from its file',
    query: z.object({
      first: z
        .enum(['started', 'asked', 'kept'])
        .default('started')
        .describe('start at once, ask the owner first, or keep it as a draft'),
    }),
    status: 201,
    answer: z.object({ id: z.string(), status: z.enum(statuses), address: z.email() }),
    problems: [409, 413],
  },
  async ({ world, query: { first }, body, c }) => {
    const draft = await draftFrom(world, body, c);
    if (draft instanceof Refusal) return draft;
    const begun = first === 'kept' ? await keep(world, draft) : await start(world, draft, first);
    if (begun.outcome === 'refused') return new Refusal(409, taken[begun.because]);
    const { id, address, status } = begun.outcome === 'started' ? begun.engagement : draft;
    return { id, status, address: `${address}@${world.firm.domain}` };
  },
);

const plan = route(
  {
    ...fileShape,
    method: 'post',
    path: '/api/plan',
    summary: 'What an engagement file would send, if it started now and the client stayed silent',
    query: z.object({
      days: z.coerce.number().int().min(1).max(366).default(90),
      most: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.object({
      mails: z.array(
        z.object({ at: z.string(), step: z.string(), to: z.string(), subject: z.string(), text: z.string() }),
      ),
    }),
    problems: [413],
  },
  async ({ world, query, body, c }) => {
    const draft = await draftFrom(world, body, c);
    if (draft instanceof Refusal) return draft;
    const mails = await mailsAhead(world, draft, query);
    const rendered = mails.map(async one => {
      const { subject, text } = await preview(world, one);
      const to = (one.mail.person ?? world.firm.contractor).email;
      return { at: one.at, step: one.mail.key.split('#')[0]!, to, subject, text };
    });
    return { mails: await Promise.all(rendered) };
  },
);

export const engagementRoutes = [list, one, begin, plan];
