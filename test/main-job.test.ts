/** The main job, whole: a file in, a welcome out, the contact's word numbered, the same words from others held. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { importCommand } from '../cli/import.ts';
import type { EngagementId } from '../core/engagement/engagement.ts';
import { chainFault, type LedgerEntry } from '../core/ledger/chain.ts';
import type { Item } from '../functions/world.ts';
import { write } from '../local/letter.ts';
import { type Local, startLocal } from '../local/start.ts';
import { submit } from '../local/submit.ts';

const dir = mkdtempSync(join(tmpdir(), 'sayso-main-job-'));
const file = 'test/fixtures/engagements/harbour-cafe.yaml';
const id = 'harbour-cafe-new-tills-and-wifi' as EngagementId;
const contact = 'lena.holm@harbourcafe.example';
const words = 'Please order the two extra tills for the terrace.';
let local: Local;

const start = () =>
  startLocal({
    dir,
    port: 0,
    smtpPort: 0,
    quiet: true,
    seed: false,
    firstMoment: Temporal.Instant.from('2026-11-23T10:00:00Z'),
  });

beforeAll(async () => {
  local = await start();
}, 60_000);

afterAll(async () => {
  await local.stop();
  rmSync(dir, { recursive: true });
});

/** A raw mail that says it is from the contact, signed by `domain`'s server and handed in by SMTP. */
async function deliver(domain: string): Promise<Item> {
  const { zone, clock, smtpPort, world } = local;
  const to = `${id}@${world.firm.domain}`;
  const letter = { from: { name: 'Lena Holm', address: contact }, to, subject: 'The terrace', text: words };
  const raw = await write(letter, await zone.keyFor(domain), clock.now());
  const server = { ip: '192.0.2.10', name: `mail.${domain}` };
  const answer = await submit({ port: smtpPort, from: `bounce@${domain}`, to: [to], raw, server });
  const messageId = answer.split(' ').at(-1)!;
  return until(async () => (await world.store.items(id, 'IN#')).find(({ key }) => key.includes(messageId)));
}

async function until<T>(find: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await find();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('waited in vain');
}

/** The newest mail of an address, as raw bytes and parsed. */
async function newestMail(address: string) {
  const { id: mailId } = local.mailboxes.mails(address)[0]!;
  const { raw } = local.mailboxes.read(address, mailId)!;
  return { raw: Buffer.from(raw).toString('latin1'), mail: await PostalMime.parse(raw) };
}

const ledger = async () => (await local.world.store.items(id, 'L#')) as unknown as LedgerEntry[];

test('the main job, from an engagement file to a reminder, through a restart', async () => {
  await importCommand().parseAsync([file, '--data', dir], { from: 'user' });
  const engagement = (await local.world.store.load(id))!;
  expect(engagement.status).toBe('running');

  const welcome = await newestMail(contact);
  expect(welcome.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(welcome.raw).toMatch(/^Reply-To: harbour-cafe-new-tills-and-wifi@projects\.northgate\.example\r$/m);
  expect(welcome.raw).toMatch(/^Content-Type: multipart\/alternative;/m);
  expect(welcome.mail.text).toContain('Pick a stand-in for when that person is away.');
  expect(welcome.mail.html).toContain('Pick a stand-in for when that person is away.');

  const fromContact = await deliver('harbourcafe.example');
  expect(fromContact).toMatchObject({
    filed: 'instruction',
    entry: 1,
    judgement: { verdict: 'verified', text: words },
  });
  const [entry] = await ledger();
  expect(entry).toMatchObject({ number: 1, content: { kind: 'instruction', text: words } });
  expect(chainFault(await ledger())).toBeNull();
  const told = await until(
    () => local.mailboxes.mails('sam@northgate.example')[0] && newestMail('sam@northgate.example'),
  );
  expect(told.mail.text).toContain(words);

  const fromImpostor = await deliver('impostor.example');
  expect(fromImpostor).toMatchObject({ filed: 'asked', judgement: { verdict: 'held' } });
  expect(await ledger()).toHaveLength(1);

  const before = local.mailboxes.mails(contact).length;
  await local.pass(Temporal.Duration.from({ hours: 14 * 24 }));
  expect(local.mailboxes.mails(contact).length).toBeGreaterThan(before);
  const subjects = await Promise.all(local.mailboxes.mails(contact).map(({ id: mail }) => subjectOf(mail)));
  expect(subjects.some(subject => /before we start|we need/i.test(subject))).toBe(true);

  const kept = await local.world.store.items(id, '');
  const state = await local.world.store.load(id);
  await local.stop();
  local = await start();
  expect(await local.world.store.load(id)).toEqual(state);
  expect(await local.world.store.items(id, '')).toEqual(kept);
  expect(local.mailboxes.mails(contact).length).toBe(subjects.length);
}, 60_000);

async function subjectOf(mailId: string): Promise<string> {
  const { raw } = local.mailboxes.read(contact, mailId)!;
  return (await PostalMime.parse(raw)).subject ?? '';
}
