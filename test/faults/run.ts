/** One story lived through once, with a fault in it: what fails is brought again, time passes, then all must be well. */
import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import { wakeAt } from '../../core/engagement/next-wake.ts';
import { after, type Moment, toMoment } from '../../core/moment.ts';
import { advance } from '../../functions/handlers/advance.ts';
import { delivery } from '../../functions/handlers/delivery.ts';
import { wake } from '../../functions/handlers/wake.ts';
import type { Item, World } from '../../functions/world.ts';
import type { TestWorld } from '../services/a-world.ts';
import { type FaultyWorld, faulty, type Point } from './faulty.ts';

/** A way in: an SQS handler's answer, or a page's, which somebody presses again when it failed. */
export type Door = (world: World, id: EngagementId) => Promise<SQSBatchResponse | unknown>;

export interface Story {
  readonly name: string;
  /** A Monday morning in London, unless the story says otherwise. */
  readonly begins: Moment;
  /** What happened before, without faults. */
  given?(world: World, id: EngagementId): Promise<unknown>;
  readonly doors: readonly Door[];
}

export interface Options {
  readonly point?: Point | null;
  /** Where the handlers run, in place of the test's own World. */
  readonly world?: World;
  /** SES's events that never arrive, by type. */
  readonly lost?: (eventType: string) => boolean;
  /** SES's events come in this order. */
  readonly order?: (events: readonly SesEvent[]) => readonly SesEvent[];
  /** Every message of a queue comes twice. */
  readonly twice?: boolean;
}

export interface SesEvent {
  readonly eventType: string;
  readonly mail: { readonly tags: Record<string, string[]>; readonly destination: string[] };
}

export interface Lived {
  readonly calls: readonly string[];
  readonly engagement: Engagement;
  readonly items: readonly Item[];
  /** Every mail that SES took, as its *Send* event names it. */
  readonly taken: readonly SesEvent[];
}

/** Longer than a queue hides a message, or than a claim and a lease hold. */
const untilRedelivered = 6 * 60;
const untilLeaseEnds = 16 * 60;
const mostRounds = 12;
const mostDeliveries = 5;

/** Lives through the story and returns what is left when no more is to be done. */
export async function live(
  all: TestWorld,
  sqs: SQSClient,
  story: Story,
  id: EngagementId,
  options: Options = {},
): Promise<Lived> {
  const run = new Run(all, sqs, id, options);
  all.moveTo(story.begins);
  await story.given?.(all.world, id);
  run.begin();
  if (story.doors.length === 0) await run.settleDown();
  for (const door of story.doors) {
    await run.through(world => door(world, id));
    await run.settleDown();
  }
  return run.end();
}

class Run {
  private readonly all: TestWorld;
  private readonly sqs: SQSClient;
  private readonly id: EngagementId;
  private readonly options: Options;
  private readonly faulty: FaultyWorld;
  private firstEvent = 0;
  private nextEvent = 0;

  constructor(all: TestWorld, sqs: SQSClient, id: EngagementId, options: Options) {
    this.all = all;
    this.sqs = sqs;
    this.id = id;
    this.options = options;
    this.faulty = faulty(options.world ?? all.world, options.point ?? null);
  }

  /** What SES did before now was no part of the story. */
  begin(): void {
    this.firstEvent = this.nextEvent = this.all.sesEvents.length;
  }

  /** Brings one message until it is taken; a process that died is a new one afterwards. */
  async through(act: (world: World) => Promise<unknown>): Promise<void> {
    let taken = 0;
    for (let tries = 0; tries < mostDeliveries && taken < (this.options.twice ? 2 : 1); tries++) {
      if (await this.try(act)) taken += 1;
      else this.pass(untilRedelivered);
    }
  }

  private async try(act: (world: World) => Promise<unknown>): Promise<boolean> {
    const isNew = this.faulty.isDead();
    try {
      const answer = await act(isNew ? this.all.world : this.faulty.world);
      return isWell(answer) && isNew === this.faulty.isDead();
    } catch {
      return false;
    }
  }

  private pass(seconds: number): void {
    this.all.moveTo(after(toMoment(this.all.world.clock.now()), seconds));
    this.all.services.hasten(seconds * 1000);
  }

  /** Events arrive, sweeps run and claims end until nothing of this engagement is left to do now. */
  async settleDown(): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      this.pass(60);
      await this.bringEvents();
      await this.try(world => wake(world)());
      await this.workOffDue();
      if (await this.isQuiet()) return;
      this.pass(untilLeaseEnds);
    }
  }

  private async bringEvents(): Promise<void> {
    const events = this.all.sesEvents.slice(this.nextEvent) as SesEvent[];
    this.nextEvent = this.all.sesEvents.length;
    const arriving = events.filter(event => !this.options.lost?.(event.eventType));
    const { order = all => all } = this.options;
    for (const event of order(arriving))
      await this.through(world => delivery(world)({ Records: [record(JSON.stringify(event))] } as SQSEvent));
  }

  private async workOffDue(): Promise<void> {
    const QueueUrl = this.all.services.queueUrl('due');
    for (;;) {
      this.all.services.hasten(untilRedelivered * 1000);
      const { Messages = [] } = await this.sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      if (Messages.length === 0) return;
      for (const message of Messages) await this.look(message, QueueUrl);
    }
  }

  private async look({ Body, ReceiptHandle }: Message, QueueUrl: string): Promise<void> {
    await this.through(world => advance(world)({ Records: [record(Body!)] } as SQSEvent));
    await this.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: ReceiptHandle! }));
  }

  private async isQuiet(): Promise<boolean> {
    const engagement = (await this.all.world.store.load(this.id))!;
    const isTold = this.nextEvent === this.all.sesEvents.length;
    const due = wakeAt(engagement);
    const isDue = due !== null && due <= toMoment(this.all.world.clock.now());
    return isTold && engagement.outbox.length === 0 && engagement.leaseUntil === null && !isDue;
  }

  /** What is left; the engagement itself is taken out of the way of the next run. */
  async end(): Promise<Lived> {
    const { store } = this.all.world;
    const engagement = (await store.load(this.id))!;
    const items = await store.items(this.id, '');
    await store.save({
      ...{ ...engagement, version: engagement.version + 1, status: 'closed' },
      ...{ next: null, askAt: null, asks: [], dutyAt: null, outbox: [], leaseUntil: null },
    });
    const events = this.all.sesEvents.slice(this.firstEvent) as SesEvent[];
    const taken = events.filter(({ eventType }) => eventType === 'Send');
    return { calls: this.faulty.calls, engagement, items, taken };
  }
}

function isWell(answer: unknown): boolean {
  return !((answer as SQSBatchResponse | undefined)?.batchItemFailures ?? []).length;
}

export function record(body: string): SQSRecord {
  return { messageId: 'one', body, attributes: { ApproximateReceiveCount: '1' } } as SQSRecord;
}
