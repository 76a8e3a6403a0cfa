/** Erasing one client: every word, person, address and mail of an engagement goes; its ledger's chain stays. */
import { createHmac } from 'node:crypto';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import { erasedEngagement, erasedEntry } from '../../core/engagement/erased.ts';
import { toMoment } from '../../core/moment.ts';
import { archive } from '../contract.ts';
import { RetryLater } from '../errors.ts';
import type { Item, World } from '../world.ts';
import { entriesIn, itemsOf } from './pack/record.ts';

export interface Erased {
  /** Where the chain stands from now on: the old id held the client's name. */
  readonly keptAs: EngagementId;
  readonly entries: number;
  readonly items: number;
  /** Raw mails, each with all its versions. */
  readonly mails: number;
  /** Raw mails that came to another engagement as well, which still needs them. */
  readonly shared: number;
}

const mostTries = 8;

/**
 * Erases for good; `null` when there is nothing of such an engagement. Each step may be repeated, and the engagement
 * itself goes last, so that after a crash the same command finishes the work; run once more, it also takes what a
 * mail just being filed left behind. Addresses that must not be written to again stay suppressed, as hashes.
 * Throws `RetryLater` while others keep writing to the engagement.
 */
export async function erase(world: World, id: EngagementId): Promise<Erased | null> {
  const keptAs = newId(await world.linkKey(), id);
  const silenced = await silence(world, id, keptAs);
  const items = silenced?.items ?? (await world.store.items(id, ''));
  if (!silenced && items.length === 0) return null;
  if (silenced) {
    const kept = erasedEngagement(silenced.engagement, keptAs, toMoment(world.clock.now()));
    await world.store.create(kept);
  }
  const mails = await eraseMails(world, id, items);
  const deleted = await world.store.erase(id);
  world.log.info('client erased', { engagement: keptAs, items: deleted, mails: mails.mails });
  return { keptAs, entries: silenced?.engagement.ledger.count ?? 0, items: deleted, ...mails };
}

/** Only who has the deployment's key and guesses the old id can find the one from the other. */
function newId(linkKey: Uint8Array, id: EngagementId): EngagementId {
  const digest = createHmac('sha256', linkKey).update(`erased engagement\n${id}`).digest('hex');
  return `erased-${digest.slice(0, 24)}` as EngagementId;
}

/** Copies the chain, then empties the engagement if it is still as it was read: from there on nothing is sent. */
async function silence(
  world: World,
  id: EngagementId,
  keptAs: EngagementId,
): Promise<{ readonly engagement: Engagement; readonly items: readonly Item[] } | null> {
  for (let tries = 0; tries < mostTries; tries++) {
    const engagement = await world.store.load(id);
    if (!engagement) return null;
    const items = await itemsOf(world, engagement);
    await copyChain(world, items, keptAs);
    const empty = erasedEngagement(engagement, id, toMoment(world.clock.now()));
    const { address, version } = engagement;
    if (await world.store.save({ ...empty, address, version: version + 1 })) return { engagement, items };
  }
  throw new RetryLater(`engagement ${id}: others wrote first ${mostTries} times`);
}

async function copyChain(world: World, items: readonly Item[], keptAs: EngagementId): Promise<void> {
  const keys = items.map(({ key }) => key).filter(key => key.startsWith('L#'));
  for (const [index, entry] of entriesIn(items).entries())
    await world.store.put(keptAs, { ...erasedEntry(entry), key: keys[index]! });
}

/** The mails before the items that name them, so that none is left that nobody can find. */
async function eraseMails(
  world: World,
  id: EngagementId,
  items: readonly Item[],
): Promise<{ readonly mails: number; readonly shared: number }> {
  await world.archive.erase(`${archive.lent}${id}/`);
  let mails = await world.archive.erase(`${archive.outbound}${id}/`);
  let shared = 0;
  for (const item of items.filter(({ key }) => key.startsWith('IN#'))) {
    if (await isShared(world, id, item)) shared++;
    else mails += await world.archive.erase(String(item.archiveKey));
  }
  return { mails, shared };
}

interface Filed {
  readonly evidence: {
    readonly circumstances: {
      readonly receipt: { readonly receipt: { readonly recipients: string[] } } | null;
    };
  };
}

/** One mail may have been written to two projects; it is kept once. */
async function isShared(world: World, id: EngagementId, { key, judgement }: Item): Promise<boolean> {
  const { receipt } = (judgement as Filed).evidence.circumstances;
  for (const recipient of receipt?.receipt.recipients ?? []) {
    const [localPart, domain] = recipient.split('@');
    if (domain?.toLowerCase() !== world.firm.domain) continue;
    const other = await world.store.engagementAt(localPart!);
    if (other && other !== id && (await world.store.get(other, key))) return true;
  }
  return false;
}
