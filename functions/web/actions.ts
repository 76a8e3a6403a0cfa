/** The contractor's buttons as POSTs: each becomes one event of the engagement, and leads back to where it was. */
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { recipientsAt } from '../../core/engagement/recipients.ts';
import { allow } from '../workflows/allow.ts';
import { change } from '../workflows/change.ts';
import type { World } from '../world.ts';
import { buttons, NotPossible, refusals } from './buttons.ts';
import { previewPath } from './pages/upcoming.tsx';
import { messagePath } from './words.ts';

export type Refuse = (c: Context, words: string, status: 404 | 409 | 422) => Response | Promise<Response>;

/** Adds `POST /engagements/:id/<action>`; it answers by leading back to where the button was. */
export function addActions(app: Hono, world: World, refuse: Refuse): void {
  addAllowing(app, world, refuse);
  app.post('/engagements/:id/:action', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const act = Object.hasOwn(buttons, c.req.param('action')) ? buttons[c.req.param('action')] : null;
    const engagement = id.success ? await world.store.load(id.data) : null;
    if (!engagement || !act) return refuse(c, 'There is no such button.', 404);
    const form = await c.req.parseBody();
    try {
      const decision = await change(world, engagement.id, await act({ world, engagement, form }));
      const words = decision.outcome === 'unchanged' ? refusals[decision.because] : undefined;
      if (words) return refuse(c, words, 409);
    } catch (error) {
      const words = wordsFor(error);
      if (!words) throw error;
      return refuse(c, words, 422);
    }
    return c.redirect(backTo(engagement.id, c.req.param('action'), form), 303);
  });
}

/** An address belongs to no one engagement, so opening it again is more than an event of this one. */
function addAllowing(app: Hono, world: World, refuse: Refuse): void {
  app.post('/engagements/:id/allow', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const engagement = id.success ? await world.store.load(id.data) : null;
    const { email } = await c.req.parseBody();
    const [known] = engagement ? recipientsAt(engagement, String(email)) : [];
    if (!engagement || !known) return refuse(c, 'There is no such address here.', 404);
    await allow(world, engagement.id, known.person.email);
    return c.redirect(`/engagements/${engagement.id}`, 303);
  });
}

function wordsFor(error: unknown): string | null {
  if (error instanceof NotPossible) return error.message;
  if (!(error instanceof z.ZodError)) return null;
  const [issue] = error.issues;
  return `${issue?.path.join('.') || 'The form'}: ${issue?.message}.`;
}

/** Only ever to a page of ours: what the form says is looked up or quoted, never followed. */
function backTo(
  id: string,
  action: string,
  { back, edit, message }: Readonly<Record<string, unknown>>,
): string {
  if (action === 'drop') return '/engagements';
  if (action === 'edit-mail' && edit === 'note' && typeof back === 'string') return previewPath(id, back);
  if (back === 'today') return '/';
  return typeof message === 'string' ? messagePath(id, message) : `/engagements/${id}`;
}
