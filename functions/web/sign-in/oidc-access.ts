/** The contractor's door at an OpenID Connect provider: a session cookie for browsers, a bearer token for the API. */
import type { Context } from 'hono';
import { signIn as pages } from '../../contract.ts';
import { once } from '../../once.ts';
import type { SignInSettings } from '../../settings.ts';
import type { World } from '../../world.ts';
import type { Access } from '../access.ts';
import { resourceMetadata } from './resource-metadata.ts';
import { sessionCookie } from './session.ts';
import { addSignIn } from './sign-in.tsx';
import { addSignOut } from './sign-out.tsx';
import { mayEnter, personSchema } from './who-may.ts';

export function oidcAccess(world: World, settings: SignInSettings): Access {
  const session = sessionCookie(world);
  // The client library is loaded with the first sign-in: most cold starts serve somebody who has no part in it.
  const provider = once(async () => (await import('./provider.ts')).openProvider(settings, world.webUrl));
  const claimsIn = once(async () => {
    const [{ bearerReader }, { keys }] = await Promise.all([import('./bearer.ts'), provider()]);
    return bearerReader(settings, world.webUrl, keys);
  });
  const now = () => new Date(world.clock.now().epochMilliseconds);

  /** Asked of the firm's file each time: whom it names no more is out with the next deployment. */
  async function whoIs(c: Context): Promise<string | null> {
    const token = bearerOf(c);
    const claims = token ? await (await claimsIn())(token, now()) : null;
    const email = token ? personSchema.safeParse(claims).data?.email : (await session.read(c))?.email;
    return email && mayEnter(world.firm, email) ? email : null;
  }

  return {
    signIn: pages.signedOut,
    challenge: `Bearer resource_metadata="${world.webUrl}${resourceMetadata}"`,
    isContractor: async c => (await whoIs(c)) !== null,
    addRoutes(app) {
      app.get(resourceMetadata, c =>
        c.json({
          resource: world.webUrl,
          authorization_servers: [settings.issuer],
          bearer_methods_supported: ['header'],
          scopes_supported: ['openid', 'email'],
          client_id: settings.cliClientId,
        }),
      );
      addSignIn(app, { world, provider, session });
      addSignOut(app, { world, provider, session, whoIs });
    },
  };
}

/** RFC 6750 section 2.1. */
function bearerOf(c: Context): string | null {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
}
