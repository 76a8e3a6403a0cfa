/** The one way to change an engagement: load, decide, write on condition, then do what was recorded. */
import { randomBytes } from 'node:crypto';
import { decide } from '../../core/engagement/decide.ts';
import type { Decision } from '../../core/engagement/decision.ts';
import type { Effect } from '../../core/engagement/effect.ts';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import { isErased } from '../../core/engagement/erased.ts';
import type { EngagementEvent } from '../../core/engagement/event.ts';
import { claimReady } from '../../core/engagement/outbox.ts';
import { toMoment } from '../../core/moment.ts';
import { GiveUp, RetryLater } from '../errors.ts';
import type { World } from '../world.ts';
import { carryOut } from './carry-out.ts';

/** How often a write may lose against somebody faster before the queue is asked to come back. */
const mostTries = 8;

/**
 * Applies what happened to one engagement and carries out its effects.
 * `happened` is called anew for each try, with the state it applies to; `null` means nothing happened after all.
 * Throws `GiveUp` when there is no such engagement, `RetryLater` when others kept writing first.
 */
export async function change(
  world: World,
  id: EngagementId,
  happened: EngagementEvent | ((engagement: Engagement) => Promise<EngagementEvent | null>),
): Promise<Decision> {
  for (let tries = 0; tries < mostTries; tries++) {
    const engagement = await world.store.load(id);
    if (!engagement || isErased(engagement)) throw new GiveUp(`no engagement ${id}`);
    const event = typeof happened === 'function' ? await happened(engagement) : happened;
    if (!event) return { outcome: 'unchanged', because: 'nothing-happened' };
    const decision = await decideHere(world, engagement, event);
    if (decision.outcome === 'unchanged') return decision;
    if (await record(world, decision.engagement)) return decision;
  }
  throw new RetryLater(`engagement ${id}: others wrote first ${mostTries} times`);
}

async function decideHere(world: World, engagement: Engagement, event: EngagementEvent): Promise<Decision> {
  const calendar = await world.calendars.of(engagement.client);
  const seed = randomBytes(32).toString('hex');
  return decide(engagement, event, { now: toMoment(world.clock.now()), calendar, seed });
}

/** Writes the new state with its ready effects claimed, then carries those out. False: somebody was faster. */
async function record(world: World, next: Engagement): Promise<boolean> {
  const now = toMoment(world.clock.now());
  const { engagement, claimed } = claimReady({ ...next, version: next.version + 1 }, now);
  if (!(await world.store.save(engagement))) return false;
  if (claimed.length === 0) return true;
  await carryOutAndSettle(world, engagement, claimed);
  return true;
}

/** What happened is on record by now, so nothing here throws: what is left over is the wake-up's. */
async function carryOutAndSettle(
  world: World,
  engagement: Engagement,
  claimed: readonly Effect[],
): Promise<void> {
  try {
    const settled = await carryOut(world, engagement, claimed);
    if (settled.length > 0) await change(world, engagement.id, { event: 'effects-settled', settled });
  } catch (error) {
    world.log.warn('left to the wake-up', { engagement: engagement.id, why: String(error) });
  }
}
