/** A World in which one chosen call goes wrong: the process dies before or after it, or its answer is lost. */
import { RetryLater } from '../../functions/errors.ts';
import type { SendOutcome, World } from '../../functions/world.ts';

export type Fault = 'killed-before' | 'killed-after' | 'answer-lost';

/** Where it goes wrong: the `call`-th of the World's calls, counted from 0. */
export interface Point {
  readonly call: number;
  readonly fault: Fault;
}

/** What a dead process's calls throw; nothing of it reaches a service any more. */
class Killed extends Error {}

export interface FaultyWorld {
  readonly world: World;
  /** Every call so far, such as `store.save`. */
  readonly calls: readonly string[];
  isDead(): boolean;
}

const parts = ['store', 'archive', 'mailer', 'queue'] as const;

const reading = new Set(['load', 'get', 'items', 'due', 'list', 'engagementAt', 'suppressed']);

/**
 * Where a process may die in these calls. Before a call is after the one before it, and a call that only reads leaves
 * nothing behind: dying before the first and after each that writes is dying before and after every one.
 */
export function deathsIn(calls: readonly string[]): Point[] {
  const writing = [...calls.keys()].filter(call => !reading.has(calls[call]!.split('.')[1]!));
  return [
    { call: 0, fault: 'killed-before' },
    ...writing.map(call => ({ call, fault: 'killed-after' }) as const),
  ];
}

/** The same World, with every call of store, archive, mailer and queue counted, and a fault at `point`. */
export function faulty(world: World, point: Point | null): FaultyWorld {
  const calls: string[] = [];
  let dead = false;
  const wrap = (part: string, method: string, act: (...args: unknown[]) => Promise<unknown>) => {
    return async (...args: unknown[]) => {
      if (dead) throw new Killed();
      const fault = calls.length === point?.call ? point.fault : null;
      calls.push(`${part}.${method}`);
      switch (fault) {
        case null:
          return act(...args);
        case 'killed-before':
          dead = true;
          throw new Killed();
        case 'killed-after':
          await act(...args);
          dead = true;
          throw new Killed();
        case 'answer-lost':
          await act(...args);
          return lost(part);
        default:
          return fault satisfies never;
      }
    };
  };
  const wrapped = parts.map(part => {
    const methods = Object.entries(world[part]) as [string, (...args: unknown[]) => Promise<unknown>][];
    return [part, Object.fromEntries(methods.map(([name, act]) => [name, wrap(part, name, act)]))];
  });
  return { world: { ...world, ...Object.fromEntries(wrapped) }, calls, isDead: () => dead };
}

/** As the adapters answer when the service did its work and the connection broke. */
function lost(part: string): SendOutcome {
  if (part !== 'mailer') throw new RetryLater(`${part}: no answer`);
  return { outcome: 'in-doubt', why: 'TimeoutError' };
}
