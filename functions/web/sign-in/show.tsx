/** The frame of the pages of signing in: nobody's menu, kept by no cache. */
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { World } from '../../world.ts';
import { Layout } from '../layout.tsx';

export function show({ firm }: World, c: Context, page: Child, status: 200 | 400 | 403 | 503 = 200) {
  c.header('cache-control', 'no-store');
  const html = (
    <Layout title="Sign in" firm={firm.name} menu={[]} path={c.req.path}>
      {page}
    </Layout>
  );
  return c.html(`<!doctype html>${html}`, status);
}
