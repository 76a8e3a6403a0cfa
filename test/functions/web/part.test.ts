/** The client's own page: answers, meetings and questions, as a browser without any script would post them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { change } from '../../../functions/workflows/change.ts';
import { start } from '../../../functions/workflows/start.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { anna, startConsole, type TestConsole } from './a-console.ts';

const id = anEngagement({ id: 'meets' }).id;
let web: TestConsole;
let path: string;

beforeAll(async () => {
  web = await startConsole();
  const { project } = anEngagement();
  const meetings = [
    { title: 'Kick-off', at: '2026-12-08T10:00', offered: ['2026-12-09T14:00'] },
    { title: 'Last year', at: '2025-12-08T10:00' },
  ];
  const draft = { id, address: 'meets', status: 'draft', startedAt: null, version: 0 } as const;
  await start(web.world, anEngagement({ ...draft, project: { ...project, meetings } }));
  path = await web.link('part', '', anna, id);
});
afterAll(() => web.stop());

const say = async (form: Record<string, string>) => (await web.post(path, form)).text();
const stored = async () => (await web.world.store.load(id))!;

test('looking changes nothing, and shows the meetings to come alone', async () => {
  const before = await web.table();
  const page = await (await web.get(path)).text();
  expect(page).toContain('Wednesday 9 December at 14:00');
  expect(page).not.toContain('Last year');
  expect(await web.table()).toBe(before);
});

test('a time that suits none is worth words, and a time must be one of those offered', async () => {
  expect(await say({ meeting: '0', time: 'none', words: ' ' })).toContain(
    'Please tell us when you could meet.',
  );
  expect(await say({ meeting: '0', time: '2026-12-25T10:00', words: '' })).toContain(
    'chosen or changed already',
  );
  expect((await stored()).tasks.filter(({ kind }) => kind === 'said')).toEqual([]);
});

test('a chosen time stands on the page, on the contractor’s list and on the timeline, with the question', async () => {
  const words = 'Is there a car park?';
  expect(await say({ meeting: '0', time: '2026-12-09T14:00', words })).toContain('Thank you. We have it');
  const page = await (await web.get(path)).text();
  expect(page).toContain('Wednesday 9 December at 14:00');
  expect(page).not.toContain('Which time suits you?');
  expect(await (await web.see('/')).text()).toContain(
    'Kick-off: they chose 2026-12-09 at 14:00. Is there a car park?',
  );
  expect(await (await web.see(`/engagements/${id}`)).text()).toContain('Anna Bell wrote on their page');
});

test('a question about anything needs no meeting, and is no instruction', async () => {
  const { count } = (await stored()).ledger;
  expect(await say({ words: '<i>Please</i> order ten tills.' })).toContain('Thank you. We have it');
  expect((await stored()).ledger.count).toBe(count);
  expect(await (await web.see('/')).text()).toContain('&lt;i&gt;Please&lt;/i&gt; order ten tills.');
});

test('their part so far counts what is answered and done', async () => {
  await say({ 'answer-access': 'will' });
  const page = await say({ done: 'access' });
  expect(page).toContain('2 of 2 answered, 1 done.');
});

test('once the project is closed there is nothing to say there', async () => {
  await change(web.world, id, { event: 'closed', by: { name: 'Sam', email: 'sam@northgate.example' } });
  expect(await say({ words: 'Hello?' })).toContain('This project is not running');
});
