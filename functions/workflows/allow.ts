/** Lifting a suppression: the contractor made sure that an address takes mail again. */
import type { Decision } from '../../core/engagement/decision.ts';
import { unchanged } from '../../core/engagement/decision.ts';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { World } from '../world.ts';
import { change } from './change.ts';
import { suppressedHash } from './suppression.ts';

/**
 * Lets mail go to `email` again, and writes that on this engagement's timeline. `unchanged` because `not-suppressed`
 * when it may go there already. The address opens last, so that after a crash the same press finishes the work.
 * Throws `GiveUp` when there is no such engagement, `RetryLater` while a service is down.
 */
export async function allow(world: World, id: EngagementId, email: string): Promise<Decision> {
  const hash = await suppressedHash(world, email);
  const was = await world.store.suppressed(hash);
  if (was === null) return unchanged('not-suppressed');
  const decision = await change(world, id, { event: 'address-allowed', email, was });
  await world.mailer.allow(email);
  await world.store.allow(hash);
  return decision;
}
