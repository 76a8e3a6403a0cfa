/** Thousands of engagements due in the same minute, drained through the real handlers at the rate SES grants. */
import { DeleteMessageCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
import { advance } from '../../functions/handlers/advance.ts';
import { wake } from '../../functions/handlers/wake.ts';
import { record } from '../../test/faults/run.ts';
import { anEngagement } from '../../test/services/an-engagement.ts';
import { type Metered, startMetered } from './metered.ts';

const now = '2026-12-02T10:00:00Z' as Moment;
const earlier = '2026-11-23T10:00:00Z' as Moment;
const atOnce = 10;

export async function burst(engagements: number, rate: number): Promise<void> {
  const metered = await startMetered(now, rate);
  await each(numbers(engagements), number => metered.world.store.create(dueNow(number)));
  const heap: number[] = [];
  const began = performance.now();
  let minutes = 0;
  for (; minutes < 2 * (engagements / rate / 60) + 40; minutes++) {
    const { different } = await metered.taken();
    if (different >= engagements) break;
    await wake(metered.world)();
    for (let second = 0; second < 60; second++) {
      await drain(metered);
      await metered.move(1);
    }
    // Events are SES's to keep, not the handlers'.
    await metered.events();
    global.gc?.();
    heap.push(process.memoryUsage().heapUsed / 1024 / 1024);
  }
  const { mails, different, mostInASecond } = await metered.taken();
  const seconds = (performance.now() - began) / 1000;
  console.log(`${engagements} due in one minute, SES grants ${rate} a second`);
  console.log(
    `  drained in ${minutes} minutes of the clock (${seconds.toFixed(0)} s here); at best ${(engagements / rate / 60).toFixed(1)}`,
  );
  console.log(
    `  lost ${engagements - different}, duplicates ${mails - different}, at most ${mostInASecond} in one second`,
  );
  console.log(
    `  heap after the first minute ${heap[0]?.toFixed(1)} MB, after the last ${heap.at(-1)?.toFixed(1)} MB`,
  );
  if (different !== engagements || mails !== different) process.exitCode = 1;
  await metered.stop();
}

function dueNow(number: number) {
  const id = `burst-${number}` as EngagementId;
  const contact = {
    name: 'Anna',
    email: `anna-${number}@client.example`,
    also: [],
    signingDomains: [],
    readsAlone: false,
  };
  const asked = { times: 1, last: earlier };
  return anEngagement({
    ...{ id, address: id, contact, createdAt: earlier, startedAt: earlier, heardAt: earlier },
    sent: { welcome: asked, 'ask-access': asked },
    next: { step: 'reminder', occurrence: 1, at: now, title: 'Reminder' },
  });
}

async function drain({ world, sqs, dueUrl }: Metered): Promise<void> {
  for (;;) {
    const ask = new ReceiveMessageCommand({ QueueUrl: dueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
    const { Messages = [] } = await sqs.send(ask);
    if (Messages.length === 0) return;
    await Promise.all(Messages.map(look));
  }
  async function look({ Body, ReceiptHandle }: Message): Promise<void> {
    const { batchItemFailures } = await advance(world)({ Records: [record(Body!)] } as SQSEvent);
    if (batchItemFailures.length > 0) return;
    await sqs.send(new DeleteMessageCommand({ QueueUrl: dueUrl, ReceiptHandle: ReceiptHandle! }));
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

async function each<T>(all: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map(act));
}
