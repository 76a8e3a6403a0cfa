/** Checks what a pack says against itself: the chain, every verdict against its raw mail, every printed head. */
import type * as z from 'zod';
import { reasonWords } from '../inbound/reasons.ts';
import { rederive } from '../inbound/rederive.ts';
import { chainFault, emptyHead, type LedgerEntry } from './chain.ts';
import {
  ledgerLineSchema,
  type Manifest,
  numbered,
  packNames,
  type ReceivedLine,
  receivedLineSchema,
} from './pack.ts';
import { namesUnder, type PackReader } from './pack-reader.ts';
import { compareHeads } from './verify-heads.ts';

export interface Counts {
  /** Messages whose verdict was derived again. */
  readonly judged: number;
  /** Heads that were compared: printed in mails of the pack, and given by the reader. */
  readonly heads: number;
}

export const nothingCounted: Counts = { judged: 0, heads: 0 };

export interface RecordFaults {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly counts: Counts;
}

/** What is found so far; each check adds to it. */
interface Found {
  readonly faults: string[];
  readonly notes: Set<string>;
}

/** `intact`: the files that are as they were signed; the others were named already and are not looked into. */
export async function recordFaults(
  pack: PackReader,
  manifest: Manifest,
  intact: ReadonlySet<string>,
  heads: readonly string[],
): Promise<RecordFaults> {
  const found: Found = { faults: [], notes: new Set() };
  const ledger = await ledgerOf(pack, manifest, found);
  const received = await judgeAgain(pack, intact, found);
  if (ledger) standsOnMail(ledger, received, found);
  const compared = ledger ? await compareHeads(pack, ledger, intact, heads, found.faults) : 0;
  if (compared === 0)
    found.notes.add('no mail in it prints the head of the ledger: give one that you hold with --head');
  return {
    faults: found.faults,
    notes: [...found.notes],
    counts: { judged: received.size, heads: compared },
  };
}

/** The entries, their chain checked; null where they cannot be read. Read even if changed, to say which entry was. */
async function ledgerOf(
  pack: PackReader,
  { ledger, files }: Manifest,
  { faults }: Found,
): Promise<LedgerEntry[] | null> {
  if (!files.some(({ name }) => name === packNames.ledger))
    faults.push(`${packNames.ledger}: is not in the manifest: without its ledger a pack proves nothing`);
  const entries = await linesOf(pack, packNames.ledger, ledgerLineSchema, faults);
  if (!entries) return null;
  const fault = chainFault(entries);
  if (fault) faults.push(`${packNames.ledger}: entry ${fault.number}: ${chainWords[fault.because]}`);
  const head = entries.at(-1)?.head ?? emptyHead;
  if (entries.length !== ledger.count || head !== ledger.head)
    faults.push(
      `${packNames.ledger}: ends at entry ${entries.length} with the head ${head}; the manifest says entry ${ledger.count}, ${ledger.head}`,
    );
  return entries;
}

const chainWords = {
  gap: 'is missing or out of its place',
  'content-changed': 'its words were changed',
  'chain-broken': 'does not follow from the entry before it',
} as const;

/** Derives each verdict again from its record alone; answers the records by the key of their message. */
async function judgeAgain(
  pack: PackReader,
  intact: ReadonlySet<string>,
  { faults, notes }: Found,
): Promise<Map<string, ReceivedLine>> {
  const received = new Map<string, ReceivedLine>();
  const records = new Set<string>();
  for (const name of namesUnder(numbered.evidence(0), intact)) {
    const record = parsed(receivedLineSchema, await textOf(pack, name), name, faults);
    if (!record) continue;
    records.add(record.mail);
    received.set(record.key, record);
    if (!pack.names.includes(record.mail)) faults.push(`${name}: its mail ${record.mail} is missing`);
    if (!intact.has(record.mail)) continue;
    await judgeOne(await pack.read(record.mail), record, name, { faults, notes });
  }
  for (const name of namesUnder(numbered.received(0), intact))
    if (!records.has(name)) faults.push(`${name}: has no record in evidence/`);
  return received;
}

async function judgeOne(
  raw: Uint8Array,
  { evidence }: ReceivedLine,
  name: string,
  { faults, notes }: Found,
): Promise<void> {
  try {
    const { differences, otherVersions } = await rederive(raw, evidence);
    for (const difference of differences) faults.push(`${name}: judged again, ${difference}`);
    for (const version of otherVersions) notes.add(`judged with another version of ${version}`);
  } catch (error) {
    faults.push(`${name}: cannot be judged again (${(error as Error).message})`);
  }
}

/** An entry that a mail's own signature proves must say what that mail says; the pack must hold that mail. */
function standsOnMail(
  ledger: readonly LedgerEntry[],
  received: ReadonlyMap<string, ReceivedLine>,
  { faults }: Found,
): void {
  for (const { number, content } of ledger) {
    if (!content?.message?.startsWith('IN#')) continue;
    const record = received.get(content.message);
    const at = `${packNames.ledger}: entry ${number}`;
    if (!record)
      faults.push(`${at}: rests on the message ${content.message}, of which no intact record is here`);
    else if (!isSaidIn(content.text, record.text))
      faults.push(`${at}: its words are not those of ${record.mail}`);
    else if (reasonWords(content.proof) && record.evidence.verdict !== 'verified')
      faults.push(`${at}: rests on ${record.mail} alone, which was ${record.evidence.verdict}`);
  }
}

/** Beside a raw mail at most so much of its text is stored; the ledger has all of it. */
const mostStored = 20_000;

function isSaidIn(entry: string, stored: string): boolean {
  return entry === stored || (stored.length >= mostStored && entry.startsWith(stored));
}

/** The parsed lines of a JSON Lines file; null, and one fault, where one cannot be read. */
async function linesOf<T>(
  pack: PackReader,
  name: string,
  schema: z.ZodType<T>,
  faults: string[],
): Promise<T[] | null> {
  if (!pack.names.includes(name)) return null;
  const values: T[] = [];
  for (const [index, line] of (await textOf(pack, name)).split('\n').entries()) {
    if (line === '') continue;
    const value = parsed(schema, line, `${name}: line ${index + 1}`, faults);
    if (!value) return null;
    values.push(value);
  }
  return values;
}

function parsed<T>(schema: z.ZodType<T>, text: string, where: string, faults: string[]): T | null {
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    faults.push(`${where}: ${issue!.path.join('.') || 'top level'}: ${issue!.message}`);
  } catch {
    faults.push(`${where}: is not JSON`);
  }
  return null;
}

async function textOf(pack: PackReader, name: string): Promise<string> {
  return Buffer.from(await pack.read(name)).toString('utf8');
}
