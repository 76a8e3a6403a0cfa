/** The JSON API's way to let mail go to an address again that bounced or complained. */
import type { Hono } from 'hono';
import * as z from 'zod';
import { emailSchema, engagementIdSchema } from '../../core/engagement/engagement.ts';
import { allow } from '../workflows/allow.ts';
import type { World } from '../world.ts';

const bodySchema = z.object({ email: emailSchema });

export function addAllow(app: Hono, world: World): void {
  app.post('/api/engagements/:id/allow', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    if (!id.success || !(await world.store.load(id.data)))
      return c.json({ error: `there is no engagement ${c.req.param('id')}` }, 404);
    const body = bodySchema.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: 'email: must be an email address' }, 422);
    const decision = await allow(world, id.data, body.data.email);
    return c.json({ allowed: decision.outcome === 'changed' });
  });
}
