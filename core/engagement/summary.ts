/** The engagement's summary: the one line by which the console lists it without reading it whole. */
import * as z from 'zod';
import { momentSchema } from '../moment.ts';
import { isStuck } from './back-off.ts';
import { type Engagement, engagementIdSchema, involvements, nextMailSchema, statuses } from './engagement.ts';

export const summarySchema = z.object({
  id: engagementIdSchema,
  status: z.enum(statuses),
  createdAt: momentSchema,
  client: z.string(),
  title: z.string(),
  involvement: z.enum(involvements),
  contact: z.string(),
  /** Responsibilities that the client has neither done nor declined. */
  owed: z.number().int(),
  /** What waits on the contractor's side: tasks and open asks. */
  ours: z.number().int(),
  next: nextMailSchema.nullable(),
  /** Its wake-up failed so often that it is tried once a day only. */
  stuck: z.boolean().default(false),
});
export type Summary = z.infer<typeof summarySchema>;

export function summarise(engagement: Engagement): Summary {
  return {
    id: engagement.id,
    status: engagement.status,
    createdAt: engagement.createdAt,
    client: engagement.client.name,
    title: engagement.project.title,
    involvement: engagement.involvement,
    contact: engagement.contact.name,
    owed: engagement.responsibilities.filter(one => !one.doneAt && one.answer !== 'cannot').length,
    ours: engagement.tasks.length + engagement.asks.length,
    next: engagement.next,
    stuck: isStuck(engagement.failures),
  };
}
