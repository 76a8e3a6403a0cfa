/** The console's doors: who gets in, whose forms count, and that what a mail carries never runs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import { messagePath } from '../../../functions/web/words.ts';
import { suppress } from '../../../functions/workflows/suppression.ts';
import type { Item } from '../../../functions/world.ts';
import { write } from '../../../local/letter.ts';
import { anna, id, instant, startConsole, type TestConsole } from './a-console.ts';

let web: TestConsole;
let hostile: Item;

const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';

beforeAll(async () => {
  web = await startConsole();
  const mail = await new MailComposer({
    from: { name: script, address: 'chris@bell.example' },
    to: 'bell@projects.northgate.example',
    subject: script,
    text: `Please order two card readers. ${script}`,
    html: `<p>Please order two card readers. ${script.replaceAll('<', '&lt;')}</p>${script}`,
    date: new Date(instant.epochMilliseconds),
    attachments: [{ filename: '../<b>page</b>.html', contentType: 'text/html', content: script }],
  })
    .compile()
    .build();
  hostile = await web.receive(await web.keys.signed('bell.example', mail, instant), 'chris@bell.example');
});
afterAll(() => web.stop());

describe('the door', () => {
  test.each(['/', '/engagements', `/engagements/${id}`, '/new', '/nowhere'])(
    'sends a stranger who asks for %s to sign in',
    async path => {
      const answer = await web.get(path);
      const back = path === '/' ? '' : `?to=${encodeURIComponent(path)}`;
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `/sign-in${back}`]);
    },
  );

  test('tells the API’s strangers to sign in, and presses no button for them', async () => {
    expect((await web.get(`/api/engagements/${id}/pack`)).status).toBe(401);
    expect((await web.post(`/engagements/${id}/close`, {})).headers.get('location')).toBe('/sign-in');
    expect((await web.world.store.load(id))!.status).toBe('running');
  });

  test.each(['https://evil.example', 'null'])('refuses a form that comes from %s', async from => {
    expect((await web.press(`/engagements/${id}/close`, {}, from)).status).toBe(403);
    expect((await web.world.store.load(id))!.status).toBe('running');
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
    'leads back to a page of its own, never to %s',
    async back => {
      const call = { text: 'Anna rang.', back };
      const answer = await web.press(`/engagements/${id}/call`, call);
      expect(answer.headers.get('location')).toBe(`/engagements/${id}`);
      const message = await web.press(`/engagements/${id}/call`, { text: 'Anna rang.', message: back });
      expect(message.headers.get('location')).toMatch(new RegExp(`^/engagements/${id}/messages/[^/\\\\]+$`));
    },
  );

  test('does not name a host that the request made up', async () => {
    const answer = await web.app.request('https://evil.example/', { headers: { host: 'evil.example' } });
    expect(answer.headers.get('location')).toBe('/sign-in');
    expect(await web.link('part')).toMatch(/^\/c\/part\//);
  });
});

describe('a hostile mail', () => {
  test.each(['/', `/engagements/${id}`])('is only text on %s', async path => {
    const page = await (await web.see(path)).text();
    expect(page).not.toMatch(/<script(?! src="\/script\.js" defer)/);
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });

  test('is only text on its own page, under a policy that would run nothing', async () => {
    const answer = await web.see(messagePath(id, hostile.key));
    const page = await answer.text();
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;script&gt;alert(1)');
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('gives its attachment as a download that no browser opens', async () => {
    const { attachments } = hostile.judgement as Judgement;
    const path = `${messagePath(id, hostile.key)}/attachments/${attachments[0]!.sha256}`;
    const answer = await web.see(path);
    expect(await answer.text()).toBe(script);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
    expect((await web.see(`${path.slice(0, -1)}x`)).status).toBe(404);
    expect((await web.get(path)).headers.get('location')).toMatch(/^\/sign-in\?to=/);
  });
});

describe('buttons', () => {
  test('a held message is accepted on the contact’s word by phone, once, and says so in the ledger', async () => {
    const form = { message: hostile.key, answer: 'yes' };
    expect((await web.press(`/engagements/${id}/answer`, form)).status).toBe(303);
    expect((await web.press(`/engagements/${id}/answer`, form)).status).toBe(422);
    const ledger = await web.world.store.items(id, 'L#');
    expect(ledger.map(({ content }) => content)).toEqual([
      expect.objectContaining({ kind: 'instruction', proof: 'phone', message: hostile.key }),
    ]);
  });

  test('what was answered is neither filed nor asked about again', async () => {
    expect((await web.press(`/engagements/${id}/ask-contact`, { message: hostile.key })).status).toBe(422);
    await web.press(`/engagements/${id}/file`, { message: hostile.key });
    const log = await web.world.store.items(id, 'LOG#');
    expect(log.map(({ what }) => what)).not.toContain('held-filed');
    expect(await (await web.see(messagePath(id, hostile.key))).text()).toContain(
      'Anna Bell said yes by phone on',
    );
  });

  test('a held message is filed with nobody asked, and asked about again when it should have been', async () => {
    const letter = {
      from: { name: 'Chris', address: 'chris@bell.example' },
      to: 'bell@projects.northgate.example',
    };
    const words = { subject: 'Chairs', text: 'Please order two chairs.' };
    const raw = await write({ ...letter, ...words }, web.keys.of('bell.example'), instant);
    const { key } = await web.receive(raw, 'chris@bell.example');
    const isAsked = async () => (await web.world.store.load(id))!.asks.some(({ message }) => message === key);
    expect(await isAsked()).toBe(true);
    const back = await web.press(`/engagements/${id}/file`, { message: key });
    expect(back.headers.get('location')).toBe(messagePath(id, key));
    expect(await isAsked()).toBe(false);
    expect(await (await web.see(messagePath(id, key))).text()).toContain('You filed it on');
    await web.press(`/engagements/${id}/ask-contact`, { message: key });
    expect(await isAsked()).toBe(true);
  });

  test('a kind put right twice is numbered once and unnumbered once', async () => {
    const letter = { from: { name: 'Anna Bell', address: anna }, to: 'bell@projects.northgate.example' };
    const words = { subject: 'Hours', text: 'What time do you come on Friday?' };
    const item = await web.receive(
      await write({ ...letter, ...words }, web.keys.of('bell.example'), instant),
    );
    expect(item.filed).toBe('read');
    const put = (kind: string) => web.press(`/engagements/${id}/kind`, { message: item.key, kind });
    const kinds = async () =>
      (await web.world.store.items(id, 'L#'))
        .map(({ content }) => content as { kind: string; message: string })
        .filter(({ message }) => message === item.key)
        .map(({ kind }) => kind);
    await put('instruction');
    await put('instruction');
    expect(await kinds()).toEqual(['instruction']);
    web.local.moveTo('2026-11-23T10:01:00Z' as never);
    await put('question');
    await put('question');
    expect(await kinds()).toEqual(['instruction', 'correction']);
  });

  test('an address that nothing goes to is named, and opened again by its button', async () => {
    const page = async () => (await web.see(`/engagements/${id}`)).text();
    await suppress(web.world, anna, 'It does not exist.');
    expect(await page()).toContain(`Nothing is sent to ${anna} any more: It does not exist.`);
    expect((await web.press(`/engagements/${id}/allow`, { email: 'eve@evil.example' })).status).toBe(404);
    await web.press(`/engagements/${id}/allow`, { email: anna });
    expect(await page()).not.toContain('Nothing is sent to');
  });

  test('hold sends none of the plan’s mails before its day; a day that is past is refused', async () => {
    expect((await web.press(`/engagements/${id}/hold`, { until: '2026-11-20' })).status).toBe(409);
    await web.press(`/engagements/${id}/hold`, { until: '2027-01-11' });
    expect((await web.world.store.load(id))!.next!.at).toBe('2027-01-11T09:00:00Z');
    await web.press(`/engagements/${id}/free`, {});
    expect((await web.world.store.load(id))!.next!.at < '2027-01-01').toBe(true);
  });
});
