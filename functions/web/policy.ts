/** Content security policies: one for our own pages, one for mails that are only ever looked at. */
import type { Context, MiddlewareHandler } from 'hono';

const header = 'content-security-policy';

/** Nothing runs and nothing loads but our own style sheet and script; previews are framed from our own origin. */
const pagePolicy = [
  "default-src 'none'",
  ...['style-src', 'img-src', 'script-src', 'connect-src', 'frame-src', 'form-action', 'frame-ancestors'].map(
    directive => `${directive} 'self'`,
  ),
  "base-uri 'none'",
].join('; ');

/** A mail may look as it was meant to: no script, no form, nothing fetched, no origin of its own. */
export const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

/** Every answer has the pages' policy but one that was put `under` another. */
export const policies: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has(header)) c.res.headers.set(header, pagePolicy);
};

export function under(c: Context, policy: string): void {
  c.header(header, policy);
}
