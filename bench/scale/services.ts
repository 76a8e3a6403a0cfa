/** The embedded services in a process of their own, so that the measured one holds nothing but the handlers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readFirm } from '../../functions/firm.ts';
import { names } from '../../local/aws.ts';
import { startDynamo } from '../../local/dynamo.ts';
import { startServices } from '../../local/services.ts';
import { startSes } from '../../local/ses.ts';
import { fillTable, type Stored } from './stored.ts';

/** What the measuring process asks for; each is answered once. */
export type Order =
  | {
      readonly order: 'start';
      readonly now: string;
      readonly rate: number;
      readonly stored: readonly Stored[];
    }
  | { readonly order: 'move'; readonly seconds: number }
  | { readonly order: 'events' }
  | { readonly order: 'taken' }
  | { readonly order: 'stop' };

export interface Taken {
  /** Mails that SES took, and how many different ones they were. */
  readonly mails: number;
  readonly different: number;
  /** Seconds from the first to the last, by the clock that is moved. */
  readonly firstToLast: number;
  /** In the busiest second, by the same clock. */
  readonly mostInASecond: number;
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-scale-'));
/** The emulators' own time as well: what SQS holds back is held back by the clock that is moved, not by this machine's. */
let now = Date.now();
Date.now = () => now;
let events: object[] = [];
const taken = new Map<string, number>();
const perSecond = new Map<number, number>();

interface Named {
  readonly eventType: string;
  readonly mail: { readonly tags: Record<string, string[]> };
}

async function start(at: string, rate: number, stored: readonly Stored[]) {
  now = Date.parse(at);
  if (stored.length > 0) await fillTable(join(folder, 'table'), stored);
  const [dynamo, services, ses] = await Promise.all([
    startDynamo(join(folder, 'table')),
    startServices(join(folder, 'aws')),
    startSes({
      clock: { now: () => Temporal.Instant.fromEpochMilliseconds(now) },
      mailboxes: { deliver: () => undefined, addresses: () => [], mails: () => [], read: () => null },
      domain: readFirm('sayso.config.json').domain,
      configurationSet: names.configurationSet,
      rate,
      burst: Math.max(1, rate),
      publish: async event => count(event as Named),
    }),
  ]);
  return { dynamo, services, ses };
}

function count(event: Named): void {
  events.push(event);
  if (event.eventType !== 'Send') return;
  const { engagement, mail } = event.mail.tags;
  const name = `${engagement}/${mail}`;
  taken.set(name, (taken.get(name) ?? 0) + 1);
  const second = Math.floor(now / 1000);
  perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
}

function takenSoFar(): Taken {
  const mails = [...taken.values()].reduce((sum, times) => sum + times, 0);
  const seconds = [...perSecond.keys()];
  return {
    mails,
    different: taken.size,
    firstToLast: seconds.length === 0 ? 0 : seconds.at(-1)! - seconds[0]! + 1,
    mostInASecond: Math.max(0, ...perSecond.values()),
  };
}

let running: Awaited<ReturnType<typeof start>> | null = null;

async function obey(order: Order): Promise<unknown> {
  switch (order.order) {
    case 'start': {
      running = await start(order.now, order.rate, order.stored);
      const { dynamo, services, ses } = running;
      return { dynamo: dynamo.url, aws: services.url, ses: ses.url, due: services.queueUrl('due') };
    }
    case 'move':
      now += order.seconds * 1000;
      running!.services.hasten(0);
      return null;
    case 'events': {
      const told = events;
      events = [];
      return told;
    }
    case 'taken':
      return takenSoFar();
    case 'stop':
      await Promise.all([running!.dynamo.stop(), running!.services.stop(), running!.ses.stop()]);
      rmSync(folder, { recursive: true });
      return null;
    default:
      return order satisfies never;
  }
}

// Whoever measured was killed: nobody will ask for anything more.
process.on('disconnect', () => process.exit());
process.on('message', async (order: Order) => {
  process.send!(await obey(order));
  if (order.order === 'stop') process.disconnect();
});
