/** A bound on how fast one network may post to the public pages: scripts are slowed, people never notice. */
import type { MiddlewareHandler } from 'hono';
import type { World } from '../world.ts';
import { networkOf } from './network.ts';

const most = 60;
const windowSeconds = 60;
/** Networks remembered at once; beyond that the oldest window is forgotten. */
const mostNetworks = 10_000;

/**
 * At most `most` POSTs a minute from one network, in this process: each Lambda instance counts by itself, and the
 * API's own throttle stands before all of them.
 */
export function postsLimited(world: World): MiddlewareHandler {
  const windows = new Map<string, { since: number; posts: number }>();
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const now = world.clock.now().epochMilliseconds / 1000;
    const network = networkOf(c) ?? 'unknown';
    const open = windows.get(network);
    const current = open && now - open.since < windowSeconds ? open : { since: now, posts: 0 };
    windows.delete(network);
    windows.set(network, { ...current, posts: current.posts + 1 });
    if (windows.size > mostNetworks) windows.delete(windows.keys().next().value!);
    if (current.posts < most) return next();
    return c.text('Too many tries at once. Please wait a minute and try again.', 429, {
      'retry-after': String(windowSeconds),
    });
  };
}
