/** The console on this machine: the deployed system's web app, and the local pages around it. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Temporal } from 'temporal-polyfill';
import type { Operator } from '../functions/web/api/operator.ts';
import { webApp } from '../functions/web/app.tsx';
import { framed } from '../functions/web/console.tsx';
import type { World } from '../functions/world.ts';
import type { Mailboxes } from './mailboxes.ts';
import { addLocalPages, mailFrame, menu } from './pages/routes.tsx';
import type { LocalAccess } from './sign-in.tsx';
import type { Post } from './writers.ts';

export interface ConsoleParts {
  readonly world: World;
  pass(by: Temporal.Duration): Promise<void>;
  readonly mailboxes: Mailboxes;
  readonly post: Post;
  readonly access: LocalAccess;
  readonly operator: Operator;
}

/** A server whose requests wait for the app: its address must be known before the app can be built. */
export function consoleServer(): { readonly server: Server; open(parts: ConsoleParts): void } {
  const { promise, resolve } = Promise.withResolvers<Hono>();
  const listener = getRequestListener(async request => (await promise).fetch(request));
  return { server: createServer(listener), open: parts => resolve(consoleApp(parts)) };
}

function consoleApp({ world, mailboxes, pass, post, access, operator }: ConsoleParts): Hono {
  const options = { access, menu, showClock: true, operator };
  const frame = framed(world, options);
  const web = webApp(world, {
    ...options,
    addMore: more => addLocalPages(more, { world, pass, mailboxes, post, frame }),
  });
  const app = new Hono();
  app.use(async (c, next) => {
    // A page elsewhere may give its own name this address (DNS rebinding): only our own names are answered.
    const host = new URL(c.req.url).hostname;
    return host === '127.0.0.1' || host === 'localhost'
      ? next()
      : c.text('This address is not served here.', 421);
  });
  app.get('/mailboxes/:address/:id/html', async c => {
    if (!(await access.isContractor(c))) return c.redirect(access.signIn);
    return mailFrame(c, mailboxes, c.req.param('address'), c.req.param('id'));
  });
  app.all('*', c => web.fetch(c.req.raw));
  return app;
}
