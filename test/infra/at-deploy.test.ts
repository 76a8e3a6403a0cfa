/** What happens while deploying: whose mail, which rule set, what CloudFormation is told. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { nextStep } from '../../infra/at-deploy/active-rule-set.ts';
import { handler } from '../../infra/at-deploy/handler.ts';
import { problemWith } from '../../infra/at-deploy/mail-domain-check.ts';

describe('taking a domain’s mail', () => {
  const ours = 'inbound-smtp.eu-west-1.amazonaws.com';
  const check = (exchanges: string[], receives = true) =>
    problemWith('projects.firm.example', 'eu-west-1', exchanges, receives);

  test.each([
    ['nobody receives mail there', [], null],
    ['we do already', [ours], null],
    ['we do already, in capitals', [ours.toUpperCase()], null],
    ['the firm’s mail server does', ['mx.firm.example'], /already receives mail at mx\.firm\.example/],
    ['the firm’s and ours', ['mx.firm.example', ours], /already receives mail at mx\.firm\.example/],
    ['SES does in another region', ['inbound-smtp.us-east-1.amazonaws.com'], /already receives mail/],
  ])('when %s', (_, exchanges, problem) => {
    if (problem === null) expect(check(exchanges)).toBeNull();
    else expect(check(exchanges)).toMatch(problem);
  });

  test('where SES does not receive mail the region is named', () => {
    expect(check([], false)).toBe(
      'SES does not receive mail in eu-west-1: set another region in sayso.config.json',
    );
  });
});

describe('the account’s one active rule set', () => {
  test.each([
    ['none, ours wanted', null, 'own', false, 'activate'],
    ['ours', 'sayso', 'own', false, 'nothing'],
    ['another’s, ours wanted', 'theirs', 'own', false, 'refuse'],
    ['the shared one', 'sayso', 'shared', false, 'nothing'],
    ['not the shared one', 'theirs', 'shared', false, 'refuse'],
    ['none, a shared one wanted', null, 'shared', false, 'refuse'],
    ['ours, when the stack is deleted', 'sayso', 'own', true, 'deactivate'],
    ['another’s, when the stack is deleted', 'theirs', 'own', true, 'nothing'],
    ['the shared one, when the stack is deleted', 'sayso', 'shared', true, 'nothing'],
  ] as const)('is %s', (_, active, whose, leaving, step) => {
    expect(nextStep({ active, wanted: 'sayso', whose, leaving }).step).toBe(step);
  });

  test('is never taken over: the refusal names it and how to share it', () => {
    const refusal = nextStep({ active: 'theirs', wanted: 'sayso', whose: 'own', leaving: false });
    expect(refusal).toMatchObject({
      because: expect.stringMatching(/theirs is active.*aws\.receiptRuleSet.*"theirs"/),
    });
  });
});

describe('CloudFormation is answered', () => {
  const answers: { Status: string; PhysicalResourceId: string; Reason?: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    answers.push(JSON.parse(body));
    response.end();
  }).listen(0, '127.0.0.1');

  afterAll(() => void server.close());

  const ask = async (event: Partial<CloudFormationCustomResourceEvent>) => {
    if (!server.listening) await once(server, 'listening');
    const ResponseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const ids = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'resource' };
    await handler({ ...ids, ResponseURL, ...event } as CloudFormationCustomResourceEvent);
    return answers.at(-1);
  };

  test('when a check or a key is deleted: nothing is undone', async () => {
    for (const ResourceType of ['Custom::LinkKey', 'Custom::MailDomainCheck']) {
      const answer = await ask({
        RequestType: 'Delete',
        ResourceType,
        PhysicalResourceId: 'it',
        ResourceProperties: { ServiceToken: '', Name: '/sayso/link-key' },
      });
      expect(answer).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'it', RequestId: 'request' });
    }
  });

  test('when something fails: with the reason, at once', async () => {
    const answer = await ask({
      RequestType: 'Create',
      ResourceType: 'Custom::Unknown',
      ResourceProperties: { ServiceToken: '' },
    });
    expect(answer).toMatchObject({
      Status: 'FAILED',
      PhysicalResourceId: 'none',
      Reason: expect.any(String),
    });
  });
});
