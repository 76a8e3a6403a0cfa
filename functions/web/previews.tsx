/** Previews of the mails to come, each as light, dark, without images, on a phone and as text. */
import type { Hono } from 'hono';
import { withoutImages } from '../../emails/preview.tsx';
import { mailsAhead, preview } from '../workflows/preview.ts';
import type { World } from '../world.ts';
import { engagementIn, type Frame, notFound } from './console.tsx';
import { PreviewPage } from './pages/preview.tsx';
import { mailPolicy, under } from './policy.ts';

/** A preview may be asked for of any mail that the engagement's page can list. */
const ahead = { days: 400, most: 80 };

export function addPreviews(app: Hono, world: World, frame: Frame): void {
  const find = async (c: Parameters<typeof engagementIn>[1]) => {
    const engagement = await engagementIn(world, c);
    if (!engagement || engagement.status === 'closed') return null;
    const mails = await mailsAhead(world, engagement, ahead);
    const found = mails.find(({ mail }) => mail.key === c.req.param('key'));
    return found ? { engagement, found, mail: await preview(world, found) } : null;
  };

  app.get('/engagements/:id/ahead/:key', async c => {
    const one = await find(c);
    if (!one) return notFound(c, frame);
    return frame(c, 'A mail to come', <PreviewPage {...one} />);
  });

  app.get('/engagements/:id/ahead/:key/html', async c => {
    const one = await find(c);
    if (!one) return c.text('There is no such mail.', 404);
    under(c, mailPolicy);
    return c.html(c.req.query('view') === 'images-off' ? withoutImages(one.mail.html) : one.mail.html);
  });
}
