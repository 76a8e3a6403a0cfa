/** The JSON API under `/api`: what the command line uses, and any other program of the contractor's. */
import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import type { World } from '../../world.ts';
import { problem } from '../problem.ts';
import { engagementRoutes } from './engagements.ts';
import { ledgerRoute, packRoute } from './evidence.ts';
import { messageRoutes } from './messages.ts';
import { openApi } from './openapi.ts';
import { type Operator, operatorRoutes } from './operator.ts';
import { type Route, route } from './route.ts';
import { suppressionRoutes } from './suppressions.ts';

/** An engagement file is a page or two of text; a longer one is a mistake. */
const mostBytes = 256 * 1024;

export interface ApiOptions {
  /** Only where this process may do more than any Lambda. */
  readonly operator?: Operator;
  /** Whether packs are fetched from the archive, since the answer itself could not carry them. */
  readonly packsByLink?: boolean;
}

export function addApi(app: Hono, world: World, { operator, packsByLink = false }: ApiOptions): void {
  const routes: readonly Route[] = [
    health,
    ...engagementRoutes,
    ...messageRoutes,
    ledgerRoute,
    packRoute(packsByLink),
    ...suppressionRoutes,
    ...operatorRoutes(operator),
  ];
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: c => problem(c, 413, `what was sent is larger than ${mostBytes / 1024} KB`),
  });
  app.use('/api/*', keptNowhere, limit);
  for (const { shape, answer } of routes)
    app.on(shape.method.toUpperCase(), shape.path.replaceAll(/\{(\w+)\}/g, ':$1'), c => answer(world, c));
  app.get('/api/openapi.json', c => c.json(openApi(routes, world.webUrl)));
  app.all('/api/*', c => problem(c, 404, 'there is no such call; /api/openapi.json lists them all'));
}

/** What a client said is no cache's to keep. */
const keptNowhere: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};

const health = route(
  {
    method: 'get',
    path: '/api/health',
    summary: 'Whether this token opens the API, and what stands behind it',
    answer: z.object({ ok: z.literal(true), firm: z.string(), url: z.string(), now: z.string() }),
  },
  ({ world }) => ({
    ok: true as const,
    firm: world.firm.name,
    url: world.webUrl,
    now: world.clock.now().toString({ smallestUnit: 'second' }),
  }),
);
