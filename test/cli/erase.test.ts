/** `sayso erase --stack`: one client of a deployed system is erased with the operator's own AWS credentials. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { eraseCommand } from '../../cli/erase.ts';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
import { start } from '../../functions/workflows/start.ts';
import { names, region } from '../../local/aws.ts';
import { startWorld, type TestWorld } from '../services/a-world.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { type AnsweringServer, startAnswering } from '../services/answering.ts';

const id = 'bell' as EngagementId;
const before = { ...process.env };
let local: TestWorld;
/** CloudFormation, which says what the stack printed, and SSM, which has the key. */
let account: AnsweringServer;
const outputs: Record<string, string> = {
  Table: names.table,
  Archive: names.bucket,
  ConfigurationSet: names.configurationSet,
  Console: 'https://projects.northgate.example',
};

beforeAll(async () => {
  local = await startWorld({ now: '2026-11-23T10:00:00Z' as Moment });
  await start(local.world, anEngagement({ status: 'draft', startedAt: null, version: 0 }));
  account = await startAnswering((request, body, response) => {
    if (request.headers['x-amz-target'] === 'AmazonSSM.GetParameter') {
      expect(JSON.parse(body).Name).toBe('/sayso/link-key');
      return response.end(JSON.stringify({ Parameter: { Value: Buffer.alloc(32, 7).toString('base64') } }));
    }
    const members = Object.entries(outputs).map(
      ([name, value]) => `<member><OutputKey>${name}</OutputKey><OutputValue>${value}</OutputValue></member>`,
    );
    return response.end(
      `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
    );
  });
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_CLOUDFORMATION: account.url,
    AWS_ENDPOINT_URL_SSM: account.url,
    AWS_ENDPOINT_URL_DYNAMODB: local.dynamoUrl,
    AWS_ENDPOINT_URL_S3: local.services.url,
  });
});
afterAll(async () => {
  process.env = before;
  await Promise.all([local.stop(), account.stop()]);
});

const run = (...args: string[]) => eraseCommand().parseAsync(args, { from: 'user' });

test('nothing is erased unless it is said twice, nor from a stack that prints too little', async () => {
  await expect(run(id, '--stack', 'sayso')).rejects.toThrow(/say so with: sayso erase bell --yes/);
  await expect(run(id, '--stack', 'sayso', '--yes')).rejects.toThrow('the stack sayso prints no DueQueue');
  expect(await local.world.store.load(id)).not.toBeNull();
});

test('the client is gone, and the chain stays under another name', async () => {
  outputs.DueQueue = local.services.queueUrl('due');
  const told = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await run(id, '--stack', 'sayso', '--yes', '--json');
  const { keptAs } = JSON.parse(String(told.mock.calls[0]![0])) as { keptAs: EngagementId };
  told.mockRestore();
  expect(await local.world.store.load(id)).toBeNull();
  expect((await local.world.store.load(keptAs))?.client.name).not.toMatch(/bell/i);
  await expect(run(id, '--stack', 'sayso', '--yes')).rejects.toThrow('there is no engagement bell');
});
