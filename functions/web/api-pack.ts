/** The JSON API's one file: an engagement's evidence pack, streamed as it is made. */
import { Readable } from 'node:stream';
import type { Hono } from 'hono';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import type { World } from '../world.ts';

export function addPack(app: Hono, world: World): void {
  app.get('/api/engagements/:id/pack', async c => {
    // Loaded with the first pack: what packs is asked for once in an engagement.
    const { exportPack } = await import('../workflows/export.ts');
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const pack = id.success ? await exportPack(world, id.data) : null;
    if (!id.success || !pack) return c.json({ error: `there is no engagement ${c.req.param('id')}` }, 404);
    const headers = {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${id.data}.zip"`,
    };
    return c.body(Readable.toWeb(pack) as ReadableStream, 200, headers);
  });
}
