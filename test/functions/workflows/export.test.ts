/** The evidence pack of a client with a story: whole, the same bytes each time, and no changed byte goes unseen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Hono } from 'hono';
import { withPack } from '../../../cli/pack-file.ts';
import { verifyFile } from '../../../cli/verify-file.ts';
import type { Engagement, EngagementId } from '../../../core/engagement/engagement.ts';
import { emptyHead, entryAfter, type LedgerEntry } from '../../../core/ledger/chain.ts';
import { addApi } from '../../../functions/web/api/api.ts';
import { exportPack } from '../../../functions/workflows/export.ts';
import type { Store } from '../../../functions/world.ts';
import { zone } from '../../core/inbound/cases/stage.ts';
import { arrive, liveThrough, morning } from '../../services/a-client.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-pack-'));
const nothingKnown = { heads: [], key: null };
let all: TestWorld;
let engagement: Engagement;
let pack: Buffer;

beforeAll(async () => {
  all = await startWorld({ now: morning, zone });
  engagement = await liveThrough(all.world, 'client');
  pack = await exported();
}, 120_000);
afterAll(async () => {
  await all.stop();
  rmSync(folder, { recursive: true });
});

const exported = async (world = all.world) => buffer((await exportPack(world, engagement.id))!);

async function verified(bytes: Uint8Array, known: { heads: string[]; key: string | null } = nothingKnown) {
  const file = join(folder, 'pack.zip');
  writeFileSync(file, bytes);
  return verifyFile(file, known);
}

async function fileIn(bytes: Uint8Array, name: string): Promise<string> {
  const file = join(folder, 'read.zip');
  writeFileSync(file, bytes);
  return withPack(file, async ({ read }) => Buffer.from(await read(name)).toString());
}

describe('a pack', () => {
  test('is whole: every hash, the signature, the chain, each verdict and the head that was mailed', async () => {
    const { faults, notes, manifest, counts } = await verified(pack, {
      heads: [engagement.ledger.head],
      key: null,
    });
    expect({ faults, notes, counts }).toEqual({ faults: [], notes: [], counts: { judged: 2, heads: 2 } });
    expect(manifest).toMatchObject({ engagement: 'client', ledger: engagement.ledger });
  });

  test('is the same bytes each time it is made', async () => {
    expect((await exported()).equals(pack)).toBe(true);
  });

  test('holds every raw mail as it came and went', async () => {
    const raw = Buffer.from(await all.world.archive.get('in/first-client')).toString();
    expect(await fileIn(pack, 'emails/in/00001.eml')).toBe(raw);
    const sent = (await fileIn(pack, 'sent.jsonl')).trim().split('\n');
    expect(sent.map(line => JSON.parse(line).template).sort()).toEqual([
      'contractor-held',
      'contractor-instruction',
      'welcome-balanced',
      'wrap-up',
    ]);
  });

  test('tells the story in plain words, with links to the mails', async () => {
    const page = await fileIn(pack, 'index.html');
    expect(page).toContain('Please move the booking system to the new server on Friday evening.');
    expect(page).toContain('Give us safe access.');
    expect(page).toContain('It is not from the person who speaks for this client.');
    expect(page).toContain('<a href="emails/in/00001.eml">');
    expect(page).not.toMatch(/<script|src=|https?:/);
  });

  test('of nobody is none', async () => {
    expect(await exportPack(all.world, 'nobody' as EngagementId)).toBeNull();
  });

  test('is what the JSON API answers with', async () => {
    const app = new Hono();
    addApi(app, all.world, {});
    const answer = await app.request('/api/engagements/client/pack');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="client.zip"');
    expect(Buffer.from(await answer.arrayBuffer()).equals(pack)).toBe(true);
    for (const id of ['nobody', 'No Body'])
      expect((await app.request(`/api/engagements/${encodeURIComponent(id)}/pack`)).status).toBe(404);
  });

  test('is fetched from the archive where an answer could not carry it', async () => {
    const app = new Hono();
    addApi(app, all.world, { packsByLink: true });
    const answer = await app.request('/api/engagements/client/pack');
    expect(answer.status).toBe(303);
    const link = new URL(answer.headers.get('location')!);
    expect(link.searchParams.get('response-content-disposition')).toBe('attachment; filename="client.zip"');
    const fetched = await fetch(link);
    expect(Buffer.from(await fetched.arrayBuffer()).equals(pack)).toBe(true);
    const altered = link.href.replace('client/', 'other/');
    expect((await fetch(altered)).status).toBeGreaterThanOrEqual(400);
  });

  test('is cut off, not closed, when a mail cannot be fetched', async () => {
    const archive = { ...all.world.archive, get: () => Promise.reject(new Error('S3 is down')) };
    await expect(exported({ ...all.world, archive })).rejects.toThrow('S3 is down');
  });

  test('takes in what still waits in the outbox', async () => {
    const kept = new Set(['L#000002', 'IN#2026-11-23T10:04:20Z#first-client']);
    const stored = await all.world.store.items(engagement.id, '');
    const waiting = stored.filter(({ key }) => kept.has(key));
    const outbox = waiting.map(({ key, ...item }) => ({
      ...{ effect: 'item' as const, key, since: morning, attempt: 1, claimedUntil: null, item },
    }));
    const store: Store = {
      ...all.world.store,
      load: async () => ({ ...engagement, outbox }),
      items: async () => stored.filter(({ key }) => !kept.has(key)),
    };
    expect((await exported({ ...all.world, store })).equals(pack)).toBe(true);
  });
});

describe('any change is found', () => {
  test('a flipped byte anywhere in the zip', async () => {
    const place = fc.oneof(
      fc.integer({ min: 0, max: pack.length - 1 }),
      // The zip's own table at its end, which no hash covers.
      fc.integer({ min: pack.length - 1_600, max: pack.length - 1 }),
    );
    const flips = fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const changed = Buffer.from(pack);
      changed[at]! ^= mask;
      const { faults } = await verified(changed);
      expect(faults).not.toEqual([]);
      expect(faults.join('')).not.toMatch(/\p{Cc}/u);
    });
    await fc.assert(flips, { seed: 1123, numRuns: 150 });
  });

  test('bytes added behind it, or cut off', async () => {
    expect((await verified(Buffer.concat([pack, Buffer.from('x')]))).faults).toHaveLength(1);
    expect((await verified(Buffer.concat([Buffer.from('x'), pack]))).faults).toHaveLength(1);
    expect((await verified(pack.subarray(0, -1))).faults).toHaveLength(1);
    expect((await verified(Buffer.alloc(0))).faults).toHaveLength(1);
  });

  test('another key than the one the reader was told', async () => {
    const { faults } = await verified(pack, { heads: [], key: 'SHA256:other' });
    expect(faults).toEqual([
      expect.stringMatching(/^manifest\.json: is signed by the key SHA256:.*, not by/),
    ]);
  });
});

describe('a ledger that was rewritten whole, and signed with a fresh key', () => {
  /** The same engagement with other words in its first entry, every digest and head made to fit. */
  async function rewritten(withMails: boolean): Promise<Buffer> {
    const items = await all.world.store.items(engagement.id, '');
    let last = { count: 0, head: emptyHead };
    const forged = items.map(item => {
      if (!item.key.startsWith('L#')) return item;
      const { content } = item as unknown as LedgerEntry;
      const text = item.key === 'L#000001' ? 'We take on everything.' : content!.text;
      const entry = entryAfter(last, { ...content!, text }, 'fresh salt');
      last = { count: entry.number, head: entry.head };
      return { ...entry, key: item.key };
    });
    const store: Store = {
      ...all.world.store,
      load: async () => ({ ...engagement, ledger: last }),
      items: async () => forged.filter(({ key }) => withMails || !key.startsWith('OUT#wrap-up')),
    };
    return exported({ ...all.world, store, linkKey: async () => Buffer.alloc(32, 9) });
  }

  test('does not match the head in the mails that were sent', async () => {
    const { faults } = await verified(await rewritten(true));
    expect(faults).toEqual([
      expect.stringMatching(/^emails\/out\/\d{5}\.eml: the head .* it was rewritten$/),
    ]);
    expect(faults[0]).toContain(engagement.ledger.head);
  });

  test('nor, with those mails left out, the head in the mail that the client holds', async () => {
    const pack = await rewritten(false);
    expect((await verified(pack)).notes).toEqual([expect.stringMatching(/--head/)]);
    const { faults } = await verified(pack, { heads: [engagement.ledger.head], key: null });
    expect(faults).toEqual([expect.stringMatching(/^--head: .* it was rewritten, or/)]);
  });
});

test('mail that comes later makes a longer pack, in which the mailed head still stands', async () => {
  await arrive(all.world, 'client', 'third', 'From: x@elsewhere.example\r\n\r\nHello\r\n');
  const longer = await verified(await exported());
  expect(longer).toMatchObject({ faults: [], counts: { judged: 3, heads: 1 } });
});
