/** A new engagement from its file: address taken, draft stored, then the owner is asked or the plan starts. */
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { World } from '../world.ts';
import { change } from './change.ts';

export type Started =
  | { readonly outcome: 'started'; readonly engagement: Engagement }
  | { readonly outcome: 'refused'; readonly because: 'id-taken' | 'address-taken' };

/** Stores `draft` and starts it, or asks its owner first. */
export async function start(
  world: World,
  draft: Engagement,
  event: 'started' | 'asked' = 'started',
): Promise<Started> {
  const kept = await keep(world, draft);
  if (kept.outcome === 'refused') return kept;
  const decision = await change(world, draft.id, { event });
  if (decision.outcome === 'unchanged') return { outcome: 'refused', because: 'id-taken' };
  return { outcome: 'started', engagement: decision.engagement };
}

/**
 * Stores `draft` and no more. The address is taken first, so that a crash leaves an address without an
 * engagement (harmless: the same id may take it again) and never one that no mail can reach.
 */
export async function keep(
  world: World,
  draft: Engagement,
): Promise<{ readonly outcome: 'kept' } | Extract<Started, { outcome: 'refused' }>> {
  const taken = await world.store.takeAddress(draft.address, draft.id);
  if (!taken && (await world.store.engagementAt(draft.address)) !== draft.id)
    return { outcome: 'refused', because: 'address-taken' };
  if (await world.store.create(draft)) return { outcome: 'kept' };
  // What is a draft still, or was deleted as one, is written anew.
  const decision = await change(world, draft.id, { event: 'draft-changed', draft });
  if (decision.outcome === 'unchanged') return { outcome: 'refused', because: 'id-taken' };
  return { outcome: 'kept' };
}
