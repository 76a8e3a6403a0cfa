/** What one engagement costs beside SES's own price for its mails, and what an idle deployment costs a month. */
import type { SQSEvent } from 'aws-lambda';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import { wakeAt } from '../../core/engagement/next-wake.ts';
import { summarise } from '../../core/engagement/summary.ts';
import { fromMoment, type Moment, toMoment } from '../../core/moment.ts';
import { catalogueFor } from '../../core/plan/catalogue.ts';
import { advance } from '../../functions/handlers/advance.ts';
import { delivery } from '../../functions/handlers/delivery.ts';
import { receiveMail } from '../../functions/handlers/receive-mail.ts';
import { change } from '../../functions/workflows/change.ts';
import { start } from '../../functions/workflows/start.ts';
import type { Store, World } from '../../functions/world.ts';
import { byClient, letter, receipt } from '../../test/core/inbound/cases/stage.ts';
import { record } from '../../test/faults/run.ts';
import { anna, morning } from '../../test/services/a-client.ts';
import { anEngagement } from '../../test/services/an-engagement.ts';
import { type Metered, startMetered } from './metered.ts';
import { fixed, logGbPerRun, prices } from './prices.ts';

const days = 90;
const id = 'priced' as EngagementId;
const asked = catalogueFor('hands-off').map(row => row.id);

/** Milliseconds that each handler ran, and how often. */
type Ran = Map<keyof typeof prices.memoryGb, { ms: number; times: number }>;

export async function price(): Promise<void> {
  const metered = await startMetered(morning, 14);
  const ran: Ran = new Map();
  const indexes = { units: 0 };
  const world = { ...metered.world, store: countingIndexes(metered.world.store, indexes) };
  await live({ ...metered, world }, ran);
  const taken = (await metered.taken()).mails;
  const inbound = [...metered.meter.requests].find(([name]) => name === 'GetObjectCommand')?.[1] ?? 0;
  show(rowsOf(metered, ran, indexes.units, taken, inbound), ran);
  showIdle();
  await metered.stop();
}

async function live(metered: Metered, ran: Ran): Promise<void> {
  const { world } = metered;
  await timed(ran, 'web', () => start(world, draft()));
  await told(metered, ran);
  const proof = { network: null, link: anna.email };
  const answers = new Map(asked.map(one => [one, 'will' as const]));
  await timed(ran, 'web', () => change(world, id, { event: 'answered', by: anna, answers, proof }));
  const mails = [10, 40, 70].map(day => toMoment(fromMoment(morning).add({ hours: 24 * day })));
  const end = toMoment(fromMoment(morning).add({ hours: 24 * days }));
  for (;;) {
    const [due] = await world.store.due(end, 1);
    const next = [due?.wakeAt, ...mails.slice(0, 1)].filter(one => one !== undefined).sort()[0];
    if (!next || next > end) return;
    await metered.move(Math.max(0, secondsUntil(world, next)));
    if (next === mails[0]) await arrive(world, ran, mails.shift()!);
    else await look(metered, ran);
    await told(metered, ran);
  }
}

const secondsUntil = ({ clock }: World, at: Moment) =>
  Math.ceil((fromMoment(at).epochMilliseconds - clock.now().epochMilliseconds) / 1000);

async function look({ world }: Metered, ran: Ran): Promise<void> {
  const [due] = await world.store.due(toMoment(world.clock.now()), 1);
  await world.queue.send([{ id: due!.id, delaySeconds: 0 }]);
  await world.store.lease(due!, toMoment(world.clock.now().add({ minutes: 15 })));
  await timed(ran, 'advance', () =>
    advance(world)({ Records: [record(JSON.stringify({ id }))] } as SQSEvent),
  );
}

async function told(metered: Metered, ran: Ran): Promise<void> {
  for (const event of await metered.events())
    await timed(ran, 'delivery', () =>
      delivery(metered.world)({ Records: [record(JSON.stringify(event))] } as SQSEvent),
    );
}

async function arrive(world: World, ran: Ran, at: Moment): Promise<void> {
  const to = `${id}@${world.firm.domain}`;
  const messageId = `m${fromMoment(at).epochMilliseconds}`;
  const raw = byClient(letter({ To: to, Date: new Date(at).toUTCString().replace('GMT', '+0000') }));
  const objectKey = `in/${messageId}`;
  await world.archive.put(objectKey, Buffer.from(raw, 'latin1'));
  const { mail, receipt: verdicts } = receipt(anna.email);
  const action = { type: 'S3', bucketName: 'archive', objectKey };
  const notification = {
    mail: { ...mail, messageId, timestamp: at },
    receipt: { ...verdicts, recipients: [to], action },
  };
  await timed(ran, 'receive-mail', () =>
    receiveMail(world)({ Records: [record(JSON.stringify(notification))] } as SQSEvent),
  );
}

async function timed(
  ran: Ran,
  name: keyof typeof prices.memoryGb,
  act: () => Promise<unknown>,
): Promise<void> {
  const began = performance.now();
  await act();
  const before = ran.get(name) ?? { ms: 0, times: 0 };
  ran.set(name, { ms: before.ms + performance.now() - began, times: before.times + 1 });
}

function draft(): Engagement {
  const contact = { ...anna, also: [], signingDomains: [], readsAlone: false };
  const responsibilities = asked.map(one => ({ id: one, answer: null, answeredAt: null, doneAt: null }));
  return anEngagement({
    ...{ id, address: id, version: 0, status: 'draft', startedAt: null, createdAt: morning },
    ...{ owner: anna, contact, involvement: 'hands-off', plan: 'hands-off/1', responsibilities },
  });
}

/** Writes to the two indexes: a changed key is a delete and a put, a changed summary one write for each KB. */
function countingIndexes(store: Store, counted: { units: number }): Store {
  let last = { wake: '', summary: '' };
  return {
    ...store,
    async save(engagement) {
      const listed = JSON.stringify(summarise(engagement));
      const wake = wakeAt(engagement) ?? '';
      if (wake !== last.wake) counted.units += 2;
      if (listed !== last.summary) counted.units += Math.ceil(Buffer.byteLength(listed) / 1024);
      last = { wake, summary: listed };
      return store.save(engagement);
    },
    lease(due, until) {
      counted.units += 2;
      return store.lease(due, until);
    },
  };
}

type Row = readonly [what: string, count: string, cost: number];

function rowsOf({ meter }: Metered, ran: Ran, indexUnits: number, mails: number, inbound: number): Row[] {
  const times = (name: string) => meter.requests.get(name) ?? 0;
  const events = ran.get('delivery')!.times;
  const messages = times('SendMessageBatchCommand') + events + inbound;
  const compute = [...ran].reduce((sum, [name, { ms }]) => sum + (ms / 1000) * prices.memoryGb[name], 0);
  const runs = runsOf(ran);
  const written = meter.writeUnits + indexUnits;
  return [
    ['SES, mail out', `${mails} mails`, mails * prices.sesMail],
    ['SES, mail in', `${inbound} mails`, inbound * prices.sesMail],
    ['DynamoDB writes', `${written} units, ${indexUnits} of them in indexes`, written * prices.writeUnit],
    ['DynamoDB reads', `${meter.readUnits} units`, meter.readUnits * prices.readUnit],
    ['S3 puts', `${times('PutObjectCommand')}`, times('PutObjectCommand') * prices.s3Put],
    ['S3 gets', `${times('GetObjectCommand')}`, times('GetObjectCommand') * prices.s3Get],
    ['SQS requests', `${3 * messages}`, 3 * messages * prices.sqsRequest],
    ['SNS publishes', `${events + inbound}`, (events + inbound) * prices.snsPublish],
    [
      'Lambda',
      `${runs} runs, ${compute.toFixed(1)} GB-s`,
      runs * prices.lambdaRun + compute * prices.lambdaGbSecond,
    ],
    ['CloudWatch logs', 'about 1.2 KB a run', runs * logGbPerRun * prices.logGb],
    ['X-Ray traces', `${runs}`, runs * prices.trace],
  ];
}

const runsOf = (ran: Ran) => [...ran.values()].reduce((sum, { times }) => sum + times, 0);
const sumOf = (rows: readonly Row[]) => rows.reduce((sum, [, , cost]) => sum + cost, 0);

function show(rows: readonly Row[], ran: Ran): void {
  const ses = sumOf(rows.filter(([what]) => what.startsWith('SES')));
  const total = sumOf(rows);
  const free = sumOf(rows.filter(([what]) => what.startsWith('X-Ray')));
  const [largest] = rows.filter(([what]) => !what.startsWith('SES')).sort(([, , a], [, , b]) => b - a);
  const ratio = (cost: number) => (cost / ses).toFixed(2);
  console.log(`${days} days hands-off`);
  for (const [what, count, cost] of rows)
    console.log(`  ${what.padEnd(18)}${count.padEnd(34)}$${cost.toFixed(6)}`);
  console.log(`  total $${total.toFixed(6)}: ${ratio(total)} x SES's own price of $${ses.toFixed(6)}`);
  console.log(`  ${ratio(total - free)} x while X-Ray's free 100,000 traces a month last`);
  console.log(`  largest item that is not SES: ${largest![0]}, $${largest![2].toFixed(6)}`);
  const cold = runsOf(ran) * coldStartSeconds * 0.5 * prices.lambdaGbSecond;
  console.log(`  $${cold.toFixed(6)} more were every run a cold start of ${coldStartSeconds} s`);
  console.log(`  50 engagements: $${(50 * total).toFixed(2)}`);
}

/** Longer than the bundles take to be read and run (`npm run bundles`); not measured on Lambda. */
const coldStartSeconds = 0.5;

function showIdle(): void {
  console.log('a month of an idle deployment');
  for (const [what, list, afterFree] of fixed)
    console.log(
      `  ${what.padEnd(50)}$${list.toFixed(3)} by the list, $${afterFree.toFixed(3)} after what is free`,
    );
  const sum = (which: 1 | 2) => fixed.reduce((all, row) => all + row[which], 0).toFixed(2);
  console.log(`  total $${sum(1)} by the list, $${sum(2)} after what is free`);
}
