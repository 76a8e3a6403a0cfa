/** A World for tests: the real adapters on embedded services of its own, and a clock that only a test moves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zoneDns } from '../../core/inbound/zone.ts';
import { fromMoment, type Moment } from '../../core/moment.ts';
import { accountList } from '../../functions/aws/account-list.ts';
import { s3Archive } from '../../functions/aws/archive.ts';
import { dynamoClient } from '../../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../../functions/aws/clients/s3.ts';
import { sesClient } from '../../functions/aws/clients/ses.ts';
import { sesv2Client } from '../../functions/aws/clients/sesv2.ts';
import { sqsClient } from '../../functions/aws/clients/sqs.ts';
import { sesMailer } from '../../functions/aws/mailer.ts';
import { sqsDueQueue } from '../../functions/aws/queue.ts';
import { dynamoStore } from '../../functions/aws/store.ts';
import { worldFrom } from '../../functions/build-world.ts';
import { readFirm } from '../../functions/firm.ts';
import { jsonLog } from '../../functions/log.ts';
import type { Settings } from '../../functions/settings.ts';
import type { Metrics, World } from '../../functions/world.ts';
import { clientOf, names } from '../../local/aws.ts';
import { startDynamo } from '../../local/dynamo.ts';
import { type Mailboxes, openMailboxes } from '../../local/mailboxes.ts';
import { type LocalServices, startServices } from '../../local/services.ts';
import { type Fault, startSes } from '../../local/ses.ts';

export interface TestWorld {
  readonly world: World;
  readonly services: LocalServices;
  /** Where the table is, for tests that look past the store. */
  readonly dynamoUrl: string;
  readonly sesUrl: string;
  /** Where every mail that SES took has arrived. */
  readonly mailboxes: Mailboxes;
  /** What SES published, in order. */
  readonly sesEvents: readonly object[];
  /** What was logged, one parsed line each. */
  readonly logged: readonly Record<string, unknown>[];
  /** What was measured, in order, such as `['sweepAge', 0]`. */
  readonly measured: readonly (readonly [keyof Metrics, number])[];
  /** How the next mails fare at SES, one after the other; then all is well again. */
  nextAtSes(...faults: (Fault | null)[]): void;
  moveTo(moment: Moment): void;
  stop(): Promise<void>;
}

export interface TestWorldOptions {
  readonly now: Moment;
  /** In place of DNS, as `zoneDns` takes it. */
  readonly zone?: unknown;
}

export async function startWorld({ now, zone = {} }: TestWorldOptions): Promise<TestWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-world-'));
  const mailboxes = openMailboxes(join(folder, 'mailboxes'));
  const sesEvents: object[] = [];
  const logged: Record<string, unknown>[] = [];
  const measured: [keyof Metrics, number][] = [];
  const faults: (Fault | null)[] = [];
  let instant = fromMoment(now);
  const clock = { now: () => instant };
  const [dynamo, services, ses] = await Promise.all([
    startDynamo(null),
    startServices(null),
    startSes({
      clock,
      mailboxes,
      domain: firm.domain,
      configurationSet: names.configurationSet,
      rate: 1_000,
      publish: async event => void sesEvents.push(event),
      fault: () => faults.shift() ?? null,
    }),
  ]);
  const ways = waysTo(dynamo.url, services, ses.url);
  const seen = {
    log: jsonLog(line => logged.push(JSON.parse(line))),
    metrics: {
      sweepAge: (seconds: number) => void measured.push(['sweepAge', seconds]),
      failedSend: () => void measured.push(['failedSend', 1]),
    },
  };
  return {
    world: worldFrom(settingsFor(services), { ...ways, ...seen, clock, dns: zoneDns(zone), linkKey }),
    services,
    dynamoUrl: dynamo.url,
    sesUrl: ses.url,
    mailboxes,
    sesEvents,
    logged,
    measured,
    nextAtSes: (...next) => void faults.push(...next),
    moveTo(moment) {
      instant = fromMoment(moment);
    },
    async stop() {
      await Promise.all([dynamo.stop(), services.stop(), ses.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

const firm = readFirm('sayso.config.json');
const linkKey = async () => Buffer.alloc(32, 7);

function settingsFor(services: LocalServices): Settings {
  return {
    table: names.table,
    archive: names.bucket,
    dueQueueUrl: services.queueUrl('due'),
    configurationSet: names.configurationSet,
    firm,
    webUrl: 'https://pages.example',
    linkKeyParameter: null,
    bucketInPath: true,
  };
}

/** The adapters that Lambda has, each with a client of the embedded service. */
function waysTo(dynamo: string, services: LocalServices, ses: string) {
  const s3 = s3Client({ ...clientOf(services.url), forcePathStyle: true });
  return {
    store: dynamoStore(dynamoClient(clientOf(dynamo)), names.table),
    archive: s3Archive(s3, names.bucket),
    mailer: {
      ...sesMailer(sesClient(clientOf(ses)), names.configurationSet),
      ...accountList(sesv2Client(clientOf(ses))),
    },
    queue: sqsDueQueue(sqsClient(clientOf(services.url)), services.queueUrl('due')),
  };
}
