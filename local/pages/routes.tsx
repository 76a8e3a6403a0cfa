/** The pages that only the local system has: mailboxes, a form to write as anyone, the clock. */
import type { Context, Hono } from 'hono';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { type Moment, toMoment } from '../../core/moment.ts';
import type { Frame } from '../../functions/web/console.tsx';
import { when } from '../../functions/web/when.ts';
import type { World } from '../../functions/world.ts';
import type { Mailboxes, StoredMail } from '../mailboxes.ts';
import { isWriter, type Post, type WriterName, writeAs } from '../writers.ts';
import { ClockPage, moves } from './clock.tsx';
import { MailPage, withLinksOutside } from './mail.tsx';
import { MailboxesPage, MailboxPage } from './mailboxes.tsx';
import { WritePage } from './write.tsx';

export const menu = [
  { href: '/mailboxes', label: 'Mailboxes' },
  { href: '/write', label: 'Write' },
  { href: '/clock', label: 'Clock' },
];

export interface LocalPages {
  readonly world: World;
  /** Moves the clock on. */
  pass(by: Temporal.Duration): Promise<void>;
  readonly mailboxes: Mailboxes;
  readonly post: Post;
  readonly frame: Frame;
}

export function addLocalPages(app: Hono, local: LocalPages): void {
  addMailboxes(app, local);
  addWriting(app, local);
  addClock(app, local);
}

function addMailboxes(app: Hono, { world, mailboxes, frame }: LocalPages): void {
  const arrivedAt = ({ envelope }: StoredMail) => when(envelope.at as Moment, world.firm.timezone);
  const missing = (c: Context) => frame(c, 'Not found', <h1>There is no such mail</h1>, 404);
  app.get('/mailboxes', c => {
    const boxes = mailboxes.addresses().map(address => ({ address, mails: mailboxes.mails(address) }));
    return frame(c, 'Mailboxes', <MailboxesPage boxes={boxes} />);
  });
  app.get('/mailboxes/:address', async c => {
    const address = c.req.param('address');
    const mails = await Promise.all(
      mailboxes.mails(address).map(async mail => ({
        mail,
        subject: await subjectOf(mailboxes, mail),
        arrived: arrivedAt(mail),
      })),
    );
    return frame(c, address, <MailboxPage address={address} mails={mails} />);
  });
  app.get('/mailboxes/:address/:id', async c => {
    const found = mailboxes.read(c.req.param('address'), c.req.param('id'));
    if (!found) return missing(c);
    const email = await PostalMime.parse(found.raw);
    return frame(
      c,
      email.subject ?? 'A mail',
      <MailPage mail={found.mail} email={email} arrived={arrivedAt(found.mail)} />,
    );
  });
  app.get('/mailboxes/:address/:id/raw', c => {
    const found = mailboxes.read(c.req.param('address'), c.req.param('id'));
    return found ? c.text(found.raw.toString()) : missing(c);
  });
}

async function subjectOf(mailboxes: Mailboxes, { envelope, id }: StoredMail): Promise<string> {
  const found = mailboxes.read(envelope.to, id);
  return (found && (await PostalMime.parse(found.raw)).subject) || '(no subject)';
}

/** What a mail's own HTML may do where it is shown: look as it was meant to, and nothing else. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The mail's own HTML, under a policy of its own and so outside the console's. */
export async function mailFrame(
  c: Context,
  mailboxes: Mailboxes,
  address: string,
  id: string,
): Promise<Response> {
  const found = mailboxes.read(address, id);
  const html = found && (await PostalMime.parse(found.raw)).html;
  if (!html) return c.text('There is no such mail.', 404);
  return c.html(withLinksOutside(html), 200, {
    'content-security-policy': mailPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
}

const formSchema = z.object({
  engagement: engagementIdSchema,
  as: z.string().refine(isWriter),
  subject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\r\n]*$/),
  text: z.string().min(1).max(20_000),
});

function addWriting(app: Hono, { world, post, frame }: LocalPages): void {
  const page = async (c: Context, values: Parameters<typeof WritePage>[0]['values'], error?: string) => {
    const engagements = await world.store.list('running');
    return frame(
      c,
      'Write a mail',
      <WritePage engagements={engagements} values={values} {...(error ? { error } : {})} />,
    );
  };
  app.get('/write', c =>
    page(c, { engagement: c.req.query('engagement') ?? '', as: 'contact', subject: '', text: '' }),
  );
  app.post('/write', async c => {
    const form = formSchema.safeParse(await c.req.parseBody());
    if (!form.success)
      return c.text(`${form.error.issues[0]!.path.join('.')}: ${form.error.issues[0]!.message}`, 400);
    const { engagement: id, as, subject, text } = form.data;
    const engagement = await world.store.load(id);
    if (!engagement) return c.text('engagement: there is no such engagement', 404);
    try {
      await judged(world, id, await writeAs(post, engagement, as as WriterName, { subject, text }));
    } catch (error) {
      return page(c, { engagement: id, as: as as WriterName, subject, text }, (error as Error).message);
    }
    return c.redirect(`/engagements/${id}`, 303);
  });
}

/** Waits a moment for the mail's verdict, so that the page shown next has it; it comes in any case. */
async function judged(
  world: World,
  id: Parameters<World['store']['items']>[0],
  messageId: string,
): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const items = await world.store.items(id, 'IN#');
    if (items.some(({ key }) => key.includes(messageId))) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

function addClock(app: Hono, { world, pass, frame }: LocalPages): void {
  app.get('/clock', c =>
    frame(c, 'The clock', <ClockPage now={when(toMoment(world.clock.now()), world.firm.timezone)} />),
  );
  app.post('/clock', async c => {
    const { by } = await c.req.parseBody();
    if (typeof by !== 'string' || !Object.hasOwn(moves, by))
      return c.text('by: must be hour, day or week', 400);
    await pass(Temporal.Duration.from(moves[by as keyof typeof moves].by));
    return c.redirect('/clock', 303);
  });
}
