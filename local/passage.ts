/** Moves the clock as time passes: whatever falls due on the way is done at its own moment, not at the end. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment, toMoment } from '../core/moment.ts';
import type { Store } from '../functions/world.ts';
import type { LocalClock } from './clock.ts';

/** A wake-up that cannot be worked off must not keep the clock from ever arriving. */
const mostStops = 500;

export interface Passage {
  readonly clock: LocalClock;
  readonly store: Pick<Store, 'due'>;
  /** Queues what is due now and waits until it is worked off, or for a second. */
  workOff(): Promise<void>;
}

/** Moves the clock on by `by`, with a stop at each wake-up on the way. */
export async function pass({ clock, store, workOff }: Passage, by: Temporal.Duration): Promise<void> {
  const target = clock.now().add(by);
  for (let stops = 0; stops < mostStops; stops += 1) {
    const [next] = await store.due(toMoment(target), 1);
    if (!next) break;
    // A wake-up counts whole seconds: the clock stops just after it, never a fraction before.
    advanceTo(clock, fromMoment(next.wakeAt));
    await workOff();
  }
  advanceTo(clock, target);
}

function advanceTo(clock: LocalClock, moment: Temporal.Instant): void {
  const now = clock.now();
  if (Temporal.Instant.compare(moment, now) > 0) clock.advance(now.until(moment));
}
