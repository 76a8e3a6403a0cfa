/** Signed links: what opens nothing, what a link that ran out does, and that looking changes nothing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { after } from '../../../core/moment.ts';
import { purposes } from '../../../functions/links.ts';
import { anna, id, now, startConsole, type TestConsole } from './a-console.ts';

let web: TestConsole;
beforeAll(async () => {
  web = await startConsole();
});
afterAll(() => web.stop());

const tokenOf = (path: string) => path.split('/').at(-1)!;

describe('a link', () => {
  test('opens its own page and no other purpose’s', async () => {
    const path = await web.link('part');
    expect((await web.get(path)).status).toBe(200);
    for (const other of purposes.filter(purpose => purpose !== 'part')) {
      expect((await web.get(`/c/${other}/${tokenOf(path)}`)).status).toBe(404);
      expect((await web.post(`/c/${other}/${tokenOf(path)}`, { answer: 'yes' })).status).toBe(404);
    }
  });

  test('opens nothing once any of its three parts is changed', async () => {
    const [head = '', claims = '', signature = ''] = tokenOf(await web.link('part')).split('.');
    const forged = Buffer.from(claims, 'base64url').toString().replace(anna, 'eve@bell.example');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const tokens = [
      [head, Buffer.from(forged).toString('base64url'), signature].join('.'),
      [none, claims, ''].join('.'),
      [head, claims, [...signature].reverse().join('')].join('.'),
      [head, claims].join('.'),
      'x',
    ];
    for (const token of tokens) expect((await web.get(`/c/part/${token}`)).status).toBe(404);
  });

  test('signed with another key, or for an engagement that is not there, opens nothing', async () => {
    const foreign = await new SignJWT({ about: '', to: anna })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(id)
      .setAudience('part')
      .setExpirationTime('1y')
      .sign(Buffer.alloc(32, 9));
    expect((await web.get(`/c/part/${foreign}`)).status).toBe(404);
    expect((await web.get(await web.link('part', '', anna, 'nobody' as typeof id))).status).toBe(404);
  });

  test('of somebody who is not the contact names no stand-in', async () => {
    const form = {
      'deputy-name': 'Eve',
      'deputy-email': 'eve@bell.example',
      'deputy-from': '2026-12-01',
      'deputy-until': '2026-12-31',
    };
    await web.post(await web.link('part', '', 'eve@bell.example'), form);
    expect((await web.world.store.load(id))!.deputies).toEqual([]);
  });
});

test('a link that ran out sends a fresh one to the address on file: once an hour, only when asked', async () => {
  const old = await web.link('part');
  const strangers = await web.link('part', '', 'eve@elsewhere.example');
  const mails = async () => (await web.world.store.items(id, 'OUT#fresh-link')).length;
  const later = (seconds: number) => web.local.moveTo(after(now, 91 * 86_400 + seconds));
  later(0);
  expect((await web.get(old)).status).toBe(410);
  expect(await mails()).toBe(0);
  expect(await (await web.post(old, {})).text()).toContain('A fresh link is on its way');
  expect(await mails()).toBe(1);
  expect((await web.post(old, {})).status).toBe(200);
  expect(await mails()).toBe(1);
  later(3601);
  await web.post(old, {});
  expect(await mails()).toBe(2);
  later(7300);
  await web.post(strangers, {});
  expect(web.local.mailboxes.mails('eve@elsewhere.example')).toEqual([]);
  const newest = web.local.mailboxes.mails(anna)[0]!;
  const raw = Buffer.from(web.local.mailboxes.read(anna, newest.id)!.raw).toString();
  const text = raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  const fresh = /https:\/\/pages\.example(\/c\/part\/[\w.-]+)/.exec(text)![1]!;
  expect((await web.get(fresh)).status).toBe(200);
  web.local.moveTo(now);
});

test('scanners change nothing: 10,000 GETs and HEADs, and the table is as it was', async () => {
  const links = await Promise.all(purposes.map(purpose => web.link(purpose)));
  const before = await web.table();
  const mails = web.local.mailboxes.mails(anna).length;
  const statuses = new Set<number>();
  for (let round = 0; round < 500; round++) {
    const requests = Array.from({ length: 20 }, async (_, index) => {
      const path = index % 10 < 2 ? links[(round + index) % links.length]! : `/c/part/${round}.${index}`;
      const method = index % 2 === 0 ? 'GET' : 'HEAD';
      statuses.add((await web.app.request(`https://pages.example${path}`, { method })).status);
    });
    await Promise.all(requests);
  }
  expect([...statuses].sort()).toEqual([200, 404]);
  expect(await web.table()).toBe(before);
  expect(web.local.mailboxes.mails(anna).length).toBe(mails);
});

test('one network posts sixty times a minute at most, and others are not held up by it', async () => {
  const path = '/c/part/x';
  const from = (network: string) => ({ 'x-forwarded-for': `spoofed, ${network}` });
  const statuses: number[] = [];
  for (let count = 0; count < 61; count++)
    statuses.push((await web.post(path, {}, from('203.0.113.9'))).status);
  expect(statuses.slice(0, 60)).toEqual(Array(60).fill(404));
  expect(statuses[60]).toBe(429);
  expect((await web.post(path, {}, from('203.0.113.10'))).status).toBe(404);
});
