/** The tests' own World: everything in it works, and its clock stands still until it is moved. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Moment } from '../../core/moment.ts';
import { startWorld, type TestWorld } from './a-world.ts';
import { anEngagement } from './an-engagement.ts';

const nine = '2026-11-23T09:00:00Z' as Moment;
let all: TestWorld;

beforeAll(async () => {
  all = await startWorld({ now: nine, zone: { 'bell.example': { TXT: ['v=spf1 -all'] } } });
});
afterAll(() => all.stop());

test('it keeps engagements, mail and what is due', async () => {
  const { store, archive, queue, dns } = all.world;
  const engagement = anEngagement();
  await store.create(engagement);
  expect(await store.load(engagement.id)).toEqual(engagement);
  await archive.put('in/1', Buffer.from('mail'));
  expect(Buffer.from(await archive.get('in/1')).toString()).toBe('mail');
  await queue.send([{ id: engagement.id, delaySeconds: 0 }]);
  expect(await dns.txt('bell.example')).toEqual({ answer: 'found', records: ['v=spf1 -all'] });
});

test('its mail arrives here, unless SES is told to fail', async () => {
  const from = `bell@${all.world.firm.domain}`;
  const to = 'anna@bell.example';
  const raw = Buffer.from(`From: <${from}>\r\nTo: <${to}>\r\nSubject: Welcome\r\n\r\nHello\r\n`);
  const send = () => all.world.mailer.send({ from, to, raw, tags: { engagement: 'bell' } });
  all.nextAtSes('throttled');
  expect(await send()).toMatchObject({ outcome: 'later' });
  expect(await send()).toMatchObject({ outcome: 'sent' });
  expect(all.mailboxes.mails(to)).toHaveLength(1);
  expect(all.sesEvents.length).toBeGreaterThan(0);
});

test('its clock moves when told, its log is heard', () => {
  expect(all.world.clock.now().toString()).toBe(nine);
  all.moveTo('2026-11-24T09:00:00Z' as Moment);
  expect(all.world.clock.now().toString()).toBe('2026-11-24T09:00:00Z');
  all.world.log.info('heard', { count: 1 });
  expect(all.logged).toContainEqual(expect.objectContaining({ message: 'heard', count: 1 }));
});
