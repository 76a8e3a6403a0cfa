/** HTTP API: the console, the clients' pages and the JSON API. */
import { handle } from 'hono/aws-lambda';
import { env } from '../contract.ts';
import { inLambda } from '../lambda.ts';
import { readSettings } from '../settings.ts';
import { webApp } from '../web/app.tsx';
import { oidcAccess } from '../web/sign-in/oidc-access.ts';
import type { World } from '../world.ts';

const menu = [{ href: '/sign-out', label: 'Sign out' }];

export const web = (world: World) => {
  const { signIn } = readSettings();
  if (!signIn) throw new Error(`environment: ${env.oidcIssuer}: is not set, or a client id beside it is not`);
  const answer = handle(webApp(world, { access: oidcAccess(world, signIn), menu }));
  return (event: Parameters<typeof answer>[0]) => answer(event);
};

export const handler = inLambda(web);
