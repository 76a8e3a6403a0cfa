/** Signing out: here, and then at the provider, whose own session would let anybody at this browser in again. */
import type { Context, Hono } from 'hono';
import type { World } from '../../world.ts';
import { LeavingPage, SignOutPage } from './pages.tsx';
import { show } from './show.tsx';
import type { SignInParts } from './sign-in.tsx';

export interface SignOutParts extends SignInParts {
  readonly whoIs: (c: Context) => Promise<string | null>;
}

export function addSignOut(app: Hono, { world, provider, session, whoIs }: SignOutParts): void {
  app.get('/sign-out', async c => {
    const email = await whoIs(c);
    return email ? show(world, c, <SignOutPage email={email} />) : c.redirect('/sign-in');
  });

  app.post('/sign-out', async c => {
    session.clear(c);
    const there = await signOutAt(world, provider);
    if (!there) return c.redirect('/sign-in', 303);
    // Not a redirect: browsers hold a form's redirects to `form-action`, which names no other site.
    c.header('refresh', `0; url=${there.href}`);
    return show(world, c, <LeavingPage to={there.href} />);
  });
}

/** Signing out here must work when the provider is down. */
async function signOutAt({ log }: World, provider: SignOutParts['provider']): Promise<URL | null> {
  try {
    return (await provider()).signOut;
  } catch (error) {
    log.warn('provider not reached to sign out', { why: (error as Error).name });
    return null;
  }
}
