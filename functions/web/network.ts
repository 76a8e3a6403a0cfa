/** Which network a request came from, as the web door saw it. */
import type { Context } from 'hono';

/** The last hop's word: what stands before it in the header is the sender's own text. */
export function networkOf(c: Context): string | null {
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null;
}
