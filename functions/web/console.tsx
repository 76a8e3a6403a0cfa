/** The contractor's console: who owes what, what goes out next, and what came in. Its pages only show. */
import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { type Engagement, engagementIdSchema, involvements } from '../../core/engagement/engagement.ts';
import { recipients } from '../../core/engagement/recipients.ts';
import { summarise } from '../../core/engagement/summary.ts';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
import { after, toMoment } from '../../core/moment.ts';
import { termsOf } from '../../core/plan/asks.ts';
import { difference } from '../../core/plan/difference.ts';
import { currentPlan } from '../../core/plan/plans.ts';
import { mailsAhead } from '../workflows/preview.ts';
import { whySuppressed } from '../workflows/suppression.ts';
import type { Item, Summary, World } from '../world.ts';
import { countsAs } from './kind-now.ts';
import { Layout } from './layout.tsx';
import { mailWeeks } from './mail-weeks.ts';
import type { WebOptions } from './options.ts';
import { EngagementPage } from './pages/engagement.tsx';
import { EngagementsPage } from './pages/engagements.tsx';
import type { Suppressed } from './pages/facts.tsx';
import { LedgerPage } from './pages/ledger.tsx';
import { mostRows } from './pages/list-part.tsx';
import { MessagePage } from './pages/message.tsx';
import { PlanPage } from './pages/plan.tsx';
import { TodayPage } from './pages/today.tsx';
import { find, pageSchema, pageSize, searchSchema } from './search.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { when } from './when.ts';

/** How far the engagement's page looks ahead. */
const ahead = { days: 60, most: 8 };

/** How far the difference between two plans is shown. */
const planDays = 90;

export function addConsole(app: Hono, world: World, frame: Frame): void {
  const now = () => toMoment(world.clock.now());
  const zone = world.firm.timezone;

  app.get('/', async c => {
    const [running, asked] = await Promise.all([world.store.list('running'), world.store.list('asked')]);
    const found = today([...running, ...asked], now());
    const words = await heldWords(world, found.held.slice(0, mostRows));
    return frame(c, 'Today', <TodayPage today={found} words={words} now={now()} zone={zone} />);
  });

  app.get('/engagements', async c => {
    const search = searchSchema.parse(c.req.query());
    const found = find(await listed(world, search.status), search, now());
    const pages = Math.max(1, Math.ceil(found.length / pageSize));
    const page = Math.min(search.page, pages);
    const shown = found.slice((page - 1) * pageSize, page * pageSize);
    const props = { search: { ...search, page }, shown, found: found.length, pages, now: now(), zone };
    return frame(c, 'Engagements', <EngagementsPage {...props} />);
  });

  app.get('/engagements/:id', async c => {
    const engagement = await engagementIn(world, c);
    if (!engagement) return notFound(c, frame);
    const [items, mails, suppressed] = await Promise.all([
      world.store.items(engagement.id, ''),
      engagement.status === 'closed' ? [] : mailsAhead(world, engagement, ahead),
      suppressedAt(world, engagement),
    ]);
    const entries = timeline(items, id => wordingIn(engagement, id));
    const summary = summarise(engagement);
    const weeks = mailWeeks(items, now(), engagement.client.timezone);
    const page = pageSchema.parse(c.req.query('page'));
    const { domain } = world.firm;
    const props = {
      engagement,
      summary,
      items,
      entries,
      weeks,
      ahead: mails,
      now: now(),
      domain,
      page,
      suppressed,
    };
    return frame(c, engagement.client.name, <EngagementPage {...props} />);
  });

  app.get('/engagements/:id/plan', async c => {
    const engagement = await engagementIn(world, c);
    const to = involvements.map(currentPlan).find(name => name === c.req.query('to'));
    if (!engagement || !to) return notFound(c, frame);
    const calendar = await world.calendars.of(engagement.client);
    const until = after(now(), planDays * 86_400);
    const changes = difference(engagement, to, calendar, now(), until);
    const page = <PlanPage engagement={engagement} to={to} difference={changes} days={planDays} />;
    return frame(c, 'Another plan', page);
  });

  app.get('/engagements/:id/ledger', async c => {
    const engagement = await engagementIn(world, c);
    if (!engagement) return notFound(c, frame);
    const entries = (await world.store.items(engagement.id, 'L#')) as unknown as LedgerEntry[];
    return frame(c, 'Ledger', <LedgerPage engagement={engagement} entries={entries} />);
  });

  app.get('/engagements/:id/messages/:key', async c => {
    const engagement = await engagementIn(world, c);
    const key = c.req.param('key');
    const item = engagement && /^(IN|CALL)#/.test(key) ? await world.store.get(engagement.id, key) : null;
    if (!engagement || !item) return notFound(c, frame);
    const others = await world.store.items(engagement.id, 'L');
    const props = { engagement, item, counts: countsAs(item, others), last: lastWord(others, key) };
    return frame(c, 'A message', <MessagePage {...props} />);
  });
}

/** The engagement that the address names, or null; a deleted draft is none. */
export async function engagementIn(world: World, c: Context): Promise<Engagement | null> {
  const id = engagementIdSchema.safeParse(c.req.param('id'));
  const engagement = id.success ? await world.store.load(id.data) : null;
  return engagement?.status === 'dropped' ? null : engagement;
}

/** Each address of the client's people that nothing may be sent to. */
async function suppressedAt(world: World, engagement: Engagement): Promise<Suppressed[]> {
  const emails = new Set(recipients(engagement).map(({ person }) => person.email));
  const found = await Promise.all(
    [...emails].map(async email => ({ email, why: await whySuppressed(world, email) })),
  );
  return found.flatMap(({ email, why }) => (why ? [{ email, why }] : []));
}

/** What the log last says of a message. */
function lastWord(others: readonly Item[], message: string): Item | null {
  return others.findLast(({ key, about }) => key.startsWith('LOG#') && about === message) ?? null;
}

/** Summaries of one status, or of all that is not closed. */
async function listed(world: World, status: Summary['status'] | ''): Promise<Summary[]> {
  const wanted = status ? [status] : (['running', 'asked', 'draft'] as const);
  return (await Promise.all(wanted.map(one => world.store.list(one)))).flat();
}

/** What the shown held messages say, by engagement and key. */
async function heldWords(world: World, held: ReturnType<typeof today>['held']): Promise<Map<string, Item>> {
  const found = await Promise.all(
    held.map(async ({ summary, ask }) => ({
      name: `${summary.id} ${ask.message}`,
      item: await world.store.get(summary.id, ask.message),
    })),
  );
  return new Map(found.flatMap(({ name, item }) => (item ? [[name, item] as const] : [])));
}

function wordingIn({ responsibilities }: Engagement, id: string): string {
  const found = responsibilities.find(one => one.id === id);
  return found ? termsOf(found).wording : id;
}

export type Frame = (
  c: Context,
  title: string,
  page: Child,
  status?: 200 | 404 | 409 | 422 | 500,
) => Response | Promise<Response>;

/** Every page in the same frame, with the menu and, where it can be moved, the system's clock. */
export function framed(world: World, options: WebOptions): Frame {
  const menu = [
    { href: '/', label: 'Today' },
    { href: '/engagements', label: 'Engagements' },
    { href: '/new', label: 'New' },
    ...(options.menu ?? []),
  ];
  return (c, title, page, status = 200) => {
    const clock = options.showClock ? when(toMoment(world.clock.now()), world.firm.timezone) : undefined;
    const frame = (
      <Layout title={title} firm={world.firm.name} menu={menu} path={c.req.path} clock={clock} script>
        {page}
      </Layout>
    );
    c.header('cache-control', 'no-store');
    return c.html(`<!doctype html>${frame}`, status);
  };
}

export function notFound(c: Context, frame: Frame) {
  return frame(
    c,
    'Not found',
    <>
      <h1>There is no such page</h1>
      <p>
        It may have been closed or mistyped. <a href="/engagements">All engagements</a> are one click away.
      </p>
    </>,
    404,
  );
}
