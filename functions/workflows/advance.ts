/** One engagement that is due: look at it, and do what its plan and outbox ask for. */
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { World } from '../world.ts';
import { change } from './change.ts';

/** Looking twice is harmless: what is done is marked, and what another process claimed is left to it. */
export async function advance(world: World, id: EngagementId): Promise<void> {
  await change(world, id, { event: 'woke' });
}
