/** Erasing a client on one machine. Only here: no Lambda has the right to delete anything. */
import type { Hono } from 'hono';
import { engagementIdSchema } from '../core/engagement/engagement.ts';
import { erase } from '../functions/workflows/erase.ts';
import type { World } from '../functions/world.ts';

export function addErase(app: Hono, world: World): void {
  app.delete('/api/engagements/:id', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const erased = id.success ? await erase(world, id.data) : null;
    return erased ? c.json(erased) : c.json({ error: `there is no engagement ${c.req.param('id')}` }, 404);
  });
}
