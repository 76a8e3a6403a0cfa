/** Everything that a pack tells of one engagement, fetched and in order, before it is written out. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { ReceivedMessage } from '../../../core/engagement/event.ts';
import { chainFault, type LedgerEntry } from '../../../core/ledger/chain.ts';
import { numbered } from '../../../core/ledger/pack.ts';
import { type Moment, toMoment } from '../../../core/moment.ts';
import type { Firm } from '../../firm.ts';
import type { Item, World } from '../../world.ts';

export interface PackRecord {
  readonly engagement: Engagement;
  readonly firm: Firm;
  readonly madeAt: Moment;
  readonly ledger: readonly LedgerEntry[];
  /** In the order of arrival. */
  readonly received: readonly Received[];
  /** In the order of sending. */
  readonly sent: readonly Sent[];
  /** What was logged besides: what is done, asked, recorded of a call. */
  readonly timeline: readonly Item[];
}

export interface Received {
  /** Where its raw bytes and its record stand in the pack. */
  readonly mail: string;
  readonly evidence: string;
  readonly message: ReceivedMessage;
  /** What became of it, and the ledger's number where it was entered. */
  readonly filed: string;
  readonly entry: number | null;
}

export interface Sent {
  readonly mail: string;
  readonly archiveKey: string;
  readonly key: string;
  readonly at: Moment;
  readonly template: string;
  readonly to: string;
  /** `null` is the contractor. */
  readonly person: { readonly name: string; readonly email: string } | null;
  readonly sesId: string | null;
  readonly failed: string | null;
  readonly resent: boolean;
  /** What SES said became of it: sent, delivered, bounced. */
  readonly events: readonly { readonly event: string; readonly at: string }[];
}

/** Throws when the ledger that is stored does not hold together: such a pack would prove nothing. */
export async function recordOf(world: World, engagement: Engagement): Promise<PackRecord> {
  const items = await itemsOf(world, engagement);
  const under = (prefix: string) => items.filter(({ key }) => key.startsWith(prefix));
  const ledger = entriesIn(items);
  const fault = chainFault(ledger);
  if (fault || ledger.length < engagement.ledger.count)
    throw new Error(`ledger of ${engagement.id}: entry ${fault?.number ?? ledger.length + 1} does not hold`);
  return {
    engagement,
    firm: world.firm,
    madeAt: toMoment(world.clock.now()),
    ledger,
    received: under('IN#').map(received),
    sent: under('OUT#')
      .sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1))
      .map((item, index) => sent(item, index, under('EV#'))),
    timeline: [...under('LOG#'), ...under('CALL#')],
  };
}

/** What is put and what still waits in the outbox to be put, by key. */
export async function itemsOf(world: World, engagement: Engagement): Promise<Item[]> {
  const waiting = engagement.outbox.flatMap(effect =>
    effect.effect === 'item' ? [{ ...effect.item, key: effect.key }] : [],
  );
  const put = await world.store.items(engagement.id, '');
  const all = new Map([...waiting, ...put].map(item => [item.key, item]));
  all.delete('STATE');
  return [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The ledger's entries, without the keys that they are stored under. */
export function entriesIn(items: readonly Item[]): LedgerEntry[] {
  return items
    .filter(({ key }) => key.startsWith('L#'))
    .map(({ key: _, ...entry }) => entry as unknown as LedgerEntry);
}

function received(item: Item, index: number): Received {
  const { filed, entry, ...message } = item;
  return {
    mail: numbered.received(index + 1),
    evidence: numbered.evidence(index + 1),
    message: message as unknown as ReceivedMessage,
    filed: String(filed),
    entry: typeof entry === 'number' ? entry : null,
  };
}

function sent(item: Item, index: number, events: readonly Item[]): Sent {
  const { archiveKey, at, template, to, person, sesId, failed, resent, attempt } = item;
  const mail = item.key.replace(/^OUT#/, '');
  const about = `EV#${mail}#${attempt}#`;
  return {
    mail: numbered.sent(index + 1),
    archiveKey: String(archiveKey),
    key: mail,
    at: at as Moment,
    template: String(template),
    to: String(to),
    person: (person ?? null) as Sent['person'],
    sesId: typeof sesId === 'string' ? sesId : null,
    failed: typeof failed === 'string' ? failed : null,
    resent: resent === true,
    events: events
      .filter(({ key }) => key.startsWith(about))
      .map(({ event, at }) => ({ event: String(event), at: String(at) })),
  };
}
