/** All that only the contractor sees: the console and its JSON API. Whoever gets here has signed in. */
import { Hono } from 'hono';
import type { World } from '../world.ts';
import { addActions, type Refuse } from './actions.ts';
import { addApi } from './api/api.ts';
import { addAttachments } from './attachments.ts';
import { addConsole, type Frame, framed, notFound } from './console.tsx';
import { answerFailure } from './failure.ts';
import { addNew } from './new.tsx';
import type { WebOptions } from './options.ts';
import { Notice } from './pages/plain.tsx';
import { addPreviews } from './previews.tsx';

export function contractorApp(world: World, options: WebOptions): Hono {
  const app = new Hono();
  const frame = framed(world, options);
  app.onError(answerFailure(world));
  addApi(app, world, options);
  addActions(app, world, refusal(frame));
  addConsole(app, world, frame);
  addAttachments(app, world);
  addNew(app, world, frame);
  addPreviews(app, world, frame);
  options.addMore?.(app);
  app.notFound(c => notFound(c, frame));
  return app;
}

/** A page that says why not; the reader's own back button leads to the form as they left it. */
const refusal =
  (frame: Frame): Refuse =>
  (c, words, status) =>
    frame(c, 'Not possible', <Notice title="That is not possible" words={words} />, status);
