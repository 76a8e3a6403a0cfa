/** The OpenAPI 3.1 document of the JSON API, made from the very schemas that check what comes in and goes out. */
import * as z from 'zod';
import { problemSchema } from '../problem.ts';
import type { Route } from './route.ts';

/** https://spec.openapis.org/oas/v3.1.0 */
export function openApi(routes: readonly Route[], server: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { shape } of routes) {
    paths[shape.path] ??= {};
    paths[shape.path]![shape.method] = operation(shape);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'sayso', version: '1', description: 'What the contractor can see and do, for programs.' },
    servers: [{ url: server }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'as sayso login gets it, or the local token' },
      },
      schemas: { Problem: json(problemSchema, 'output') },
    },
  };
}

function operation({ path, method, summary, ...shape }: Route['shape']) {
  const good = String(shape.status ?? 200);
  const checks = shape.query || shape.body ? [422] : [];
  const problems = [...new Set([401, ...checks, ...(shape.problems ?? [])])].sort();
  return {
    operationId: `${method}${path.replace(/^\/api/, '').replace(/[^a-z]+(\w)?/g, (_, next) => (next ?? '').toUpperCase())}`,
    summary,
    parameters: [...pathParameters(path), ...queryParameters(shape.query)],
    ...(shape.body ? { requestBody: requestBody(shape.body, shape.bodyType) } : {}),
    responses: {
      [good]: {
        description: 'done',
        content: { [shape.answerType ?? 'application/json']: { schema: json(shape.answer, 'output') } },
      },
      ...Object.fromEntries(problems.map(status => [status, problemAnswer])),
    },
  };
}

const problemAnswer = {
  description: 'not done, and why',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function requestBody(body: z.ZodType, type = 'application/json') {
  return { required: true, content: { [type]: { schema: json(body, 'input') } } };
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | undefined) {
  const { properties = {} } = query ? json(query, 'input') : {};
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

/** JSON Schema 2020-12, which is OpenAPI 3.1's own; what our schemas change on the way is shown as it is on the wire. */
function json(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type !== 'pipe') return;
      const { $schema: __, ...wire } = z.toJSONSchema((def as unknown as { in: z.ZodType }).in);
      Object.assign(jsonSchema, wire);
    },
  });
  return rest;
}
