/** A draft: written, shown as a plan, written anew, deleted. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import { startConsole, type TestConsole } from './a-console.ts';

let web: TestConsole;
beforeAll(async () => {
  web = await startConsole();
});
afterAll(() => web.stop());

const draft = 'quarry-phones' as EngagementId;
const form = {
  ...{ client: 'Quarry', timezone: 'Europe/London', holidays: 'GB-ENG', title: 'Phones' },
  ...{ 'owner-name': 'Olga', 'owner-email': 'olga@quarry.example' },
  ...{ 'contact-name': 'Olga', 'contact-email': 'olga@quarry.example' },
  ...{ starts: '2026-12-07', about: 'New phones.', involvement: 'hands-off', responsibility: 'contact' },
  meetings: '2026-12-08 10:00 or 2026-12-09 14:00 Kick-off',
  ...{ 'own-1': 'Pay the first bill.', 'own-1-due': '2026-12-21', 'own-1-must': 'yes' },
};
const send = (changes: Record<string, string>) => web.press('/new', { ...form, ...changes });
const stored = async () => (await web.world.store.load(draft))!;

describe('the plan beside the form', () => {
  test('is there before anything is filled in, and stores nothing', async () => {
    const page = await (await web.see('/new')).text();
    expect(page).toContain('Your part in the project - The project');
    expect(await web.world.store.list('draft')).toEqual([]);
  });

  test('says what is wrong with a field as far as it is filled in', async () => {
    const answer = await send({ do: 'preview', 'contact-email': 'info@quarry.example' });
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('several people read'),
    ]);
  });

  test('another kind of client ticks what that kind takes on, without any script', async () => {
    const ticked = async (involvement: string) =>
      (await (await send({ do: 'kind', involvement })).text()).match(
        /name="responsibility" value="\w[\w-]*" checked/g,
      )!.length;
    expect(await ticked('hands-on')).toBeGreaterThan(await ticked('hands-off'));
  });
});

describe('a draft', () => {
  test('is kept as it was written, and sends nothing', async () => {
    expect((await send({ do: 'draft' })).headers.get('location')).toBe(`/engagements/${draft}`);
    expect((await stored()).project.meetings).toEqual([
      { title: 'Kick-off', at: '2026-12-08T10:00', offered: ['2026-12-09T14:00'] },
    ]);
    expect(web.local.mailboxes.mails('olga@quarry.example')).toEqual([]);
  });

  test('is not written over by another of the same name', async () => {
    expect((await send({ do: 'draft', about: 'Other phones.' })).status).toBe(409);
    expect((await stored()).project.about).toBe('New phones.');
  });

  test('comes back into its form word for word', async () => {
    const page = await (await web.see(`/engagements/${draft}/edit`)).text();
    const posted = formIn(page);
    expect(posted).toMatchObject({ ...form, draft });
    const before = await stored();
    await web.press('/new', { ...posted, do: 'draft' });
    expect(await stored()).toEqual({ ...before, version: before.version + 1 });
  });

  test('is written anew under its own id, whatever its title becomes', async () => {
    await send({ do: 'draft', draft, title: 'Phones and tablets' });
    expect(await stored()).toMatchObject({ id: draft, project: { title: 'Phones and tablets' } });
    expect((await web.world.store.list('draft')).map(({ id }) => id)).toEqual([draft]);
  });

  test('that is deleted is in no list and on no page, and its name may be taken again', async () => {
    expect((await web.press(`/engagements/${draft}/drop`, {})).headers.get('location')).toBe('/engagements');
    expect((await web.see(`/engagements/${draft}`)).status).toBe(404);
    expect(await web.table()).not.toContain('olga@quarry.example');
    await send({ do: 'draft' });
    expect((await stored()).status).toBe('draft');
  });

  test('that has started is neither edited nor deleted', async () => {
    await web.press(`/engagements/${draft}/start`, {});
    expect((await web.see(`/engagements/${draft}/edit`)).status).toBe(404);
    expect((await web.press(`/engagements/${draft}/drop`, {})).status).toBe(409);
    expect((await send({ do: 'draft', draft })).status).toBe(409);
  });
});

/** What a browser would post of the page's form, one value a name. */
function formIn(page: string): Record<string, string> {
  const { document } = new JSDOM(page).window;
  const fields = [...document.querySelectorAll<HTMLInputElement>('#new input, #new textarea')];
  const isOn = ({ type, checked }: HTMLInputElement) => !/radio|checkbox/.test(type) || checked;
  return Object.fromEntries(fields.filter(isOn).map(({ name, value }) => [name, value]));
}
