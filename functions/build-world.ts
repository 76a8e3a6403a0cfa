/** Builds the World: the real adapters as the settings say, or what is given in their place. */
import { Temporal } from 'temporal-polyfill';
import { s3Archive } from './aws/archive.ts';
import { dynamoClient, s3Client, sesClient, sqsClient, ssmClient } from './aws/clients.ts';
import { systemDns } from './aws/dns.ts';
import { ssmLinkKey } from './aws/link-key.ts';
import { sesMailer } from './aws/mailer.ts';
import { sqsDueQueue } from './aws/queue.ts';
import { dynamoStore } from './aws/store.ts';
import { env } from './contract.ts';
import { calendars } from './holidays.ts';
import { jsonLog } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import type { World } from './world.ts';

/** The World of these settings; nothing is made for what is `given`. */
export async function worldFrom(settings: Settings, given: Partial<World> = {}): Promise<World> {
  const { table, archive, configurationSet, dueQueueUrl, bucketInPath, firm, webUrl } = settings;
  return {
    clock: given.clock ?? { now: () => Temporal.Now.instant() },
    store: given.store ?? dynamoStore(dynamoClient(), table),
    archive: given.archive ?? s3Archive(s3Client({ forcePathStyle: bucketInPath }), archive),
    mailer: given.mailer ?? sesMailer(sesClient(), configurationSet),
    queue: given.queue ?? sqsDueQueue(sqsClient(), dueQueueUrl),
    dns: given.dns ?? systemDns(),
    calendars: given.calendars ?? calendars(),
    log: given.log ?? jsonLog(),
    firm: given.firm ?? firm,
    webUrl: given.webUrl ?? webUrl,
    linkKey: given.linkKey ?? (await linkKey(settings.linkKeyParameter)),
  };
}

async function linkKey(parameter: string | null): Promise<Uint8Array> {
  if (!parameter) throw new Error(`environment: ${env.linkKeyParameter}: is not set`);
  return ssmLinkKey(ssmClient(), parameter);
}

let built: Promise<World> | null = null;

/** The World of this process's environment, built on the first call; a failed start is tried anew. */
export function worldFromEnvironment(): Promise<World> {
  built ??= build();
  return built;
}

async function build(): Promise<World> {
  try {
    return await worldFrom(readSettings());
  } catch (error) {
    built = null;
    throw error;
  }
}
