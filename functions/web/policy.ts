/** Content security policies: one for our own pages, one for mails that are only ever looked at. */
import type { Context, MiddlewareHandler } from 'hono';

/** Nothing runs and nothing loads but our own style sheet and script; previews are framed from our own origin. */
export const pagePolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'self'"],
};

/** A mail may look as it was meant to: no script, no form, nothing fetched, no origin of its own. */
export const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

const header = 'content-security-policy';

declare module 'hono' {
  interface ContextVariableMap {
    policy: string;
  }
}

/** Lets one answer carry a policy of its own; it must stand before the middleware that sets everybody's. */
export const ownPolicies: MiddlewareHandler = async (c, next) => {
  await next();
  const policy = c.get('policy');
  if (policy) c.res.headers.set(header, policy);
};

export function under(c: Context, policy: string): void {
  c.set('policy', policy);
}
