/** The JSON API under `/api`: what the command line uses. */
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { toMoment } from '../../core/moment.ts';
import { regionCheck } from '../holidays.ts';
import { start } from '../workflows/start.ts';
import type { World } from '../world.ts';
import { addAllow } from './api-allow.ts';
import { addPack } from './api-pack.ts';

/** An engagement file is a page or two of text; a longer one is a mistake. */
const mostFile = 256 * 1024;

const reasons = {
  'id-taken': 'an engagement with this id already exists; change the client’s name or the project’s title',
  'address-taken': 'this mail address already belongs to another engagement',
} as const;

export function addApi(app: Hono, world: World): void {
  addPack(app, world);
  addAllow(app, world);
  const tooLarge = bodyLimit({
    maxSize: mostFile,
    onError: c => c.json({ error: `the file is larger than ${mostFile / 1024} KB` }, 413),
  });
  app.post('/api/engagements', tooLarge, async c => {
    const draft = await readDraft(await c.req.text(), c.req.header('x-file-name') ?? 'engagement', world);
    if ('error' in draft) return c.json(draft, 422);
    const first = c.req.query('first') === 'asked' ? 'asked' : 'started';
    const started = await start(world, draft.engagement, first);
    if (started.outcome === 'refused') return c.json({ error: reasons[started.because] }, 409);
    const { id, address, status } = started.engagement;
    return c.json({ id, status, address: `${address}@${world.firm.domain}` }, 201);
  });
}

/** The reader of files is loaded with the first: it weighs more than all the pages. */
async function readDraft(yaml: string, fileName: string, world: World) {
  const { parseEngagementFile } = await import('../../core/engagement/file.ts');
  const isRegion = await regionCheck();
  try {
    return { engagement: parseEngagementFile(yaml, fileName, toMoment(world.clock.now()), isRegion) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
