/** The API's erasure: of one client, where the process has the right to delete. */
import * as z from 'zod';
import { engagementIdSchema } from '../../../core/engagement/engagement.ts';
import { erase } from '../../workflows/erase.ts';
import { notThere, Refusal, route } from './route.ts';

const answer = z.object({
  keptAs: z.string().describe('where the ledger’s chain stands from now on'),
  entries: z.int(),
  items: z.int(),
  mails: z.int(),
  shared: z.int().describe('raw mails kept, since another engagement has them too'),
});

/** `mayErase` is false in Lambda: a function that was subverted must not be able to destroy evidence. */
export const erasureRoute = (mayErase: boolean) =>
  route(
    {
      method: 'delete',
      path: '/api/engagements/{id}',
      summary: 'Erases one client’s personal data for good (on one machine; deployed: sayso erase --stack)',
      answer,
      problems: [403, 404],
    },
    async ({ world, c }) => {
      const named = c.req.param('id') ?? '';
      if (!mayErase)
        return new Refusal(
          403,
          `no function may erase: with AWS credentials: sayso erase ${named} --stack NAME`,
        );
      const id = engagementIdSchema.safeParse(named);
      // Not only where the engagement still stands: the same call finishes an erasure that was cut short.
      return (id.success ? await erase(world, id.data) : null) ?? notThere(named);
    },
  );
