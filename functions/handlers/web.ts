/** HTTP API: the console, the clients' pages and the JSON API. */
import { handle } from 'hono/aws-lambda';
import { inLambda } from '../lambda.ts';
import { webApp } from '../web/app.tsx';
import { closed } from '../web/closed.ts';
import type { World } from '../world.ts';

export const web = (world: World) => {
  const answer = handle(webApp(world, { access: closed }));
  return (event: Parameters<typeof answer>[0]) => answer(event);
};

export const handler = inLambda(web);
