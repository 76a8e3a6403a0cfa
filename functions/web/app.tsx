/** The web: clients' pages for everyone with a link, the rest behind a sign-in. GET shows, POST acts. */
import { type Context, type Handler, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { once } from '../once.ts';
import type { World } from '../world.ts';
import type { Access } from './access.ts';
import { answerFailure } from './failure.ts';
import { icon } from './icon.ts';
import type { WebOptions } from './options.ts';
import { policies } from './policy.ts';
import { problem } from './problem.ts';
import { postsLimited } from './rate.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** Paths that need no sign-in, each an exact match. */
const open = new Set(['/style.css', '/script.js', '/icon.svg', '/health']);

export function webApp(world: World, options: WebOptions): Hono {
  const { access } = options;
  const app = new Hono();
  app.use(policies);
  app.use(
    secureHeaders({
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: world.webUrl.startsWith('https:'),
      // A sandboxed frame has no origin to key by, and browsers warn of it on the page around it.
      originAgentCluster: false,
    }),
  );
  app.onError(answerFailure(world));
  // A signed link is itself the proof that its holder meant it, and RFC 8058's POST comes from no page at all.
  app.use('/c/*', postsLimited(world));
  app.all(
    '/c/*',
    late(() => clientsApp(world)),
  );
  app.use(csrf());
  app.get('/style.css', c =>
    c.text(style, 200, { 'content-type': 'text/css', 'cache-control': 'max-age=300' }),
  );
  app.get('/script.js', c =>
    c.text(script, 200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=300' }),
  );
  app.get('/icon.svg', c =>
    c.text(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' }),
  );
  app.get('/health', c => c.json({ ok: true }));
  access.addRoutes(app);
  app.use(async (c, next) => {
    if (open.has(c.req.path) || (await access.isContractor(c))) return next();
    return toSignIn(c, access);
  });
  app.all(
    '*',
    late(async () => (await import('./inside.tsx')).contractorApp(world, options)),
  );
  return app;
}

/** A part that is read with the first request for it: a cold start does not know yet who asks. */
function late(load: () => Promise<Hono>): Handler {
  const part = once(load);
  return async c => (await part()).fetch(c.req.raw, c.env);
}

async function clientsApp(world: World): Promise<Hono> {
  const { addClientPages } = await import('./client-pages.tsx');
  const app = new Hono();
  app.onError(answerFailure(world));
  addClientPages(app, world);
  return app;
}

/** A program is told in its own language; a browser is led to sign in and from there to where it wanted to go. */
function toSignIn(c: Context, { signIn, challenge = 'Bearer' }: Access): Response {
  if (c.req.path.startsWith('/api/'))
    return problem(c, 401, 'sign in first', { 'www-authenticate': challenge });
  const { pathname, search } = new URL(c.req.url);
  const to = c.req.method === 'GET' && pathname !== '/' ? `?to=${encodeURIComponent(pathname + search)}` : '';
  return c.redirect(signIn + to);
}
