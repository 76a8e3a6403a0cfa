/** The contractor's console: who owes what, what goes out next, and what came in. */
import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { toMoment } from '../../core/moment.ts';
import type { World } from '../world.ts';
import type { WebOptions } from './app.tsx';
import { Layout } from './layout.tsx';
import { EngagementPage } from './pages/engagement.tsx';
import { EngagementsPage } from './pages/engagements.tsx';
import { MessagePage } from './pages/message.tsx';
import { timeline } from './timeline.ts';
import { when } from './when.ts';

/** Adds the console's pages; they only show. */
export function addConsole(app: Hono, world: World, options: WebOptions): void {
  const frame = framed(world, options);
  const now = () => toMoment(world.clock.now());

  app.get('/', async c => {
    const [running, waiting, closed] = await Promise.all([
      world.store.list('running'),
      Promise.all([world.store.list('draft'), world.store.list('asked')]),
      world.store.list('closed'),
    ]);
    const summaries = [...running, ...waiting.flat(), ...closed];
    return frame(
      c,
      'Engagements',
      <EngagementsPage summaries={summaries} now={now()} zone={world.firm.timezone} />,
    );
  });

  app.get('/engagements/:id', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const engagement = id.success ? await world.store.load(id.data) : null;
    if (!engagement) return notFound(c, frame);
    const entries = timeline(await world.store.items(engagement.id, ''));
    const page = (
      <EngagementPage engagement={engagement} entries={entries} now={now()} domain={world.firm.domain} />
    );
    return frame(c, engagement.client.name, page);
  });

  app.get('/engagements/:id/messages/:key', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const key = c.req.param('key');
    const engagement = id.success && key.startsWith('IN#') ? await world.store.load(id.data) : null;
    const item = engagement && (await world.store.get(engagement.id, key));
    if (!engagement || !item) return notFound(c, frame);
    return frame(c, 'A message', <MessagePage engagement={engagement} item={item} />);
  });

  app.notFound(c => notFound(c, frame));
}

export type Frame = (
  c: Context,
  title: string,
  page: Child,
  status?: 200 | 404,
) => Response | Promise<Response>;

/** Every page in the same frame, with the menu and, where it can be moved, the system's clock. */
export function framed(world: World, options: WebOptions): Frame {
  const menu = [{ href: '/', label: 'Engagements' }, ...(options.menu ?? [])];
  return (c, title, page, status = 200) => {
    const clock = options.showClock ? when(toMoment(world.clock.now()), world.firm.timezone) : undefined;
    const frame = (
      <Layout title={title} firm={world.firm.name} menu={menu} path={c.req.path} clock={clock}>
        {page}
      </Layout>
    );
    return c.html(`<!doctype html>${frame}`, status);
  };
}

function notFound(c: Context, frame: Frame) {
  return frame(
    c,
    'Not found',
    <>
      <h1>There is no such page</h1>
      <p>
        It may have been closed or mistyped. <a href="/">All engagements</a> are one click away.
      </p>
    </>,
    404,
  );
}
