/** One route of the JSON API: what it takes and gives as zod schemas, which are the check and the document alike. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { type Engagement, engagementIdSchema } from '../../../core/engagement/engagement.ts';
import type { World } from '../../world.ts';
import { type ProblemStatus, problem } from '../problem.ts';

export interface Shape<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType> {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it, such as `/api/engagements/{id}`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly query?: Query;
  /** JSON, but for the text of an engagement file. */
  readonly body?: Body;
  readonly bodyType?: 'application/json' | 'application/yaml';
  readonly answer: Answer;
  readonly answerType?: 'application/json' | 'application/zip';
  readonly status?: 200 | 201;
  /** Beyond those that the shape itself brings. */
  readonly problems?: readonly ProblemStatus[];
}

type AnyShape = Shape<z.ZodType, z.ZodType, z.ZodType>;

export interface Route {
  readonly shape: AnyShape;
  answer(world: World, c: Context): Promise<Response>;
}

/** Why not, in one line for whoever asked. */
export class Refusal {
  readonly status: ProblemStatus;
  readonly detail: string;

  constructor(status: ProblemStatus, detail: string) {
    this.status = status;
    this.detail = detail;
  }
}

interface Asked<Query, Body> {
  readonly world: World;
  readonly query: Query;
  readonly body: Body;
  readonly c: Context;
}

/** What a route does; a `Response` of its own where the answer is no JSON. */
type Act<Given, Answer> = (asked: Given) => Promise<Answer | Refusal | Response> | Answer | Refusal;

/** A route of the whole system. */
export function route<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  shape: Shape<Query, Body, Answer>,
  act: Act<Asked<z.infer<Query>, z.infer<Body>>, z.input<Answer>>,
): Route {
  return {
    shape,
    async answer(world, c) {
      const query = parsed(shape.query, c.req.query());
      if (query instanceof Refusal) return refused(c, query);
      const body = shape.body ? parsed(shape.body, await bodyOf(shape, c)) : undefined;
      if (body instanceof Refusal) return refused(c, body);
      const given = { world, query: query as z.infer<Query>, body: body as z.infer<Body>, c };
      const answer = await act(given);
      if (answer instanceof Response) return answer;
      if (answer instanceof Refusal) return refused(c, answer);
      // Through the schema on its way out: what is not documented does not leave.
      return c.json(shape.answer.parse(answer) as object, shape.status ?? 200);
    },
  };
}

/** A route of one engagement, whose id is `{id}` in the path; it is not found when there is none. */
export function ofEngagement<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  shape: Shape<Query, Body, Answer>,
  act: Act<Asked<z.infer<Query>, z.infer<Body>> & { readonly engagement: Engagement }, z.input<Answer>>,
): Route {
  return route({ ...shape, problems: [404, ...(shape.problems ?? [])] }, async asked => {
    const named = asked.c.req.param('id') ?? '';
    const id = engagementIdSchema.safeParse(named);
    const engagement = id.success ? await asked.world.store.load(id.data) : null;
    return engagement ? act({ ...asked, engagement }) : notThere(named);
  });
}

export const notThere = (id: string) => new Refusal(404, `there is no engagement ${id}`);

function refused(c: Context, { status, detail }: Refusal): Response {
  return problem(c, status, detail);
}

function parsed(schema: z.ZodType | undefined, value: unknown): unknown {
  const result = schema?.safeParse(value);
  if (!result || result.success) return result?.data;
  const issue = result.error.issues[0]!;
  return new Refusal(422, `${issue.path.join('.') || 'the body'}: ${issue.message}`);
}

async function bodyOf({ bodyType }: AnyShape, c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (bodyType === 'application/yaml') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
