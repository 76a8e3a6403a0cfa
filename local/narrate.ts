/** One plain line for each thing that happens, as the local system prints it. */
import { catalogueRow } from '../core/plan/catalogue.ts';
import { timeline } from '../functions/web/timeline.ts';
import type { Log, Store } from '../functions/world.ts';

export type Say = (line: string) => void;

/** The store, telling of each entry that was really put: that is what happened, and it happened once. */
export function telling(store: Store, say: Say): Store {
  return {
    ...store,
    async put(id, item) {
      const isNew = await store.put(id, item);
      if (isNew)
        for (const { what, note } of timeline([item], wordingById))
          say(`${id}: ${note ? `${what} (${note})` : what}`);
      return isNew;
    },
  };
}

/** Warnings and errors are said, in one line each; what went well is already told by what it left behind. */
export function sayingLog(say: Say): Log {
  const line =
    (level: string): Log['info'] =>
    (what, { stack: _, ...facts } = {}) =>
      say(
        [`${level}: ${what}`, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)].join(' '),
      );
  const nothing = () => undefined;
  return { info: nothing, warn: line('warning'), error: line('error'), addContext: nothing };
}

/** A contractor's own responsibility is told by its id. */
function wordingById(id: string): string {
  return catalogueRow(id)?.wording ?? id;
}
