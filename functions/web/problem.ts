/** An error of the JSON API: problem details (RFC 9457) with one plain line of what to do. */
import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import * as z from 'zod';

export const problemSchema = z.object({
  title: z.string().meta({ description: 'the status in words' }),
  status: z.int(),
  detail: z.string().meta({ description: 'one line: what is wrong, and what to do' }),
});

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500 | 503;

/** Without a `type`: the status says it all ("about:blank", RFC 9457 section 4.2.1). */
export function problem(
  c: Context,
  status: ProblemStatus,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = JSON.stringify({ title: STATUS_CODES[status], status, detail });
  return c.body(body, status, { 'content-type': 'application/problem+json', ...headers });
}
