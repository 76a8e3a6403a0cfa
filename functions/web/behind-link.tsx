/** A page behind a signed link: opened, shown by GET, acted on by POST, in the client's own frame. */
import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Engagement, Person } from '../../core/engagement/engagement.ts';
import type { PageProof } from '../../core/engagement/event.ts';
import { type Link, open, type Purpose } from '../links.ts';
import { change } from '../workflows/change.ts';
import type { World } from '../world.ts';
import { Layout } from './layout.tsx';
import { networkOf } from './network.ts';
import { ExpiredPage, Notice } from './pages/plain.tsx';

export interface Opened {
  readonly link: Link;
  readonly engagement: Engagement;
}

export interface LinkedPage {
  readonly show: (opened: Opened) => Child | Promise<Child>;
  readonly act: (opened: Opened, c: Context) => Promise<Child>;
}

/** Adds one page; the link's purpose is part of its path, so that no link opens another's page. */
export function behindLink(app: Hono, world: World, purpose: Purpose, page: LinkedPage): void {
  const handle = (answer: LinkedPage['act']) => async (c: Context) => {
    const opened = await open(world, purpose, c.req.param('token') ?? '');
    if (opened.outcome === 'expired')
      return frame(world, c, await ranOut(world, opened.link, c), c.req.method === 'POST' ? 200 : 410);
    const engagement = opened.outcome === 'open' ? await world.store.load(opened.link.engagement) : null;
    if (opened.outcome === 'wrong' || !engagement) return frame(world, c, wrong, 404);
    return frame(world, c, await answer({ link: opened.link, engagement }, c), 200);
  };
  const path = `/c/${purpose}/:token`;
  app.get(
    path,
    handle(async opened => page.show(opened)),
  );
  app.post(path, handle(page.act));
}

function frame(world: World, c: Context, page: Child, status: 200 | 404 | 410) {
  const { name } = world.firm;
  const html = (
    <Layout title="Your part" firm={name} menu={[]} path={c.req.path} brand={name}>
      {page}
    </Layout>
  );
  c.header('x-robots-tag', 'noindex');
  c.header('cache-control', 'no-store');
  return c.html(`<!doctype html>${html}`, status);
}

const wrong = (
  <Notice
    title="This link is not right"
    words="Part of it may be missing. Please open it again from our email."
  />
);

/** The button mails a fresh link to the address on file; who presses it learns nothing but that. */
async function ranOut(world: World, { engagement, to, purpose, about }: Link, c: Context): Promise<Child> {
  if (c.req.method !== 'POST') return <ExpiredPage />;
  // Whoever wants fewer mails is not sent one more.
  if (purpose !== 'unsubscribe' && (await world.store.load(engagement)))
    await change(world, engagement, { event: 'fresh-link-asked', to, purpose, about });
  return (
    <Notice
      title="A fresh link is on its way"
      words="We have mailed it to the address that this one was sent to, if we still have it. It may take a minute."
    />
  );
}

/** Whose link it is, by name where the engagement knows them. */
export function personOf({ link, engagement }: Opened): Person {
  const people = [engagement.contact, engagement.owner, ...engagement.deputies];
  const known = people.find(({ email }) => email === link.to);
  return { name: known?.name ?? link.to, email: link.to };
}

/** What the page's POST leaves behind as evidence. */
export function proofOf(c: Context, { link }: Opened): PageProof {
  return { network: networkOf(c), link: link.to };
}
