/** Signing in on one machine: a link that works once, then a signed cookie; the command line has a token. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Access } from '../functions/web/access.ts';

const cookie = 'sayso_local';
const path = '/sign-in';
const weekSeconds = 7 * 24 * 60 * 60;

export interface LocalAccess extends Access {
  /** A path with a fresh code; opening it and pressing the button signs in, once. */
  newLink(): string;
  /** Bearer token of the JSON API. */
  readonly token: string;
}

/** `secret` signs the cookie, so that being signed in outlives a restart. */
export function localAccess(secret: Uint8Array, onUsed: (link: string) => void): LocalAccess {
  const token = randomBytes(24).toString('base64url');
  const key = Buffer.from(secret).toString('base64url');
  const codes = new Set<string>();
  const newLink = () => {
    const code = randomBytes(18).toString('base64url');
    codes.add(code);
    return `${path}?code=${code}`;
  };
  return {
    token,
    newLink,
    signIn: path,
    isContractor: async c => isBearer(c, token) || (await getSignedCookie(c, key, cookie)) === 'contractor',
    addRoutes(app) {
      app.get(path, c => c.html(`<!doctype html>${<SignInPage code={c.req.query('code') ?? ''} />}`));
      app.post(path, async c => {
        const { code } = await c.req.parseBody();
        if (typeof code !== 'string' || !codes.delete(code)) return c.redirect(path, 303);
        await setSignedCookie(c, cookie, 'contractor', key, {
          httpOnly: true,
          sameSite: 'Lax',
          path: '/',
          maxAge: weekSeconds,
        });
        onUsed(newLink());
        return c.redirect('/', 303);
      });
    },
  };
}

function isBearer(c: Context, token: string): boolean {
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function SignInPage({ code }: { code: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sign in · sayso</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <main id="main">
          <h1>Sign in to sayso</h1>
          {code ? (
            <form method="post" action={path}>
              <input type="hidden" name="code" value={code} />
              <p>This link works once. It signs this browser in for a week.</p>
              <button type="submit">Sign in</button>
            </form>
          ) : (
            <p>
              Open the sign-in link that <code>npm start</code> printed last; each one works once.
            </p>
          )}
        </main>
      </body>
    </html>
  );
}
