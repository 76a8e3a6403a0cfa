/** The whole system in one process: embedded services, the real handlers, the console and the mail door. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { Temporal } from 'temporal-polyfill';
import { toMoment } from '../core/moment.ts';
import { s3Client } from '../functions/aws/clients/s3.ts';
import { sqsClient } from '../functions/aws/clients/sqs.ts';
import { deadLetterQueues } from '../functions/aws/dead-letters.ts';
import { archive } from '../functions/contract.ts';
import { type Firm, readFirm } from '../functions/firm.ts';
import { advance } from '../functions/handlers/advance.ts';
import { delivery } from '../functions/handlers/delivery.ts';
import { wake } from '../functions/handlers/wake.ts';
import { calendars } from '../functions/holidays.ts';
import { when } from '../functions/web/when.ts';
import { start } from '../functions/workflows/start.ts';
import type { Calendars, World } from '../functions/world.ts';
import { clientOf, names } from './aws.ts';
import { firstMoment, type LocalClock, openClock } from './clock.ts';
import { consoleServer } from './console.tsx';
import { startDynamo } from './dynamo.ts';
import { openFolder, writeWhole } from './folder.ts';
import { close, listen } from './listen.ts';
import { type Mailboxes, openMailboxes } from './mailboxes.ts';
import type { Say } from './narrate.ts';
import { pass } from './passage.ts';
import { every, pollQueue } from './poller.ts';
import { putMail } from './put-mail.ts';
import { announceRunning } from './running.ts';
import { secretIn } from './secret.ts';
import { seeds } from './seeds.ts';
import { type LocalServices, startServices, type TopicName } from './services.ts';
import { type SesOptions, startSes } from './ses.ts';
import { localAccess } from './sign-in.tsx';
import { openMailDoor } from './smtp.ts';
import { localWorld } from './world.ts';
import { openZone, type Zone } from './zone.ts';

export interface LocalOptions {
  /** The data folder. */
  readonly dir: string;
  /** Ports of the console and of the mail door; 0 takes any free one. */
  readonly port: number;
  readonly smtpPort: number;
  /** Says nothing; otherwise one line for each thing that happens. */
  readonly quiet?: boolean;
  readonly say?: Say;
  /** Starts the example engagements in a new folder; on unless told otherwise. */
  readonly seed?: boolean;
  readonly firm?: Firm;
  /** The first moment that a new folder's clock shows. */
  readonly firstMoment?: Temporal.Instant;
  /** Lets the local SES go wrong as a test asks. */
  readonly fault?: SesOptions['fault'];
}

export interface Local {
  readonly url: string;
  readonly smtpUrl: string;
  readonly smtpPort: number;
  /** Bearer token of the JSON API. */
  readonly token: string;
  readonly world: World;
  readonly clock: LocalClock;
  readonly mailboxes: Mailboxes;
  readonly zone: Zone;
  /** A sign-in link that works once. */
  newSignInLink(): string;
  /** Works off what is due now, without waiting for the next interval. */
  workOff(): Promise<void>;
  /** Moves the clock on; whatever falls due on the way is done at its own moment. */
  pass(by: Temporal.Duration): Promise<void>;
  stop(): Promise<void>;
}

/** Lambda's rule fires once a minute; nobody should wait that long in front of a screen. */
const sweepMilliseconds = 2_000;

/** Starts everything, or throws `CannotStart` with nothing left running. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const closing = new AsyncDisposableStack();
  try {
    return await assemble(options, closing);
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

async function assemble(options: LocalOptions, closing: AsyncDisposableStack): Promise<Local> {
  const { dir, quiet = false, fault } = options;
  closing.defer(openFolder(dir));
  const firm = options.firm ?? readFirm('sayso.config.json');
  const known = calendars();
  const clock = openClock(dir, options.firstMoment ?? (await firstSeedsMoment(dir, known)));
  const print = quiet ? () => undefined : (options.say ?? console.log);
  const say: Say = line => print(`${timeOf(clock, firm)} ${line}`);
  const onFailure = (error: unknown) => say(`error: ${error instanceof Error ? error.message : error}`);

  const console_ = consoleServer();
  const url = await listen(console_.server, options.port);
  closing.defer(() => close(console_.server));
  const [services, dynamo] = await Promise.all([
    startServices(join(dir, 'aws')),
    startDynamo(join(dir, 'table')),
  ]);
  closing.defer(() => services.stop());
  closing.defer(() => dynamo.stop());
  const publish = publisher(services);
  const mailboxes = openMailboxes(join(dir, 'mailboxes'));
  const ses = await startSes({
    clock,
    mailboxes,
    domain: firm.domain,
    configurationSet: names.configurationSet,
    rate: firm.sendingRate,
    publish: event => publish('events', event),
    ...(fault ? { fault } : {}),
  });
  closing.defer(() => ses.stop());

  const zone = openZone(dir);
  const world = localWorld({
    folder: dir,
    firm,
    webUrl: url,
    clock,
    zone,
    services,
    dynamoUrl: dynamo.url,
    sesUrl: ses.url,
    calendars: known,
    say,
  });
  const s3 = s3Client({ ...clientOf(services.url), forcePathStyle: true });
  closing.defer(() => s3.destroy());
  const door = await openMailDoor({
    port: options.smtpPort,
    domain: firm.domain,
    zone,
    topicArn: services.topicArn('inbound'),
    now: clock.now,
    isKnown: async localPart => (await world.store.engagementAt(localPart)) !== null,
    store: (messageId, raw) => putMail(s3, `${archive.inbound}${messageId}`, raw),
    announce: receipt => publish('inbound', receipt),
    onFailure,
  });
  closing.defer(() => door.stop());

  const access = localAccess(secretIn(join(dir, 'session.key')), link =>
    say(`signed in; the next sign-in link: ${url}${link}`),
  );
  if (options.seed !== false) await seed(world, join(dir, 'seeded'));
  const workOff = runHandlers(world, services, clock, closing, onFailure);
  const passing = inTurn(async (by: Temporal.Duration) => {
    await pass({ clock, store: world.store, workOff }, by);
    say(`the clock was moved to ${when(toMoment(clock.now()), firm.timezone)}`);
  });
  const queues = sqsClient({ ...clientOf(services.url), useQueueUrlAsEndpoint: false });
  closing.defer(() => queues.destroy());
  console_.open({
    world,
    mailboxes,
    access,
    operator: { deadLetters: () => deadLetterQueues(queues, '') },
    pass: passing,
    post: { clock, zone, firm, smtpPort: door.port },
  });
  closing.defer(announceRunning(dir, { url, token: access.token, smtpPort: door.port }));
  return {
    url,
    smtpUrl: door.url,
    smtpPort: door.port,
    token: access.token,
    world,
    clock,
    mailboxes,
    zone,
    newSignInLink: () => `${url}${access.newLink()}`,
    workOff,
    pass: passing,
    stop: () => closing.disposeAsync(),
  };
}

async function firstSeedsMoment(dir: string, known: Calendars): Promise<Temporal.Instant> {
  const real = Temporal.Now.instant();
  if (existsSync(join(dir, 'clock.json'))) return real;
  return firstMoment(real, await Promise.all(seeds(real).map(({ client }) => known.of(client))));
}

/** Starts the examples once in a folder; a start that was cut short is taken up again. */
async function seed(world: World, marker: string): Promise<void> {
  if (existsSync(marker)) return;
  for (const draft of seeds(world.clock.now())) await start(world, draft);
  writeWhole(marker, '');
}

/** Stands for Lambda's event sources: three queues and the rule that wakes what is due. */
function runHandlers(
  world: World,
  services: LocalServices,
  clock: LocalClock,
  closing: AsyncDisposableStack,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const sqs = new SQSClient(clientOf(services.url));
  closing.defer(() => sqs.destroy());
  // The judge's libraries take a second to load, so they are loaded when everything else is up.
  const judging = import('../functions/handlers/receive-mail.ts');
  const handlers = {
    'receive-mail': async (event: SQSEvent) => (await judging).receiveMail(world)(event),
    due: advance(world),
    delivery: delivery(world),
  };
  for (const [queue, handler] of Object.entries(handlers)) {
    const queueUrl = services.queueUrl(queue as keyof typeof handlers);
    const poller = pollQueue({ sqs, queue, queueUrl, handler, onFailure });
    closing.defer(() => poller.stop());
  }
  const rule = every(sweepMilliseconds, wake(world), onFailure);
  closing.defer(() => rule.stop());
  closing.defer(clock.onMove(milliseconds => services.hasten(milliseconds)));
  return async () => {
    await rule.fireNow();
    // What the sweep spread over its minute is not waited for.
    services.hasten(60_000);
    for (let tries = 0; tries < 100 && services.waiting('due') > 0; tries += 1) await sleep(10);
  };
}

/** One after the other, in the order they were asked for. */
function inTurn<T>(work: (given: T) => Promise<void>): (given: T) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return given => {
    last = last.catch(() => undefined).then(() => work(given));
    return last;
  };
}

function publisher(services: LocalServices): (topic: TopicName, message: object) => Promise<void> {
  const sns = new SNSClient(clientOf(services.url));
  return async (topic, message) => {
    await sns.send(
      new PublishCommand({ TopicArn: services.topicArn(topic), Message: JSON.stringify(message) }),
    );
  };
}

function timeOf(clock: LocalClock, firm: Firm): string {
  return clock.now().toZonedDateTimeISO(firm.timezone).toPlainTime().toString({ smallestUnit: 'minute' });
}
