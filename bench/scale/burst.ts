/** Thousands of engagements due in the same minute, drained through the real handlers at the rate SES grants. */
import { DeleteMessageCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { withTask } from '../../core/engagement/decisions/task.ts';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import { after, type Moment } from '../../core/moment.ts';
import { advance } from '../../functions/handlers/advance.ts';
import { delivery } from '../../functions/handlers/delivery.ts';
import { wake } from '../../functions/handlers/wake.ts';
import { record } from '../../test/faults/run.ts';
import { anEngagement } from '../../test/services/an-engagement.ts';
import { type Metered, startMetered } from './metered.ts';
import type { Taken } from './services.ts';

const now = '2026-12-02T10:00:00Z' as Moment;
const earlier = '2026-11-23T10:00:00Z' as Moment;
const atOnce = 10;
/** Every tenth owes the contractor a mail as well: more mails than looks, so that SES refuses some for their pace. */
const oweTwo = 10;

/** `rate` is SES's, in mails a second; the clock moves a second at a time, however long that takes here. */
export async function burst(engagements: number, rate: number): Promise<void> {
  const metered = await startMetered(now, rate);
  await each(numbers(engagements), number => metered.world.store.create(dueNow(number)));
  const mails = engagements + Math.ceil(engagements / oweTwo);
  console.log(`${engagements} due in one minute owe ${mails} mails, SES grants ${rate} a second`);
  const best = mails / rate / 60;
  const resident: number[] = [];
  const began = performance.now();
  while (resident.length < 2 * best + 10 && (await metered.taken()).different < mails) {
    await passMinute(metered);
    resident.push(megabytes());
  }
  const seconds = (performance.now() - began) / 1000;
  tell(await metered.taken(), { mails, rate, best, resident, seconds });
  await metered.stop();
}

/** A sweep at its start, then each second what the queue gives out, then what SES tells of it all. */
async function passMinute(metered: Metered): Promise<void> {
  await wake(metered.world)();
  for (let second = 0; second < 60; second++) {
    await drain(metered);
    await metered.move(1);
  }
  const bring = delivery(metered.world);
  await each(await metered.events(), event => bring(brought(JSON.stringify(event))));
}

async function drain({ world, sqs, dueUrl }: Metered): Promise<void> {
  for (;;) {
    const ask = new ReceiveMessageCommand({ QueueUrl: dueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
    const { Messages = [] } = await sqs.send(ask);
    if (Messages.length === 0) return;
    await Promise.all(Messages.map(look));
  }
  async function look({ Body, ReceiptHandle }: Message): Promise<void> {
    const { batchItemFailures } = await advance(world)(brought(Body!));
    if (batchItemFailures.length > 0) return;
    await sqs.send(new DeleteMessageCommand({ QueueUrl: dueUrl, ReceiptHandle: ReceiptHandle! }));
  }
}

const brought = (body: string) => ({ Records: [record(body)] }) as SQSEvent;

interface Expected {
  readonly mails: number;
  readonly rate: number;
  /** Minutes of the clock. */
  readonly best: number;
  /** Megabytes at each minute's end. */
  readonly resident: readonly number[];
  /** That it took here. */
  readonly seconds: number;
}

function tell(
  { mails: taken, different, firstToLast, mostInASecond }: Taken,
  { mails, rate, best, resident, seconds }: Expected,
): void {
  const [lost, duplicates] = [mails - different, taken - different];
  const minutes = (firstToLast / 60).toFixed(1);
  const [first, middle, last] = [resident[0], resident[Math.floor(resident.length / 2)], resident.at(-1)];
  console.log(
    `  drained in ${minutes} minutes of the clock, at best ${best.toFixed(1)}; ${seconds.toFixed(0)} s here`,
  );
  console.log(`  lost ${lost}, duplicates ${duplicates}, at most ${mostInASecond} in one second`);
  console.log(`  resident memory: first minute ${first} MB, half-way ${middle} MB, last ${last} MB`);
  if (lost !== 0 || duplicates !== 0 || mostInASecond > rate) process.exitCode = 1;
}

/** Of this process, where the handlers run; the services have one of their own. */
function megabytes(): number {
  global.gc?.();
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}

/**
 * Due in one minute, though not in one second: dynalite tells rows of an index that are equal in its keys apart by 24 bits
 * of a hash, so that of 10,000 at the same second two or three would be gone from it.
 */
function dueNow(number: number): Engagement {
  const id = `burst-${number}` as EngagementId;
  const email = `anna-${number}@client.example`;
  const contact = { name: 'Anna', email, also: [], signingDomains: [], readsAlone: false };
  const asked = { times: 1, last: earlier };
  const engagement = anEngagement({
    ...{ id, address: id, contact, createdAt: earlier, startedAt: earlier, heardAt: earlier },
    sent: { welcome: asked, 'ask-access': asked },
    next: { step: 'reminder', occurrence: 1, at: after(now, -(number % 60)), title: 'Reminder' },
  });
  const task = { id: 'away', kind: 'away', about: '', since: now } as const;
  return number % oweTwo === 0 ? withTask(engagement, task) : engagement;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

async function each<T>(all: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map(act));
}
