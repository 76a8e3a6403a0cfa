/** The table's keys: how each thing the store keeps is named. */
import { createHash } from 'node:crypto';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { Key } from './table.ts';

export const partitionOf = (id: EngagementId) => `E#${id}`;
export const idIn = (partition: unknown) => String(partition).replace(/^E#/, '');

export const stateKey = (id: EngagementId): Key => ({ pk: partitionOf(id), sk: 'STATE' });
export const itemKey = (id: EngagementId, sk: string): Key => ({ pk: partitionOf(id), sk });

/** The local parts of our own domain are ours to define: they are taken without regard to case. */
export const addressKey = (localPart: string): Key => ({ pk: `A#${localPart.toLowerCase()}`, sk: 'ADDRESS' });

export const seenKey = (id: EngagementId, signature: string): Key => ({
  pk: `M#${createHash('sha256').update(`${id}\n${signature}`).digest('base64url')}`,
  sk: 'SEEN',
});

export const suppressedKey = (hash: string): Key => ({ pk: `S#${hash}`, sk: 'SUPPRESSED' });

export const dayKey = (hash: string, day: string): Key => ({ pk: `D#${hash}`, sk: day });

/**
 * The partition of the `wake` index that an engagement's wake-up stands in, among `shards` of them.
 * A sweep reads all of them, so that raising their number moves nothing: each engagement goes over
 * with its next write.
 */
export function dueShard(id: EngagementId, shards: number): string {
  return `DUE#${createHash('sha256').update(id).digest().readUInt32BE() % shards}`;
}

export const dueShards = (shards: number) => Array.from({ length: shards }, (_, shard) => `DUE#${shard}`);
