/** Signing in: to the provider and back (OpenID Connect Core section 3.1), bound to the browser that began it. */
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { signIn as pages } from '../../contract.ts';
import type { World } from '../../world.ts';
import { signedCookie } from './cookie.ts';
import { FailedPage, NotOursPage, SignInPage } from './pages.tsx';
import type { Provider } from './provider.ts';
import { returnPath } from './return-path.ts';
import type { Session } from './session.ts';
import { show } from './show.tsx';
import { mayEnter, personSchema } from './who-may.ts';

const begunSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

/** Time to find the authenticator. */
const begunSeconds = 10 * 60;

const startPath = (to: string) => `/sign-in/start?to=${encodeURIComponent(to)}`;

export interface SignInParts {
  readonly world: World;
  readonly provider: () => Promise<Provider>;
  readonly session: Session;
}

export function addSignIn(app: Hono, { world, provider, session }: SignInParts): void {
  const begun = signedCookie(world, 'sayso-sign-in', begunSchema, begunSeconds);
  const failed = (c: Context, why: string, to: string, status: 400 | 503) => {
    world.log.warn('sign-in failed', { why });
    return show(world, c, <FailedPage again={startPath(to)} words={failures[status]} />, status);
  };

  app.get('/sign-in', c => show(world, c, <SignInPage start={startPath(returnPath(c.req.query('to')))} />));

  app.get('/sign-in/start', async c => {
    const to = returnPath(c.req.query('to'));
    try {
      const { begun: fresh, url } = await (await provider()).begin();
      await begun.write(c, { ...fresh, to });
      return c.redirect(url.href);
    } catch (error) {
      return failed(c, codeOf(error), to, 503);
    }
  });

  app.get(pages.callback, async c => {
    const flow = await begun.read(c);
    begun.clear(c);
    if (!flow) return failed(c, 'no-sign-in-begun', '/', 400);
    let claims: unknown;
    try {
      claims = await (await provider()).finish(new URL(c.req.url).searchParams, flow);
    } catch (error) {
      return failed(c, codeOf(error), flow.to, 400);
    }
    return welcome(c, personSchema.safeParse(claims).data?.email ?? null, flow.to);
  });

  async function welcome(c: Context, email: string | null, to: string) {
    if (!email || !mayEnter(world.firm, email)) {
      world.log.warn('sign-in refused', { why: email ? 'not-the-contractor' : 'address-not-verified' });
      return show(world, c, <NotOursPage email={email} />, 403);
    }
    await session.write(c, { email });
    world.log.info('signed in');
    return c.redirect(to, 303);
  }
}

const failures = {
  400: 'It took too long, was begun in another window, or was refused. Nothing has changed.',
  503: 'The sign-in provider does not answer. Please wait a minute.',
} as const;

/** OAuth's word for what went wrong, or the library's; anything longer may be words that came from outside. */
function codeOf(error: unknown): string {
  const { error: oauth, code, name } = error as { error?: unknown; code?: unknown; name?: unknown };
  return (
    [oauth, code, name].map(String).find(word => /^\w{1,60}$/.test(word) && word !== 'undefined') ?? 'unknown'
  );
}
