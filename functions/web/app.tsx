/** The web: the contractor's console and its JSON API. GET shows, POST acts. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { World } from '../world.ts';
import { addActions, type Refuse } from './actions.ts';
import { addApi } from './api.ts';
import { addAttachments } from './attachments.ts';
import { addClientPages } from './client-pages.tsx';
import { addConsole, type Frame, framed, notFound } from './console.tsx';
import { icon } from './icon.ts';
import { addNew } from './new.tsx';
import type { WebOptions } from './options.ts';
import { Notice } from './pages/plain.tsx';
import { ownPolicies, pagePolicy } from './policy.ts';
import { addPreviews } from './previews.tsx';
import { postsLimited } from './rate.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** Paths that need no sign-in, each an exact match. */
const open = new Set(['/style.css', '/script.js', '/icon.svg', '/health']);

export function webApp(world: World, options: WebOptions): Hono {
  const app = new Hono();
  app.use(ownPolicies);
  app.use(
    secureHeaders({
      contentSecurityPolicy: pagePolicy,
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: world.webUrl.startsWith('https:'),
      // A sandboxed frame has no origin to key by, and browsers warn of it on the page around it.
      originAgentCluster: false,
    }),
  );
  // A signed link is itself the proof that its holder meant it, and RFC 8058's POST comes from no page at all.
  app.use('/c/*', postsLimited(world));
  addClientPages(app, world);
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
  options.access.addRoutes(app);
  app.use(async (c, next) => {
    if (open.has(c.req.path) || (await options.access.isContractor(c))) return next();
    if (c.req.path.startsWith('/api/')) return c.json({ error: 'sign in first' }, 401);
    return c.redirect(options.access.signIn);
  });
  addApi(app, world);
  const frame = framed(world, options);
  addActions(app, world, refusal(frame));
  addConsole(app, world, frame);
  addAttachments(app, world);
  addNew(app, world, frame);
  addPreviews(app, world, frame);
  options.addMore?.(app);
  app.notFound(c => notFound(c, frame));
  app.onError((error, c) => {
    // A refusal, such as of a form that another site sent: an answer, not a failure.
    if (error instanceof HTTPException) return error.getResponse();
    world.log.error('page failed', { path: c.req.path, why: error.name });
    return c.text('Something went wrong here. It has been noted; please try again.', 500);
  });
  return app;
}

/** A page that says why not; the reader's own back button leads to the form as they left it. */
const refusal =
  (frame: Frame): Refuse =>
  (c, words, status) =>
    frame(c, 'Not possible', <Notice title="That is not possible" words={words} />, status);
