/** The engagement's summary: the one line by which the console lists it without reading it whole. */
import * as z from 'zod';
import { momentSchema } from '../moment.ts';
import { termsOf } from '../plan/asks.ts';
import {
  askSchema,
  confirmationSchema,
  type Engagement,
  engagementIdSchema,
  involvements,
  nextMailSchema,
  statuses,
  taskSchema,
} from './engagement.ts';

/** Fields with a default are newer than the first stored summaries. */
export const summarySchema = z.object({
  id: engagementIdSchema,
  status: z.enum(statuses),
  createdAt: momentSchema,
  client: z.string(),
  title: z.string(),
  involvement: z.enum(involvements),
  contact: z.string(),
  owner: z.string().default(''),
  timezone: z.string().default('UTC'),
  /** Responsibilities that the client has neither done nor declined. */
  owed: z.number().int(),
  /** What waits on the contractor's side: tasks and open asks. */
  ours: z.number().int(),
  next: nextMailSchema.nullable(),
  /** Words put to the contact that wait for their yes or no. */
  held: z.array(askSchema.omit({ code: true })).default([]),
  /** Risky instructions that wait for a second confirmation. */
  risky: z.array(confirmationSchema.pick({ message: true, risk: true, since: true })).default([]),
  /** The contractor's tasks; one about a responsibility says it in the client's words. */
  tasks: z.array(taskSchema).default([]),
  /** What the client was asked for and has not done, soonest first. */
  due: z.array(z.object({ wording: z.string(), due: z.iso.date() })).default([]),
  /** Seconds each side has waited for the other. */
  waited: z
    .object({ forClient: z.number(), forContractor: z.number() })
    .default({ forClient: 0, forContractor: 0 }),
  /** Mails sent a second time because nobody could know whether the first had arrived. */
  resent: z.number().int().default(0),
  /** Wake-ups that failed in a row; from five on it is tried once a day. */
  failures: z.number().int().default(0),
});
export type Summary = z.infer<typeof summarySchema>;

export function summarise(engagement: Engagement): Summary {
  const { client, contact, owner, tasks, waited } = engagement;
  return {
    id: engagement.id,
    status: engagement.status,
    createdAt: engagement.createdAt,
    client: client.name,
    title: engagement.project.title,
    involvement: engagement.involvement,
    contact: contact.name,
    owner: owner.name,
    timezone: client.timezone,
    owed: engagement.responsibilities.filter(one => !one.doneAt && one.answer !== 'cannot').length,
    ours: tasks.length + engagement.asks.length,
    next: engagement.next,
    held: engagement.asks.map(({ code: _, ...ask }) => ask),
    risky: engagement.confirmations.map(({ message, risk, since }) => ({ message, risk, since })),
    tasks: tasks.map(task => ({ ...task, about: wordingOf(engagement, task.about) })),
    due: engagement.due.map(({ id, due }) => ({ wording: wordingOf(engagement, id), due })),
    waited: { forClient: waited?.forClient ?? 0, forContractor: waited?.forContractor ?? 0 },
    resent: engagement.resent,
    failures: engagement.failures,
  };
}

/** The words of the responsibility that this names; anything else stays as it is. */
function wordingOf({ responsibilities }: Engagement, about: string): string {
  const found = responsibilities.find(({ id }) => id === about);
  return found ? termsOf(found).wording : about;
}
