/** HTTP API: the console, the clients' pages and the JSON API. */
import { handle } from 'hono/aws-lambda';
import { inLambda } from '../lambda.ts';
import { readSignIn } from '../settings.ts';
import { webApp } from '../web/app.tsx';
import { oidcAccess } from '../web/sign-in/oidc-access.ts';
import type { World } from '../world.ts';

const menu = [{ href: '/sign-out', label: 'Sign out' }];

export const web = (world: World) => {
  const access = oidcAccess(world, readSignIn());
  const answer = handle(webApp(world, { access, menu, packsByLink: true }));
  return (event: Parameters<typeof answer>[0]) => answer(event);
};

export const handler = inLambda(web);
