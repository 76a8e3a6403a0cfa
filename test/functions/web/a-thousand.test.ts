/** With a thousand engagements stored, a page is still a page: short, and made without reading them whole. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { id, now, startConsole, type TestConsole } from './a-console.ts';

let web: TestConsole;
beforeAll(async () => {
  web = await startConsole();
  for (let first = 0; first < 1000; first += 50)
    await Promise.all(Array.from({ length: 50 }, (_, index) => web.world.store.create(busy(first + index))));
});
afterAll(() => web.stop());

/** Late with all it was asked, and with calls to make. */
function busy(number: number): Engagement {
  const name = `bell-${number}`;
  return anEngagement({
    id: name as Engagement['id'],
    address: name,
    client: { name: `Client ${number}`, timezone: 'Europe/London', holidays: 'GB-ENG', language: 'en' },
    due: ['access', 'contact', 'deputy', 'payment'].map(one => ({ id: one, due: '2026-11-20' })),
    tasks: [{ id: 'ring#access', kind: 'ring', about: 'access', since: now }],
    next: { step: 'due', occurrence: 1, at: '2026-11-24T09:00:00Z' as Moment, title: 'Due: 2 things' },
  });
}

test.each([
  '/',
  '/engagements',
  '/engagements?page=25',
  '/engagements?q=client+77&only=late',
  `/engagements/${id}`,
])('%s is under 100 KB and reads no engagement whole but its own', async path => {
  const { load } = web.world.store;
  const loaded: string[] = [];
  const store = web.world.store as { load: typeof load };
  store.load = one => {
    loaded.push(one);
    return load(one);
  };
  const page = await (await web.see(path)).text();
  store.load = load;
  expect(Buffer.byteLength(page)).toBeLessThan(100_000);
  expect(loaded.filter(one => one !== id)).toEqual([]);
});

test('the first page counts all of them and shows the first', async () => {
  const page = await (await web.see('/')).text();
  expect(page).toContain('<strong class="bad">1000</strong> clients late');
  expect(page).toContain('And 988 more');
});

test('a search finds one of them by its name', async () => {
  const page = await (await web.see('/engagements?q=client+777')).text();
  expect(page).toContain('1 engagement<');
  expect(page).toContain('href="/engagements/bell-777"');
});
