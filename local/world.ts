/** The World on one machine: the adapters that Lambda uses, on clients of the embedded services. */
import { join } from 'node:path';
import { accountList } from '../functions/aws/account-list.ts';
import { s3Archive } from '../functions/aws/archive.ts';
import { dynamoClient } from '../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../functions/aws/clients/s3.ts';
import { sesClient } from '../functions/aws/clients/ses.ts';
import { sesv2Client } from '../functions/aws/clients/sesv2.ts';
import { sqsClient } from '../functions/aws/clients/sqs.ts';
import { sesMailer } from '../functions/aws/mailer.ts';
import { sqsDueQueue } from '../functions/aws/queue.ts';
import { dynamoStore } from '../functions/aws/store.ts';
import type { Firm } from '../functions/firm.ts';
import type { Calendars, World } from '../functions/world.ts';
import { clientOf, names } from './aws.ts';
import type { LocalClock } from './clock.ts';
import { type Say, sayingLog, telling } from './narrate.ts';
import { secretIn } from './secret.ts';
import type { LocalServices } from './services.ts';
import type { Zone } from './zone.ts';

export interface WorldParts {
  readonly folder: string;
  readonly firm: Firm;
  readonly webUrl: string;
  readonly clock: LocalClock;
  readonly zone: Zone;
  readonly services: LocalServices;
  readonly dynamoUrl: string;
  readonly sesUrl: string;
  readonly calendars: Calendars;
  readonly say: Say;
}

export function localWorld(parts: WorldParts): World {
  const { folder, firm, webUrl, clock, zone, services, dynamoUrl, sesUrl, calendars, say } = parts;
  const key = secretIn(join(folder, 'link.key'));
  const s3 = s3Client({ ...clientOf(services.url), forcePathStyle: true });
  return {
    clock,
    store: telling(dynamoStore(dynamoClient(clientOf(dynamoUrl)), names.table), say),
    archive: s3Archive(s3, names.bucket),
    mailer: {
      ...sesMailer(sesClient(clientOf(sesUrl)), names.configurationSet),
      ...accountList(sesv2Client(clientOf(sesUrl))),
    },
    queue: sqsDueQueue(sqsClient(clientOf(services.url)), services.queueUrl('due')),
    dns: zone.dns,
    calendars,
    log: sayingLog(say),
    // Nobody draws curves of one machine; what fails is said in a line of its own.
    metrics: { sweepAge: () => undefined, failedSend: () => undefined },
    firm,
    webUrl,
    linkKey: async () => key,
  };
}
