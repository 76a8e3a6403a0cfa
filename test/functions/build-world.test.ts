/** The World as Lambda builds it: from the environment, on the embedded services, once. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { worldFrom, worldFromEnvironment } from '../../functions/build-world.ts';
import { readSettings } from '../../functions/settings.ts';
import { names, region } from '../../local/aws.ts';
import { type LocalDynamo, startDynamo } from '../../local/dynamo.ts';
import { type LocalServices, startServices } from '../../local/services.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { type AnsweringServer, startAnswering } from '../services/answering.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-world-'));
const key = Buffer.alloc(32, 7);
let dynamo: LocalDynamo;
let services: LocalServices;
let ssm: AnsweringServer;
/** What the parameter holds. */
let parameter: string;

beforeAll(async () => {
  [dynamo, services, ssm] = await Promise.all([
    startDynamo(join(folder, 'table')),
    startServices(join(folder, 'aws')),
    startAnswering((_request, body, response) => {
      const { Name, WithDecryption } = JSON.parse(body);
      const Value = WithDecryption ? parameter : 'encrypted';
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ Parameter: { Name, Value } }));
    }),
  ]);
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_ENDPOINT_URL_S3: services.url,
    AWS_ENDPOINT_URL_SQS: services.url,
    AWS_ENDPOINT_URL_SSM: ssm.url,
    SAYSO_TABLE: names.table,
    SAYSO_ARCHIVE: names.bucket,
    SAYSO_DUE_QUEUE_URL: services.queueUrl('due'),
    SAYSO_CONFIGURATION_SET: names.configurationSet,
    SAYSO_FIRM: readFileSync('sayso.config.json', 'utf8'),
    SAYSO_WEB_URL: 'https://pages.example',
    SAYSO_LINK_KEY_PARAMETER: '/sayso/link-key',
  });
});

afterAll(async () => {
  await Promise.all([dynamo.stop(), services.stop(), ssm.stop()]);
  rmSync(folder, { recursive: true });
});

describe('the World from the environment', () => {
  test('is built once', () => {
    expect(worldFromEnvironment()).toBe(worldFromEnvironment());
  });

  test('a key that could not be read is asked for anew, one that was read is kept', async () => {
    const { linkKey } = worldFromEnvironment();
    parameter = Buffer.from('short').toString('base64');
    await expect(linkKey()).rejects.toThrow(
      'SSM parameter /sayso/link-key must hold 32 random bytes or more as base64',
    );
    parameter = key.toString('base64');
    expect(Buffer.from(await linkKey()).equals(key)).toBe(true);
    parameter = Buffer.alloc(32, 8).toString('base64');
    expect(Buffer.from(await linkKey()).equals(key)).toBe(true);
  });

  test('its ways out lead to the services that the environment names', async () => {
    const world = worldFromEnvironment();
    const engagement = anEngagement();
    expect(await world.store.create(engagement)).toBe(true);
    expect(await world.store.load(engagement.id)).toEqual(engagement);
    await world.archive.put('in/1', Buffer.from('mail'));
    expect(Buffer.from(await world.archive.get('in/1')).toString()).toBe('mail');
    expect(await world.queue.send([{ id: 'bell' as EngagementId, delaySeconds: 0 }])).toEqual(['bell']);
    expect((await world.calendars.of(engagement.client)).holidays.has('2026-12-25')).toBe(true);
    expect(world.webUrl).toBe('https://pages.example');
    expect(world.firm.name).toBe(JSON.parse(readFileSync('sayso.config.json', 'utf8')).name);
  });

  test('what is given takes the place of what would be made', () => {
    const given = { ...worldFromEnvironment(), linkKey: async () => key };
    expect(worldFrom({ ...readSettings(), linkKeyParameter: null }, given)).toEqual(given);
  });

  test('who is not told where the key for the links is, gets none', async () => {
    const { linkKey } = worldFrom({ ...readSettings(), linkKeyParameter: null });
    await expect(linkKey()).rejects.toThrow('environment: SAYSO_LINK_KEY_PARAMETER: is not set');
  });
});
