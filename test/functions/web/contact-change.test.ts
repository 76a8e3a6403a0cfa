/** A change of contact, asked for on the contact's own page and confirmed by link. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { sign } from '../../../functions/links.ts';
import { webApp } from '../../../functions/web/app.tsx';
import { start } from '../../../functions/workflows/start.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';
import { anEngagement } from '../../services/an-engagement.ts';

const id = 'bell' as EngagementId;
const now = '2026-11-23T10:00:00Z' as Moment;
let local: TestWorld;

beforeAll(async () => {
  local = await startWorld({ now });
  await start(local.world, anEngagement({ status: 'draft', startedAt: null, version: 0 }));
});
afterAll(() => local.stop());

const nobody = { signIn: '/sign-in', isContractor: async () => false, addRoutes: () => undefined };

async function post(purpose: 'part' | 'contact-change', to: string, form: Record<string, string>) {
  const url = await sign(local.world, { engagement: id, purpose, about: '', to });
  return webApp(local.world, { access: nobody }).request(url, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
}

const cara = {
  'new-contact-name': 'Cara Bell',
  'new-contact-email': 'cara@bell.example',
  'new-contact-starts': '2026-11-30',
};
const change = async () => (await local.world.store.load(id))!.contactChange;

test('a stranger’s link cannot ask for it', async () => {
  await post('part', 'bob@bell.example', cara);
  expect(await change()).toBeNull();
});

test('a shared mailbox is refused with a plain sentence', async () => {
  const answer = await post('part', 'anna@bell.example', {
    ...cara,
    'new-contact-email': 'info@bell.example',
  });
  expect(await answer.text()).toContain('Several people may read that mailbox');
  expect(await change()).toBeNull();
});

test('the contact asks, is mailed, and confirms', async () => {
  await post('part', 'anna@bell.example', cara);
  expect(await change()).toMatchObject({ to: { email: 'cara@bell.example' }, confirmedAt: null });
  await post('contact-change', 'anna@bell.example', {});
  expect(await change()).toMatchObject({ confirmedAt: now });
  expect((await local.world.store.items(id, 'L#'))[0]).toMatchObject({ content: { kind: 'contact' } });
});
