/** What is answered when a page or a call of the API throws: noted in the log, not explained to whoever asked. */
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { World } from '../world.ts';
import { problem } from './problem.ts';

export const answerFailure =
  ({ log }: Pick<World, 'log'>): ErrorHandler =>
  (error, c) => {
    // A refusal, such as of a form that another site sent: an answer, not a failure.
    if (error instanceof HTTPException) return error.getResponse();
    log.error('page failed', { path: c.req.path, why: error.name });
    const words = 'Something went wrong here. It has been noted; please try again.';
    return c.req.path.startsWith('/api/') ? problem(c, 500, words) : c.text(words, 500);
  };
