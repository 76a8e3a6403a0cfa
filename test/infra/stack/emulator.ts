/** The stack on moto's CloudFormation, as far as that goes: the resources are made, and the real adapters use them. */
import {
  CreateReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { s3Archive } from '../../../functions/aws/archive.ts';
import { dynamoClient } from '../../../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../../../functions/aws/clients/s3.ts';
import { sqsClient } from '../../../functions/aws/clients/sqs.ts';
import { sqsDueQueue } from '../../../functions/aws/queue.ts';
import { dynamoStore } from '../../../functions/aws/store.ts';
import { activeRuleSet } from '../../../infra/at-deploy/active-rule-set.ts';
import { linkKey } from '../../../infra/at-deploy/link-key.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { isMotoHere, type Moto, startMoto } from '../../services/moto.ts';
import { deploy, without } from './cloudformation.ts';
import { ours } from './template.ts';

/** What moto's CloudFormation cannot make; it would pass over each without a word. */
const leftOut = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudWatch::Alarm',
  'AWS::Cognito::ManagedLoginBranding',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolUser',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SES::EmailIdentity',
  'AWS::SES::ReceiptRule',
  'AWS::SES::ReceiptRuleSet',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  // These would have it run the function, which takes Docker; they are called directly below.
  'Custom::ActiveRuleSet',
  'Custom::LinkKey',
  'Custom::MailDomainCheck',
]);

const asked = (RequestType: string, properties: Record<string, string>) =>
  ({
    RequestType,
    PhysicalResourceId: 'it',
    ResourceProperties: properties,
  }) as unknown as CloudFormationCustomResourceEvent;

function suite() {
  const { json } = ours();
  const template = without(json, type => leftOut.has(type));
  const left = Object.keys(template.Resources);
  const all = Object.keys(json.Resources).length;

  const before = { ...process.env };
  const Region = 'eu-west-1';
  let moto: Moto;
  let physical: Record<string, string>;
  const config = () => ({
    endpoint: moto.url.replace('127.0.0.1', 'localhost'),
    region: Region,
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const nameOf = (logical: string) =>
    Object.entries(physical).find(([id]) => id.replace(/[0-9A-F]{8}$/, '') === logical)![1];

  beforeAll(async () => {
    moto = await startMoto();
    physical = await deploy(config().endpoint, template);
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
    });
  }, 60_000);
  afterAll(async () => {
    process.env = before;
    await moto?.stop();
  });

  test(`makes ${left.length} of ${all} resources; moto knows no ${[...leftOut].join(', ')}`, () => {
    expect(Object.keys(physical).sort()).toEqual(left.sort());
    expect(left.length).toBeGreaterThan(40);
  });

  test('with a table that the store can use, wake-ups and lists included', async () => {
    const store = dynamoStore(dynamoClient(config()), nameOf('Table'));
    const next = { step: 'reminder', occurrence: 1, at: '2026-11-20T09:00:00Z' as Moment, title: 'Reminder' };
    const engagement = anEngagement({ next });
    expect(await store.create(engagement)).toBe(true);
    expect(await store.load(engagement.id)).toEqual(engagement);
    expect(await store.list('running')).toMatchObject([{ id: engagement.id }]);
    expect(await store.due(next.at, 10)).toEqual([{ id: engagement.id, wakeAt: next.at }]);
  });

  test('with an archive that gives back what was put', async () => {
    const archive = s3Archive(s3Client({ ...config(), forcePathStyle: true }), nameOf('ArchiveBucket'));
    await archive.put('in/mail', Buffer.from('From: a@b.example\r\n\r\nHello'));
    expect(Buffer.from(await archive.get('in/mail')).toString()).toContain('Hello');
  });

  test('with queues that fill and give up into dead letters', async () => {
    const client = sqsClient(config());
    const url = nameOf('DueQueue');
    await sqsDueQueue(client, url).send([{ id: 'bell' as EngagementId, delaySeconds: 60 }]);
    const ask = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
    const { Attributes } = await client.send(ask);
    expect(Attributes!.ApproximateNumberOfMessagesDelayed).toBe('1');
    expect(JSON.parse(Attributes!.RedrivePolicy!)).toMatchObject({ maxReceiveCount: 5 });
  });

  test('the link key is 32 random bytes, encrypted, and the same after the next deployment', async () => {
    const made = asked('Create', { Name: '/sayso/link-key', Region });
    const read = async () =>
      (
        await new SSMClient(config()).send(
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
    const ses = new SESClient(config());
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

const why = 'python3 has no moto[server]: the template was not deployed anywhere';

if (isMotoHere()) describe("the stack on moto's CloudFormation", suite);
else {
  process.stderr.write(`skipped: ${why}\n`);
  describe("the stack on moto's CloudFormation", () => test.skip(why, () => {}));
}
