/** A new engagement, or a draft written anew: the form, the plan it makes, and the ways on: keep, ask the owner, start. */
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Engagement, engagementIdSchema, involvements } from '../../core/engagement/engagement.ts';
import { toMoment } from '../../core/moment.ts';
import { catalogueFor } from '../../core/plan/catalogue.ts';
import { regionCheck } from '../holidays.ts';
import { mailsAhead, preview } from '../workflows/preview.ts';
import { keep, start } from '../workflows/start.ts';
import type { World } from '../world.ts';
import { engagementIn, type Frame, notFound } from './console.tsx';
import { formOf, writtenAnew } from './draft-form.ts';
import { labelOf, standIns } from './new-fields.ts';
import { type Form, fieldsOf } from './new-form.ts';
import { NewPage, type NewProps } from './pages/new.tsx';
import type { Previewed } from './pages/plan-preview.tsx';

/** How far the preview looks, and how many mails of it are written out. */
const ahead = { days: 90, most: 24 };

const faults = {
  'id-taken': 'There is an engagement of this client and title already; change one of the two.',
  'address-taken': 'This mail address belongs to another engagement; change the client’s name or the title.',
  'is-draft':
    'There is a draft of this client and title already: find it among the engagements and edit it there.',
  'no-draft': 'This is no draft any more.',
} as const;

export function addNew(app: Hono, world: World, frame: Frame): void {
  const show = (c: Context, form: Form, more: Partial<NewProps> = {}, status: 200 | 409 | 422 = 200) =>
    frame(
      c,
      form.draft ? 'A draft' : 'New engagement',
      <NewPage form={form} firm={world.firm} today={dayOf(world)} {...more} />,
      status,
    );

  app.get('/new', async c => {
    const form = ofKind({ involvement: c.req.query('kind') ?? 'balanced' });
    return show(c, form, await planOf(world, form));
  });

  app.get('/engagements/:id/edit', async c => {
    const engagement = await engagementIn(world, c);
    if (engagement?.status !== 'draft') return notFound(c, frame);
    const form = formOf(engagement);
    return show(c, form, await planOf(world, form));
  });

  app.post('/new', bodyLimit({ maxSize: 128 * 1024 }), async c => {
    const posted = await c.req.parseBody({ all: true });
    const form = posted.do === 'kind' ? ofKind(posted) : posted;
    if (form.do === 'preview' || form.do === 'kind') return show(c, form, await planOf(world, form));
    const read = await readForm(world, form);
    if ('fault' in read) return show(c, form, { fault: `${labelOf(read.field)} ${read.fault}.` }, 422);
    const done = await begin(world, form, read.draft);
    if (typeof done === 'string') return show(c, form, { fault: faults[done] }, 409);
    return c.redirect(`/engagements/${done.id}`, 303);
  });
}

function dayOf({ clock, firm }: World): string {
  return clock.now().toZonedDateTimeISO(firm.timezone).toPlainDate().toString();
}

/** The form with what this kind of client usually takes on, ticked. */
function ofKind(form: Form): Form {
  const kind = involvements.find(one => one === form.involvement) ?? 'balanced';
  return { ...form, involvement: kind, responsibility: catalogueFor(kind).map(({ id }) => id) };
}

async function readForm(world: World, form: Form) {
  const { draftOf } = await import('../../core/engagement/file.ts');
  return draftOf(fieldsOf(form), toMoment(world.clock.now()), await regionCheck());
}

/** The plan as far as the form is filled in; what is still empty is stood in for. */
async function planOf(world: World, form: Form): Promise<Partial<NewProps>> {
  const read = await readForm(world, { ...form, ...standIns(form, dayOf(world)) });
  if ('fault' in read) return { planFault: `${labelOf(read.field)} ${read.fault}.` };
  return { previewed: await previewOf(world, read.draft) };
}

async function previewOf(world: World, draft: Engagement): Promise<Previewed> {
  const mails = await mailsAhead(world, draft, ahead);
  return Promise.all(mails.map(async one => ({ ...one, rendered: await preview(world, one) })));
}

/** Keeps the draft, or asks the owner, or starts; the engagement it is, or why not. */
async function begin(
  world: World,
  form: Form,
  written: Engagement,
): Promise<Engagement | keyof typeof faults> {
  const draft = await draftToKeep(world, form, written);
  if (typeof draft === 'string') return draft;
  const how = form.do === 'start' ? 'started' : 'asked';
  const done = form.do === 'draft' ? await keep(world, draft) : await start(world, draft, how);
  return done.outcome === 'refused' ? done.because : draft;
}

/** A draft is only ever written over by whoever opened it to edit it. */
async function draftToKeep(world: World, { draft: id }: Form, written: Engagement) {
  if (id === undefined)
    return (await world.store.load(written.id))?.status === 'draft' ? 'is-draft' : written;
  const known = engagementIdSchema.safeParse(id);
  const old = known.success ? await world.store.load(known.data) : null;
  return old?.status === 'draft' ? writtenAnew(old, written) : 'no-draft';
}
