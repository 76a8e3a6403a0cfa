/** The evidence pack of one engagement: its record fetched, its mails streamed, all of it hashed and signed. */
import type { KeyObject } from 'node:crypto';
import type { Readable } from 'node:stream';
import PostalMime from 'postal-mime';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { emptyHead } from '../../core/ledger/chain.ts';
import { byName, type ListedFile, listed, packNames, sealed } from '../../core/ledger/pack.ts';
import { fingerprint, packKey, publicKeyOf, publicPem } from '../../core/ledger/signing-key.ts';
import type { World } from '../world.ts';
import { page } from './pack/page.tsx';
import { readme } from './pack/readme.ts';
import { type PackRecord, recordOf } from './pack/record.ts';
import * as tables from './pack/tables.ts';
import { type PackFile, zipOf } from './pack/zip.ts';

/**
 * The pack as a stream of a canonical zip; `null` when there is no such engagement. One raw mail at a time is in
 * memory. The stream ends with an error when the archive does: what was read until then is no pack.
 */
export async function exportPack(world: World, id: EngagementId): Promise<Readable | null> {
  const engagement = await world.store.load(id);
  if (!engagement) return null;
  return zipOf(filesOf(world, await recordOf(world, engagement)));
}

/** The files in the order of their names, which puts the mails before the lists that speak of them. */
async function* filesOf(world: World, record: PackRecord): AsyncGenerator<PackFile> {
  const key = packKey(await world.linkKey());
  const files: ListedFile[] = [];
  const noted = (file: PackFile) => {
    files.push(listed(file.name, file.bytes));
    return file;
  };
  for (const file of opening(record, key)) yield noted(file);
  for (const { mail, message } of record.received)
    yield noted({ name: mail, bytes: await world.archive.get(message.archiveKey) });
  const subjects = new Map<string, string>();
  for (const { mail, archiveKey } of record.sent) {
    const bytes = await world.archive.get(archiveKey);
    subjects.set(mail, await subjectOf(bytes));
    yield noted({ name: mail, bytes });
  }
  const lists = closing(record, subjects, key).map(noted);
  const sums = noted(text(packNames.sums, tables.sums(files.toSorted(byName))));
  yield* [...lists, sums, ...seal(record, files.toSorted(byName), key)].sort(byName);
}

/** What stands before `emails/`. */
function opening(record: PackRecord, key: KeyObject): PackFile[] {
  return [
    text(packNames.readme, readme(record, fingerprint(publicKeyOf(key)))),
    text(packNames.acceptances, tables.acceptances(record)),
  ];
}

function closing(record: PackRecord, subjects: ReadonlyMap<string, string>, key: KeyObject): PackFile[] {
  return [
    text(packNames.engagement, tables.engagementFacts(record)),
    ...record.received.map(one => text(one.evidence, tables.evidenceOf(one))),
    text(packNames.page, page(record, subjects, fingerprint(publicKeyOf(key)))),
    text(packNames.table, tables.ledgerCsv(record)),
    text(packNames.ledger, tables.ledgerLines(record)),
    text(packNames.publicKey, publicPem(key)),
    text(packNames.sent, tables.sentLines(record, subjects)),
    text(packNames.timeline, tables.timelineLines(record)),
  ];
}

function seal(record: PackRecord, files: ListedFile[], key: KeyObject): PackFile[] {
  const { engagement, firm, madeAt, ledger } = record;
  const about = {
    engagement: engagement.id,
    client: engagement.client.name,
    firm: firm.name,
    madeAt,
    ledger: { count: ledger.length, head: ledger.at(-1)?.head ?? emptyHead },
    files,
  };
  const { manifest, signature } = sealed(about, key);
  return [
    { name: packNames.manifest, bytes: manifest },
    { name: packNames.signature, bytes: signature },
  ];
}

function text(name: string, words: string): PackFile {
  return { name, bytes: Buffer.from(words) };
}

/** Headers come first and are small; the rest of a large mail of ours is not parsed for them. */
const mostHeader = 64 * 1024;

async function subjectOf(mail: Uint8Array): Promise<string> {
  return (await PostalMime.parse(mail.subarray(0, mostHeader))).subject ?? '';
}
