/** The API's evidence: the ledger as it stands, and the whole pack. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import * as z from 'zod';
import { chainFault, emptyHead, type LedgerEntry, ledgerKinds } from '../../../core/ledger/chain.ts';
import { archive } from '../../contract.ts';
import { ofEngagement } from './route.ts';

const entrySchema = z.object({
  number: z.int(),
  content: z
    .object({
      kind: z.enum(ledgerKinds),
      at: z.string(),
      by: z.object({ name: z.string(), email: z.string() }),
      text: z.string(),
      proof: z.string(),
      message: z.string().nullable(),
      facts: z.record(z.string(), z.unknown()),
    })
    .nullable(),
  salt: z.string().nullable(),
  digest: z.string(),
  head: z.string(),
});

export const ledgerRoute = ofEngagement(
  {
    method: 'get',
    path: '/api/engagements/{id}/ledger',
    summary: 'The numbered, hash-chained ledger',
    answer: z.object({
      head: z.string().describe('as mails to the client print it'),
      whole: z.boolean().describe('every entry follows from the one before it'),
      entries: z.array(entrySchema),
    }),
  },
  async ({ world, engagement }) => {
    const entries = (await world.store.items(engagement.id, 'L#')) as unknown as LedgerEntry[];
    const head = entries.at(-1)?.head ?? emptyHead;
    return { head, whole: chainFault(entries) === null, entries: [...entries] };
  },
);

/** Long enough to begin fetching; whoever has the link needs nothing else. */
const linkSeconds = 300;

export const packRoute = (byLink: boolean) =>
  ofEngagement(
    {
      method: 'get',
      path: '/api/engagements/{id}/pack',
      summary:
        'The signed evidence pack: everything that was agreed, said and mailed (deployed: by a redirect)',
      answer: z.string().meta({ format: 'binary' }),
      answerType: 'application/zip',
    },
    async ({ world, engagement: { id }, c }) => {
      // Loaded with the first pack: what packs is asked for once in an engagement.
      const { exportPack } = await import('../../workflows/export.ts');
      const pack = (await exportPack(world, id))!;
      const fileName = `${id}.zip`;
      if (byLink) {
        const key = `${archive.lent}${id}/${randomUUID()}.zip`;
        return c.redirect(await world.archive.lend(key, pack, { fileName, seconds: linkSeconds }), 303);
      }
      return c.body(Readable.toWeb(pack) as ReadableStream, 200, {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${fileName}"`,
      });
    },
  );
