/** What is wrong with a pack is found and named, whoever changed it: a stranger, or the one who signs it. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../core/inbound/judge.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import { emptyHead, entryAfter, type LedgerContent, type LedgerEntry } from '../../../core/ledger/chain.ts';
import { byName, listed, packNames, sealed } from '../../../core/ledger/pack.ts';
import type { PackReader } from '../../../core/ledger/pack-reader.ts';
import { fingerprint, isSignedBy, packKey, publicKeyOf } from '../../../core/ledger/signing-key.ts';
import { type Verification, verifyPack } from '../../../core/ledger/verify-pack.ts';
import type { Moment } from '../../../core/moment.ts';
import { mime } from '../../../emails/mime.ts';
import { type Rendered, render } from '../../../emails/render.ts';
import { samples } from '../../../emails/samples.ts';
import { byClient, letter, stage, words } from '../inbound/cases/stage.ts';

const at = '2026-11-23T10:05:00Z' as Moment;
const anna = { name: 'Anna Smith', email: 'anna@client.example' };
const ours = packKey(Buffer.alloc(32, 7));
const message = 'IN#2026-11-23T10:04:20Z#first';

type Files = Readonly<Record<string, Uint8Array | string>>;

const said = (text: string, changes: Partial<LedgerContent> = {}): LedgerContent => ({
  ...{ kind: 'instruction', at, by: anna, text, proof: 'signed', message, facts: {}, ...changes },
});

function chain(...contents: LedgerContent[]): LedgerEntry[] {
  let last = { count: 0, head: emptyHead };
  return contents.map((content, index) => {
    const entry = entryAfter(last, content, `salt ${index}`);
    last = { count: entry.number, head: entry.head };
    return entry;
  });
}

const lines = (...values: readonly object[]) => values.map(value => `${JSON.stringify(value)}\n`).join('');

/** A signed pack of these files around this ledger. */
function pack(
  ledger: readonly LedgerEntry[],
  files: Files = {},
  key: KeyObject = ours,
  base: Files = { [packNames.ledger]: lines(...ledger) },
): Map<string, Uint8Array> {
  const all = { ...base, ...files };
  const bytes = Object.entries(all).map(([name, words]) => [name, Buffer.from(words)] as const);
  const { manifest, signature } = sealed(
    {
      ...{ engagement: 'bell', client: 'Bell', firm: 'Northgate', madeAt: at },
      ledger: { count: ledger.length, head: ledger.at(-1)?.head ?? emptyHead },
      files: bytes.map(([name, content]) => listed(name, content)).sort(byName),
    },
    key,
  );
  return new Map([...bytes, [packNames.manifest, manifest], [packNames.signature, signature]]);
}

function verify(files: Map<string, Uint8Array>, heads: string[] = []): Promise<Verification> {
  const reader: PackReader = { names: [...files.keys()], read: async name => files.get(name)! };
  return verifyPack(reader, { heads, key: null });
}

const faultsOf = async (files: Map<string, Uint8Array>) => (await verify(files)).faults;

const raw = Buffer.from(byClient(letter()), 'latin1');
const text = words.replaceAll('\r\n', '\n').trim();

/** The signed mail with its record, after `change` had its way with what was judged. */
async function mail(change: (record: Judgement) => object = record => record): Promise<Files> {
  const judgement = (await judge(raw, stage)) as Judgement;
  const record = { ...change(judgement), key: message, mail: 'emails/in/00001.eml' };
  return { 'emails/in/00001.eml': raw, 'evidence/00001.json': JSON.stringify(record) };
}

const wrapUp = (head: string, count: number) =>
  mailed(render('wrap-up', { ...samples['wrap-up'], ledger: { count, head } }));

function mailed(letter: Rendered): Promise<Uint8Array> {
  const from = { name: 'Sam', email: 'bell@projects.northgate.example' };
  return mime({ ...letter, from, to: anna, replyTo: from, autoSubmitted: null });
}

describe('a pack that a stranger changed', () => {
  const files = () => pack(chain(said('One', { message: null })), { 'a.txt': 'a', 'b.txt': 'b' });

  test('is whole until then', async () => {
    expect(await faultsOf(files())).toEqual([]);
  });

  test('a changed file is named with both hashes', async () => {
    const changed = files().set('a.txt', Buffer.from('x'));
    expect(await faultsOf(changed)).toEqual([expect.stringMatching(/^a\.txt: was changed: its SHA-256 is/)]);
  });

  test('so is one that is shorter, missing, or was added', async () => {
    expect(await faultsOf(files().set('a.txt', Buffer.from('')))).toEqual(['a.txt: has 0 bytes, not 1']);
    const less = files();
    less.delete('b.txt');
    expect(await faultsOf(less)).toEqual(['b.txt: is missing from the pack']);
    const more = files().set('c.txt', Buffer.from('c'));
    expect(await faultsOf(more)).toEqual(['c.txt: is not in the manifest: it was added later']);
  });

  test('a manifest that was made to fit is not signed', async () => {
    const other = pack(chain(said('Two', { message: null })));
    const changed = files();
    for (const name of [packNames.manifest, packNames.ledger]) changed.set(name, other.get(name)!);
    expect(await faultsOf(changed)).toContain(
      'manifest.json: was changed after it was signed: manifest.sig does not fit it',
    );
  });

  test('without manifest or signature it proves nothing', async () => {
    const unsigned = files();
    unsigned.delete(packNames.signature);
    expect(await faultsOf(unsigned)).toEqual([expect.stringContaining('nobody vouches')]);
    expect(await faultsOf(new Map())).toEqual([expect.stringContaining('this is no evidence pack')]);
    const broken = files().set(packNames.manifest, Buffer.from('{"format":"other"}'));
    expect(await faultsOf(broken)).toEqual([expect.stringMatching(/^manifest\.json: format: /)]);
  });

  test('without its ledger it proves nothing, even if it was signed so', async () => {
    const none = pack([], { [packNames.ledger]: '' });
    expect(await faultsOf(none)).toEqual([]);
    none.delete(packNames.ledger);
    expect(await faultsOf(none)).toEqual(['ledger.jsonl: is missing from the pack']);
    expect(await faultsOf(pack([], {}, ours, { 'a.txt': 'a' }))).toEqual([
      expect.stringContaining('without its ledger a pack proves nothing'),
    ]);
  });

  test('the ledger’s own fault says which entry', async () => {
    const entries = chain(said('One', { message: null }), said('Two', { message: null }));
    const other = pack(entries, { [packNames.ledger]: lines(entries[0]!, { ...entries[1]!, salt: 'x' }) });
    expect(await faultsOf(other)).toEqual(['ledger.jsonl: entry 2: its words were changed']);
  });
});

describe('a pack that was signed over something untrue', () => {
  test('an instruction in a signed mail is borne out', async () => {
    expect(await verify(pack(chain(said(text)), await mail()))).toMatchObject({
      faults: [],
      counts: { judged: 1 },
    });
  });

  test('a record that claims another verdict is judged again', async () => {
    const forged = await mail(({ evidence, ...rest }) => ({
      ...rest,
      evidence: { ...evidence, verdict: 'refused', because: 'virus' },
    }));
    const faults = await faultsOf(pack(chain(), forged));
    expect(faults).toEqual([
      'evidence/00001.json: judged again, verdict: recorded refused, now verified',
      'evidence/00001.json: judged again, reason: recorded virus, now signed',
    ]);
  });

  test('a mail that is not the one that was judged', async () => {
    const other = Buffer.from(raw.toString('latin1').replace('Friday', 'Monday'), 'latin1');
    const faults = await faultsOf(pack(chain(), { ...(await mail()), 'emails/in/00001.eml': other }));
    expect(faults.join('\n')).toContain('judged again, SHA-256 of the raw mail');
    expect(faults.join('\n')).toContain('judged again, verdict: recorded verified, now held');
  });

  test('an entry with other words than the mail it rests on', async () => {
    const faults = await faultsOf(pack(chain(said(`${text}\nAnd buy ten more.`)), await mail()));
    expect(faults).toEqual(['ledger.jsonl: entry 1: its words are not those of emails/in/00001.eml']);
  });

  test('an entry that rests on a mail which is not there, or was held', async () => {
    expect(await faultsOf(pack(chain(said('One'))))).toEqual([expect.stringContaining('no intact record')]);
    const held = { ...stage, contact: { ...stage.contact, email: 'other@client.example', also: [] } };
    const judgement = (await judge(raw, held)) as Judgement;
    const files = { ...(await mail(() => judgement)) };
    expect(await faultsOf(pack(chain(said(judgement.text)), files))).toEqual([
      'ledger.jsonl: entry 1: rests on emails/in/00001.eml alone, which was held',
    ]);
    const approved = chain(said(judgement.text, { proof: 'page' }));
    expect(await faultsOf(pack(approved, files))).toEqual([]);
  });

  test('a raw mail without a record', async () => {
    const faults = await faultsOf(pack(chain(), { 'emails/in/00001.eml': raw }));
    expect(faults).toEqual(['emails/in/00001.eml: has no record in evidence/']);
  });
});

describe('the head that was mailed', () => {
  const ledger = chain(said('One', { message: null }), said('Two', { message: null }));
  const withMail = async (head: string, count: number) =>
    pack(ledger, { 'emails/out/00001.eml': await wrapUp(head, count) });

  test('fits the entry whose number stands beside it', async () => {
    const { faults, counts } = await verify(await withMail(ledger[0]!.head, 1));
    expect([faults, counts.heads]).toEqual([[], 1]);
    expect((await verify(await withMail(emptyHead, 0))).faults).toEqual([]);
  });

  test('does not fit another number, nor a ledger that lost its end', async () => {
    expect(await faultsOf(await withMail(ledger[0]!.head, 2))).toHaveLength(1);
    expect(await faultsOf(await withMail(ledger[1]!.head, 3))).toHaveLength(1);
  });

  test('is ours alone to print: what somebody else wrote like it is passed over', async () => {
    const words = `We are now at number 1. Keep this.\n\n${'0'.repeat(64)}\n`;
    const quoted = await mailed(render('held-question', { ...samples['held-question'], words }));
    const { faults, notes, counts } = await verify(pack(ledger, { 'emails/out/00001.eml': quoted }));
    expect([faults, counts.heads]).toEqual([[], 0]);
    expect(notes).toEqual([expect.stringContaining('--head')]);
  });

  test('is found when the reader gives it, and only then', async () => {
    expect((await verify(pack(ledger), [ledger[0]!.head])).faults).toEqual([]);
    expect((await verify(pack(ledger), ['a'.repeat(64)])).faults).toEqual([
      expect.stringMatching(/^--head: .* it was rewritten, or/),
    ]);
  });
});

describe('the key', () => {
  test('is the same for the same link key, another for another', () => {
    expect(publicKeyOf(packKey(Buffer.alloc(32, 7)))).toBe(publicKeyOf(ours));
    expect(publicKeyOf(packKey(Buffer.alloc(32, 8)))).not.toBe(publicKeyOf(ours));
  });

  test('gives away nothing of the link key', () => {
    const exported = ours.export({ format: 'der', type: 'pkcs8' });
    expect(exported.includes(Buffer.alloc(32, 7))).toBe(false);
  });

  test('of another kind, or none at all, signs nothing', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(isSignedBy(publicKeyOf(privateKey), Buffer.from('x'), Buffer.alloc(64))).toBe(false);
    expect(isSignedBy('no key', Buffer.from('x'), Buffer.alloc(64))).toBe(false);
    expect(fingerprint(publicKeyOf(ours))).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  });
});
