/** Builds the World: the real adapters as the settings say, or what is given in their place. */
import { Temporal } from 'temporal-polyfill';
import { dynamoClient } from './aws/clients/dynamodb.ts';
import { systemDns } from './aws/dns.ts';
import { dynamoStore } from './aws/store.ts';
import {
  archiveWhenNeeded,
  linkKeyWhenNeeded,
  mailerWhenNeeded,
  queueWhenNeeded,
} from './aws/when-needed.ts';
import { env } from './contract.ts';
import { calendars } from './holidays.ts';
import { jsonLog } from './log.ts';
import { loggedMetrics } from './metrics.ts';
import { readSettings, type Settings } from './settings.ts';
import type { World } from './world.ts';

/** The World of these settings; nothing is made for what is `given`. */
export function worldFrom(settings: Settings, given: Partial<World> = {}): World {
  const { table, archive, configurationSet, dueQueueUrl, bucketInPath, firm, webUrl } = settings;
  return {
    clock: given.clock ?? { now: () => Temporal.Now.instant() },
    store: given.store ?? dynamoStore(dynamoClient(), table),
    archive: given.archive ?? archiveWhenNeeded(archive, bucketInPath),
    mailer: given.mailer ?? mailerWhenNeeded(configurationSet),
    queue: given.queue ?? queueWhenNeeded(dueQueueUrl),
    dns: given.dns ?? systemDns(),
    calendars: given.calendars ?? calendars(),
    log: given.log ?? jsonLog(),
    metrics: given.metrics ?? loggedMetrics(),
    firm: given.firm ?? firm,
    webUrl: given.webUrl ?? webUrl,
    linkKey: given.linkKey ?? linkKey(settings.linkKeyParameter),
  };
}

function linkKey(parameter: string | null): World['linkKey'] {
  if (parameter) return linkKeyWhenNeeded(parameter);
  return async () => {
    throw new Error(`environment: ${env.linkKeyParameter}: is not set`);
  };
}

let built: World | null = null;

/** The World of this process's environment, built on the first call. */
export function worldFromEnvironment(): World {
  built ??= worldFrom(readSettings());
  return built;
}
