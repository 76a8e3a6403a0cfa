/** What is done while deploying, against moto's SES and SSM where Python has it. */
import {
  CreateReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { activeRuleSet } from '../../infra/at-deploy/active-rule-set.ts';
import { linkKey } from '../../infra/at-deploy/link-key.ts';
import { isMotoHere, type Moto, startMoto } from '../services/moto.ts';

const asked = (RequestType: string, properties: Record<string, string>) =>
  ({
    RequestType,
    PhysicalResourceId: 'it',
    ResourceProperties: properties,
  }) as unknown as CloudFormationCustomResourceEvent;

function suite() {
  const before = { ...process.env };
  const Region = 'eu-west-1';
  let moto: Moto;

  beforeAll(async () => {
    moto = await startMoto();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_REGION: Region,
    });
  }, 60_000);
  afterAll(async () => {
    process.env = before;
    await moto?.stop();
  });

  test('the link key is 32 random bytes, encrypted, and the same after the next deployment', async () => {
    const made = asked('Create', { Name: '/sayso/link-key', Region });
    const read = async () =>
      (
        await new SSMClient({}).send(
          new GetParameterCommand({ Name: '/sayso/link-key', WithDecryption: true }),
        )
      ).Parameter!;
    expect(await linkKey(made)).toBe('/sayso/link-key');
    const first = await read();
    expect(first.Type).toBe('SecureString');
    expect(Buffer.from(first.Value!, 'base64')).toHaveLength(32);
    await linkKey(made);
    await linkKey(asked('Delete', { Name: '/sayso/link-key', Region }));
    expect((await read()).Value).toBe(first.Value);
  });

  test('our rule set becomes active where none was, and another’s stays', async () => {
    const ses = new SESClient({});
    const active = async () => (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;
    for (const RuleSetName of ['sayso', 'second'])
      await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName }));
    await activeRuleSet(asked('Create', { RuleSet: 'sayso', Whose: 'own', Region }));
    expect(await active()).toBe('sayso');
    await expect(activeRuleSet(asked('Create', { RuleSet: 'second', Whose: 'own', Region }))).rejects.toThrow(
      'sayso is active in this account',
    );
    expect(await active()).toBe('sayso');
  });
}

const why = 'python3 has no moto[server]: what is done while deploying was tested in parts only';

if (isMotoHere()) describe('while deploying, on moto', suite);
else {
  process.stderr.write(`skipped: ${why}\n`);
  describe('while deploying, on moto', () => test.skip(why, () => {}));
}
