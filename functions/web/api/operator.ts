/** The API's operator: what no function of a deployed system may do, so that none that was subverted could. */
import * as z from 'zod';
import { engagementIdSchema } from '../../../core/engagement/engagement.ts';
import type { DeadLetterQueue } from '../../dead-letter.ts';
import { erase } from '../../workflows/erase.ts';
import { redrive } from '../../workflows/redrive.ts';
import { notThere, Refusal, type Route, route } from './route.ts';

/** Where a process has these rights, such as on one machine. */
export interface Operator {
  deadLetters(): Promise<DeadLetterQueue[]>;
}

const withCredentials = (command: string) =>
  new Refusal(
    403,
    `no function of a deployed system may: with AWS credentials, sayso ${command} --stack NAME`,
  );

const erasedSchema = z.object({
  keptAs: z.string().describe('where the ledger’s chain stands from now on'),
  entries: z.int(),
  items: z.int(),
  mails: z.int(),
  shared: z.int().describe('raw mails kept, since another engagement has them too'),
});

const erasure = (operator: Operator | undefined) =>
  route(
    {
      method: 'delete',
      path: '/api/engagements/{id}',
      summary: 'Erases one client’s personal data for good',
      answer: erasedSchema,
      problems: [403, 404],
    },
    async ({ world, c }) => {
      const named = c.req.param('id') ?? '';
      if (!operator) return withCredentials(`erase ${named}`);
      const id = engagementIdSchema.safeParse(named);
      // Not only where the engagement still stands: the same call finishes an erasure that was cut short.
      return (id.success ? await erase(world, id.data) : null) ?? notThere(named);
    },
  );

const lettersSchema = z.object({
  queues: z.array(z.string()).describe('that were looked through'),
  letters: z.array(
    z.object({
      queue: z.string(),
      id: z.string(),
      sentAt: z.string(),
      about: z.string().describe('by ids, never by words'),
      why: z.string().nullable(),
      putBack: z.boolean(),
    }),
  ),
});
export type Letters = z.infer<typeof lettersSchema>;

const queueSchema = z.object({
  queue: z.string().default('').describe('only queues whose name holds this'),
});

async function lettersIn(operator: Operator | undefined, queue: string, really: boolean) {
  if (!operator) return withCredentials('redrive');
  const all = await operator.deadLetters();
  const wanted = all.filter(({ name }) => name.includes(queue));
  const names = (of: DeadLetterQueue[]) => of.map(({ name }) => name);
  if (wanted.length === 0)
    return new Refusal(422, `queue: none is called so; there are ${names(all).join(', ')}`);
  return { queues: names(wanted), letters: await redrive(wanted, really) };
}

const look = (operator: Operator | undefined) =>
  route(
    {
      method: 'get',
      path: '/api/dead-letters',
      summary: 'What failed for good in the queues',
      query: queueSchema,
      answer: lettersSchema,
      problems: [403],
    },
    ({ query: { queue } }) => lettersIn(operator, queue, false),
  );

const putBack = (operator: Operator | undefined) =>
  route(
    {
      method: 'post',
      path: '/api/dead-letters/redrive',
      summary: 'Puts what failed for good back to work: harmless twice, but mend the cause first',
      body: queueSchema,
      answer: lettersSchema,
      problems: [403],
    },
    ({ body: { queue } }) => lettersIn(operator, queue, true),
  );

export const operatorRoutes = (operator: Operator | undefined): readonly Route[] => [
  erasure(operator),
  look(operator),
  putBack(operator),
];
