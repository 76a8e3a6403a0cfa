/** A new engagement: a form, the plan it would make, and the three ways on: keep, ask the owner, start. */
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Engagement } from '../../core/engagement/engagement.ts';
import { toMoment } from '../../core/moment.ts';
import { regionCheck } from '../holidays.ts';
import { mailsAhead, preview } from '../workflows/preview.ts';
import { keep, start } from '../workflows/start.ts';
import type { World } from '../world.ts';
import type { Frame } from './console.tsx';
import { type Form, fieldsOf } from './new-form.ts';
import { NewPage, type Previewed } from './pages/new.tsx';

/** How far the preview looks, and how many mails of it are written out. */
const ahead = { days: 90, most: 24 };

const taken = {
  'id-taken': 'There is an engagement of this client and title already; change one of the two.',
  'address-taken': 'This mail address belongs to another engagement; change the client’s name or the title.',
} as const;

export function addNew(app: Hono, world: World, frame: Frame): void {
  const page = (form: Form, more: { fault?: string; previewed?: Previewed } = {}) => (
    <NewPage form={form} firm={world.firm} today={dayOf(world)} {...more} />
  );
  app.get('/new', c => frame(c, 'New engagement', page({ involvement: c.req.query('kind') ?? 'balanced' })));

  app.post('/new', bodyLimit({ maxSize: 128 * 1024 }), async c => {
    const form = await c.req.parseBody({ all: true });
    const { draftOf } = await import('../../core/engagement/file.ts');
    const read = draftOf(fieldsOf(form), toMoment(world.clock.now()), await regionCheck());
    if ('fault' in read) {
      const fault = `${labelOf(read.field)} ${read.fault}.`;
      return frame(c, 'New engagement', page(form, { fault }), 422);
    }
    if (form.do === 'preview')
      return frame(c, 'New engagement', page(form, { previewed: await previewOf(world, read.draft) }));
    const outcome = await begin(world, read.draft, form.do);
    if (outcome) return frame(c, 'New engagement', page(form, { fault: taken[outcome] }), 409);
    return c.redirect(`/engagements/${read.draft.id}`, 303);
  });
}

function dayOf({ clock, firm }: World): string {
  return clock.now().toZonedDateTimeISO(firm.timezone).toPlainDate().toString();
}

/** Keeps the draft, or asks the owner, or starts; says why not. */
async function begin(world: World, draft: Engagement, how: unknown): Promise<keyof typeof taken | null> {
  const done =
    how === 'draft'
      ? await keep(world, draft)
      : await start(world, draft, how === 'start' ? 'started' : 'asked');
  return done.outcome === 'refused' ? done.because : null;
}

async function previewOf(world: World, draft: Engagement): Promise<Previewed> {
  const mails = await mailsAhead(world, draft, ahead);
  return Promise.all(mails.map(async one => ({ ...one, rendered: await preview(world, one) })));
}

/** The form's own words for a field of the file. */
function labelOf(field: string): string {
  const found = labels.find(([prefix]) => field.startsWith(prefix));
  return found ? found[1] : `${field}:`;
}

const labels: readonly (readonly [string, string])[] = [
  ['client.name', 'The client’s name'],
  ['client.timezone', 'The time zone'],
  ['client.holidays', 'The public holidays'],
  ['owner.name', 'The owner’s name'],
  ['owner.email', 'The owner’s address'],
  ['contact.name', 'The contact’s name'],
  ['contact.email', 'The contact’s address'],
  ['project.title', 'The project’s title'],
  ['project.starts', 'The first day'],
  ['project.goesLive', 'The day it goes live'],
  ['project.about', 'What it is about'],
  ['project.deliverables', 'A line of what they get'],
  ['project.documents', 'A line of the papers (title, then https address)'],
  ['project.meetings', 'A line of the meetings (such as 2026-12-08 10:00 Kick-off)'],
  ['involvement', 'The kind of client'],
  ['responsibilities', 'A responsibility'],
  ['assets', 'One of their systems'],
];
