import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { first, split } from '../../local/headers.ts';
import { write } from '../../local/letter.ts';
import { type Local, startLocal } from '../../local/start.ts';
import { submit } from '../../local/submit.ts';
import { servers } from '../../local/zone.ts';

const yaml = `
client: { name: Orchard Books, timezone: Europe/London, holidays: GB-ENG, language: en }
owner: { name: Olive Orr, email: olive@orchardbooks.example }
contact: { name: Anna Orr, email: anna@orchardbooks.example }
project:
  title: A new website
  starts: 2026-12-07
  about: We build a website that sells your books.
involvement: hands-off
responsibilities: [all]
`;

const dir = mkdtempSync(join(tmpdir(), 'sayso-main-job-'));
const contact = 'anna@orchardbooks.example';
let local: Local;

const start = () =>
  startLocal({
    dir,
    port: 0,
    smtpPort: 0,
    quiet: true,
    seed: false,
    firstMoment: Temporal.Instant.from('2026-11-23T14:30:00Z'),
  });

beforeAll(async () => {
  local = await start();
}, 60_000);
afterAll(async () => {
  await local.stop();
  rmSync(dir, { recursive: true });
});

async function until<T>(find: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await find();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('waited in vain');
}

const headers = () => ({
  authorization: `Bearer ${local.token}`,
  'content-type': 'application/yaml',
  'x-file-name': 'orchard.yaml',
});

const newest = (address: string) => {
  const mail = local.mailboxes.mails(address)[0]!;
  return local.mailboxes.read(address, mail.id)!.raw.toString();
};

/** A raw mail with Anna's address in From, signed by `domain` and sent from its server. */
async function send(to: string, domain: string, ip: string): Promise<string> {
  const from = { name: 'Anna Orr', address: contact };
  const text = 'Please print the price list on blue paper.';
  const raw = await write(
    { from, to, subject: 'Price list', text },
    await local.zone.keyFor(domain),
    local.clock.now(),
  );
  const server = { ip, name: `mail.${domain}` };
  const answer = await submit({ port: local.smtpPort, from: `anna@${domain}`, to: [to], raw, server });
  return answer.split(' ').at(-1)!;
}

describe('the main job, over the wire', () => {
  test('an engagement starts, its contact is heard, an impostor is not, and time brings a reminder', async () => {
    const answer = await fetch(`${local.url}/api/engagements`, {
      method: 'POST',
      headers: headers(),
      body: yaml,
    });
    expect(answer.status).toBe(201);
    const { id, address, status } = (await answer.json()) as {
      id: EngagementId;
      address: string;
      status: string;
    };
    expect(status).toBe('running');

    const welcome = await until(() => (local.mailboxes.mails(contact).length > 0 ? newest(contact) : null));
    expect(first(split(Buffer.from(welcome)).fields, 'From')).toContain(`<${address}>`);
    expect(welcome).toMatch(/^Content-Type: multipart\/alternative/m);

    const genuine = await send(address, 'orchardbooks.example', servers.genuine);
    const forged = await send(address, 'impostor.example', servers.impostor);
    const verdictOf = (messageId: string) =>
      until(async () =>
        (await local.world.store.items(id, 'IN#')).find(({ key }) => key.includes(messageId)),
      );
    expect((await verdictOf(genuine)).judgement).toMatchObject({ verdict: 'verified' });
    expect((await verdictOf(forged)).judgement).toMatchObject({ verdict: 'held' });
    const ledger = await until(async () => {
      const entries = await local.world.store.items(id, 'L#');
      return entries.length > 0 ? entries : null;
    });
    expect(ledger.map(({ key }) => key)).toEqual(['L#000001']);

    const before = local.mailboxes.mails(contact).length;
    await local.pass(Temporal.Duration.from({ hours: 14 * 24 }));
    expect(local.mailboxes.mails(contact).length).toBeGreaterThan(before);

    const kept = {
      mails: local.mailboxes.mails(contact),
      messages: await local.world.store.items(id, 'IN#'),
      ledger: await local.world.store.items(id, 'L#'),
      engagement: await local.world.store.load(id),
    };
    await local.stop();
    local = await start();
    expect(local.mailboxes.mails(contact)).toEqual(kept.mails);
    expect(await local.world.store.items(id, 'IN#')).toEqual(kept.messages);
    expect(await local.world.store.items(id, 'L#')).toEqual(kept.ledger);
    expect(await local.world.store.load(id)).toEqual(kept.engagement);
  }, 60_000);

  test.each([
    ['10 MB of YAML', 'a'.repeat(10_000_000), 413, /larger than 256 KB/],
    [
      'a shared mailbox as contact',
      yaml.replace(contact, 'info@orchardbooks.example'),
      422,
      /^orchard\.yaml:\d+: contact\.email: /,
    ],
    [
      'an unknown time zone',
      yaml.replace('Europe/London', 'Europe/Atlantis'),
      422,
      /^orchard\.yaml:\d+: client\.timezone: /,
    ],
    [
      'an impossible date',
      yaml.replace('2026-12-07', '2026-02-30'),
      422,
      /^orchard\.yaml:\d+: project\.starts: /,
    ],
    ['a duplicate', yaml, 409, /already exists/],
  ])('%s is one clear error, and nothing half-made', async (_what, body, status, message) => {
    const before = await local.world.store.list('running');
    const answer = await fetch(`${local.url}/api/engagements`, {
      method: 'POST',
      headers: headers(),
      body,
    });
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { detail: string }).detail).toMatch(message);
    expect(await local.world.store.list('running')).toEqual(before);
    expect(await local.world.store.list('draft')).toEqual([]);
  });
});
