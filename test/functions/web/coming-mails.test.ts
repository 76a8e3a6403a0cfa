/** A coming mail, changed by the contractor this once: as the page shows it, and as it arrives. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { claimSeconds } from '../../../core/engagement/outbox.ts';
import { after, type Moment, toMoment } from '../../../core/moment.ts';
import { advance } from '../../../functions/workflows/advance.ts';
import { anna, id, startConsole, type TestConsole } from './a-console.ts';

let web: TestConsole;
beforeAll(async () => {
  web = await startConsole();
});
afterAll(() => web.stop());

const note = 'The <b>safe</b> comes on Friday.\nSo do this one last.';

/** The first form that changes a coming mail, with what it would post. */
async function firstMail(): Promise<Record<'title' | 'things' | 'at', string>> {
  const page = await (await web.see(`/engagements/${id}`)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)![1]!;
  return { title: field('title'), things: field('things'), at: field('at') };
}

const press = async (edit: string, words = '') =>
  web.press(`/engagements/${id}/edit-mail`, { ...(await firstMail()), edit, note: words });

/** Lets the day of the next mail come; what then lies in the contact's mailbox. */
async function nextDay(): Promise<string[]> {
  web.local.moveTo((await web.world.store.load(id))!.next!.at as Moment);
  await advance(web.world, id);
  const { mailboxes } = web.local;
  return mailboxes.mails(anna).map(mail => mailboxes.read(anna, mail.id)!.raw.toString());
}

test('a note is shown in the preview and stands in the mail that goes out, harmless, and in no other', async () => {
  const before = (await web.world.store.load(id))!.next!;
  expect((await press('note', note)).status).toBe(303);
  const key = encodeURIComponent(`${before.step}#${before.occurrence}#contact`);
  const preview = await (await web.see(`/engagements/${id}/ahead/${key}/html`)).text();
  expect(preview).toContain('The &lt;b&gt;safe&lt;/b&gt; comes on Friday.');
  const sent = (await nextDay()).filter(raw => raw.includes('comes on Friday'));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('> So do this one last.');
  expect((await nextDay()).filter(raw => raw.includes('comes on Friday'))).toHaveLength(1);
});

test('what perhaps was lost on its way goes again with the very same words, and is counted', async () => {
  expect((await press('note', 'The lift is broken.')).status).toBe(303);
  web.local.nextAtSes('taken-without-answer');
  await nextDay();
  web.local.moveTo(after(toMoment(web.world.clock.now()), claimSeconds));
  await advance(web.world, id);
  const { mailboxes } = web.local;
  const raws = mailboxes.mails(anna).map(mail => mailboxes.read(anna, mail.id)!.raw.toString());
  expect(raws.filter(raw => raw.includes('The lift is broken.'))).toHaveLength(2);
  expect(await (await web.see('/')).text()).toContain(
    '1 mail of the open engagements went out a second time',
  );
});

test('a skipped mail never arrives, and its day passes', async () => {
  const before = (await web.world.store.load(id))!.next!;
  expect((await press('skip')).status).toBe(303);
  expect(await (await web.see(`/engagements/${id}`)).text()).toContain('You skip “');
  const mails = web.local.mailboxes.mails(anna).length;
  expect(await nextDay()).toHaveLength(mails);
  expect((await web.world.store.load(id))!.next!.at > before.at).toBe(true);
  expect(await (await web.see(`/engagements/${id}`)).text()).toContain('Skipped, as you wanted');
});

test('a mail that has gone out meanwhile is told so', async () => {
  const form = { ...(await firstMail()), at: '2026-11-02T09:00:00Z' };
  const answer = await web.press(`/engagements/${id}/edit-mail`, { ...form, edit: 'skip' });
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('has gone out')]);
});
