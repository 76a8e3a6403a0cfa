/** The outbox: effects that were decided and wait to be carried out, each by one process at a time. */
import { after, type Moment } from '../moment.ts';
import type { Effect, ItemEffect, MailEffect } from './effect.ts';
import type { Engagement } from './engagement.ts';

/** A claim outlives any process that holds it: `advance` times out after 60 seconds. */
export const claimSeconds = 15 * 60;

const fresh = { attempt: 0, claimedUntil: null } as const;

export type NewMail = Pick<MailEffect, 'key' | 'template' | 'to' | 'person' | 'manner' | 'about'> & {
  notBefore?: Moment | null;
};

/** The engagement with one more mail to send. */
export function withMail(engagement: Engagement, mail: NewMail, now: Moment): Engagement {
  const effect: MailEffect = { effect: 'mail', ...fresh, notBefore: null, inDoubt: [], since: now, ...mail };
  return { ...engagement, outbox: [...engagement.outbox, effect] };
}

/** The engagement with one more item to put. */
export function withItem(engagement: Engagement, key: string, item: object, now: Moment): Engagement {
  const effect: ItemEffect = { effect: 'item', ...fresh, since: now, key, item: { ...item } };
  return { ...engagement, outbox: [...engagement.outbox, effect] };
}

/** When an effect may next be taken on: after its claim has run out and not before its time. */
export function readyAt(effect: Effect): Moment {
  const notBefore = effect.effect === 'mail' ? effect.notBefore : null;
  const times = [effect.since, effect.claimedUntil, notBefore].filter(time => time !== null);
  return times.sort().at(-1)!;
}

/**
 * Claims every effect that is ready, for `claimSeconds`. A mail whose last claim ran out was perhaps
 * sent: that attempt goes on the list of those in doubt.
 */
export function claimReady(
  engagement: Engagement,
  now: Moment,
): { engagement: Engagement; claimed: Effect[] } {
  const claimed: Effect[] = [];
  const outbox = engagement.outbox.filter(isStillMeant(engagement)).map(effect => {
    if (readyAt(effect) > now) return effect;
    const taken = claim(effect, now);
    claimed.push(taken);
    return taken;
  });
  return { engagement: { ...engagement, outbox, ...leaseOf(engagement, outbox) }, claimed };
}

/** A mail about a task goes with the task: it could not be written any more, and would be tried for ever. */
function isStillMeant({ tasks }: Engagement): (effect: Effect) => boolean {
  return effect =>
    effect.effect === 'item' ||
    effect.template !== 'contractor-task' ||
    tasks.some(({ id }) => id === effect.about.task);
}

/** A wake-up ended well when nothing it took on is left in somebody's hands; until then its lease holds. */
function leaseOf(
  { failures, leaseUntil }: Engagement,
  outbox: readonly Effect[],
): Pick<Engagement, 'failures' | 'leaseUntil'> {
  const isInHand = outbox.some(({ claimedUntil }) => claimedUntil);
  return isInHand ? { failures, leaseUntil } : { failures: 0, leaseUntil: null };
}

function claim(effect: Effect, now: Moment): Effect {
  const next = { attempt: effect.attempt + 1, claimedUntil: after(now, claimSeconds) };
  if (effect.effect === 'item') return { ...effect, ...next };
  const inDoubt = effect.claimedUntil ? [...effect.inDoubt, effect.attempt] : effect.inDoubt;
  return { ...effect, ...next, inDoubt };
}

/** How one claimed effect ended. `in-doubt` keeps its claim: nobody may send it before that runs out. */
export type Settled =
  | {
      readonly outcome: 'done';
      readonly key: string;
      readonly attempt: number;
      readonly sesId?: string;
      /** An earlier attempt had perhaps arrived. */
      readonly resent?: boolean;
    }
  | {
      readonly outcome: 'failed';
      readonly key: string;
      readonly attempt: number;
      readonly why: string;
      /** Nothing goes to that address any more, whichever mail it is. */
      readonly suppressed?: boolean;
    }
  | {
      /** `later`: SES asked for patience. `not-today`: this one mail's person had another today. */
      readonly outcome: 'later' | 'not-today';
      readonly key: string;
      readonly attempt: number;
      readonly notBefore: Moment;
    }
  | { readonly outcome: 'in-doubt'; readonly key: string; readonly attempt: number };

/** Takes what was settled out of the outbox; an outcome of an attempt that lost its claim changes nothing. */
export function settle(engagement: Engagement, settled: readonly Settled[]): Engagement {
  const byKey = new Map(settled.map(one => [one.key, one]));
  const outbox = engagement.outbox.flatMap(effect => {
    const end = byKey.get(effect.key);
    return end && end.attempt === effect.attempt ? settleOne(effect, end) : [effect];
  });
  const resent = engagement.outbox.filter(effect => isResent(effect, byKey.get(effect.key))).length;
  return {
    ...engagement,
    outbox,
    thread: engagement.thread ?? firstToClient(engagement, byKey),
    resent: engagement.resent + resent,
  };
}

function isResent({ attempt }: Effect, end: Settled | undefined): boolean {
  return end?.outcome === 'done' && end.attempt === attempt && end.resent === true;
}

/** SES's id of the first mail that went to the client's people: what later ones refer to. */
function firstToClient(engagement: Engagement, byKey: ReadonlyMap<string, Settled>): string | null {
  for (const effect of engagement.outbox) {
    const end = byKey.get(effect.key);
    if (effect.effect === 'mail' && effect.to !== 'contractor' && end?.outcome === 'done')
      return end.sesId ?? null;
  }
  return null;
}

function settleOne(effect: Effect, end: Settled): Effect[] {
  switch (end.outcome) {
    case 'done':
    case 'failed':
      return [];
    case 'in-doubt':
      return [effect];
    case 'later':
    case 'not-today':
      return effect.effect === 'mail'
        ? [{ ...effect, claimedUntil: null, notBefore: end.notBefore }]
        : [effect];
    default:
      return end satisfies never;
  }
}
