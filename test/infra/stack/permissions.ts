/** Least privilege, by intent: who may read, write, send and as whom, and what nobody may. */
import { describe, expect, test } from '@jest/globals';
import { ours, type Permission } from './template.ts';

const stack = ours();
const granted = stack.permissions();

const may = (what: (permission: Permission) => boolean) => [
  ...new Set(granted.filter(what).map(({ who, on }) => `${who} on ${on}`)),
];
const who = (what: (permission: Permission) => boolean) => [
  ...new Set(granted.filter(what).map(permission => permission.who)),
];

const isSending = ({ action }: Permission) => /^ses:Send/.test(action);

describe('who may what', () => {
  test('the sweep sees when engagements are due and leases them; it reads none, sends none', () => {
    const own = granted.filter(
      permission => permission.who === 'Wake' && !/^(logs|xray):/.test(permission.action),
    );
    expect(own.map(({ action, on }) => `${action} ${on}`)).toEqual([
      'dynamodb:Query Table/index/wake',
      'dynamodb:UpdateItem Table',
      'sqs:SendMessage DueQueue',
    ]);
  });

  test('mail is sent by those who tell people something', () => {
    expect(who(isSending)).toEqual(['ReceiveMail', 'Advance', 'Delivery', 'Web']);
  });

  test('whoever sends does it as the mail domain, through the configuration set that reports back', () => {
    const condition = { StringLike: { 'ses:FromAddress': '*@projects.northgate.example' } };
    for (const permission of granted.filter(isSending)) expect(permission.condition).toEqual(condition);
    expect(
      who(({ action, on }) => action.startsWith('ses:Send') && on.includes('configuration-set')),
    ).toEqual(who(isSending));
  });

  test("clients' mail is read by what judges it and by what shows it", () => {
    expect(may(({ action }) => action === 's3:GetObject')).toEqual([
      'ReceiveMail on ArchiveBucket/in/*',
      'Web on ArchiveBucket/in/*',
      'Web on ArchiveBucket/lent/*',
      'Web on ArchiveBucket/out/*',
    ]);
  });

  test('nobody but SES writes where mail comes in', () => {
    expect(may(({ action, on }) => action === 's3:PutObject' && on.includes('/in/'))).toEqual([]);
    const writers = stack
      .get('ArchiveBucketPolicy')
      .properties.PolicyDocument.Statement.filter(
        (statement: { Effect: string }) => statement.Effect === 'Allow',
      );
    expect(writers).toMatchObject([{ Action: 's3:PutObject', Principal: { Service: 'ses.amazonaws.com' } }]);
  });

  test('only the console lists engagements', () => {
    expect(may(({ on }) => on.includes('/index/list'))).toEqual(['Web on Table/index/list']);
  });

  test('only the sweep fills the queue of what is due', () => {
    expect(may(({ action }) => action === 'sqs:SendMessage')).toEqual(['Wake on DueQueue']);
  });

  test('the link key is made while deploying and never written again by what runs', () => {
    expect(who(({ action }) => action === 'ssm:PutParameter')).toEqual(['AtDeploy']);
    expect(who(({ action }) => action === 'ssm:GetParameter')).toEqual([
      'ReceiveMail',
      'Advance',
      'Delivery',
      'Web',
    ]);
  });

  test('what runs while deploying touches no mail and no engagement', () => {
    expect(
      granted.filter(({ who: one, action }) => one === 'AtDeploy' && /^(s3|dynamodb|sqs):/.test(action)),
    ).toEqual([]);
  });
});

describe('what nobody may', () => {
  test('delete or scan what is kept', () => {
    expect(may(({ action }) => /^(s3|dynamodb):.*(Delete|Scan|Batch|List)/.test(action))).toEqual([]);
  });

  test('use an action with a wildcard', () => {
    expect(granted.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  test('touch every resource, but where AWS knows none smaller', () => {
    const everywhere = granted.filter(({ on }) => on === '*').map(({ action }) => action);
    expect([...new Set(everywhere)].sort()).toEqual([
      'ses:DeleteSuppressedDestination',
      'ses:DescribeActiveReceiptRuleSet',
      'ses:SetActiveReceiptRuleSet',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  test('carry a policy that AWS manages and widens', () => {
    for (const role of stack.all('AWS::IAM::Role')) expect(role.properties.ManagedPolicyArns).toBeUndefined();
  });
});
