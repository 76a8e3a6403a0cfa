/** The partitions of the wake-ups. */
import { describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import { dueShard, dueShards } from '../../../functions/aws/keys.ts';

const ids = Array.from({ length: 400 }, (_, number) => `engagement-${number}` as EngagementId);

describe('the partitions of the wake-ups', () => {
  test('one takes all', () => {
    expect(new Set(ids.map(id => dueShard(id, 1)))).toEqual(new Set(['DUE#0']));
    expect(dueShards(1)).toEqual(['DUE#0']);
  });

  test('of several each takes its share, and a sweep that reads all of them misses none', () => {
    const shards = ids.map(id => dueShard(id, 4));
    for (const shard of dueShards(4)) {
      expect(shards.filter(one => one === shard).length).toBeGreaterThan(50);
    }
    expect(new Set(shards)).toEqual(new Set(dueShards(4)));
  });

  test('raising their number leaves the partition of before among those read', () => {
    expect(dueShards(4)).toEqual(expect.arrayContaining(dueShards(1)));
  });
});
