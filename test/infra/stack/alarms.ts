/** Every alarm says what it costs the business, and where in the runbook to read on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lambdas } from '../../../functions/contract.ts';
import { inWords, ours } from './template.ts';

const stack = ours();
const alarms = stack.all('AWS::CloudWatch::Alarm');
const runbook = readFileSync('docs/runbook.md', 'utf8');
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(match => match[1]!);

/** The alarm's words: impact first, then the runbook's heading. */
const wordsOf = (description: string) =>
  /^(?<impact>[A-Z].+\.) Runbook: (?<heading>.+)$/.exec(description)?.groups;

describe('every alarm', () => {
  test.each(alarms.map(({ id, properties }) => [id, properties]))(
    '%s tells impact and remedy',
    (_, properties) => {
      const words = wordsOf(properties.AlarmDescription);
      expect(words).toBeDefined();
      expect(headings).toContain(words!.heading);
      expect(properties.AlarmActions.map(inWords)).toEqual(['AlarmsTopic']);
    },
  );

  test('is explained once: the runbook has no heading that nothing leads to', () => {
    const used = new Set(alarms.map(({ properties }) => wordsOf(properties.AlarmDescription)?.heading));
    expect(headings.filter(heading => !used.has(heading))).toEqual([]);
  });

  test('can be looked into: the stack prints every name that the runbook asks for', () => {
    const asked = [...runbook.matchAll(/sayso (\w+)\)|`(\w+(?:Log|DeadLetters))`/g)].map(
      match => match[1] ?? match[2],
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(Object.keys(stack.json.Outputs)).toEqual(expect.arrayContaining(asked));
  });

  test('reaches the contractor: CloudWatch may publish, and the contractor is subscribed', () => {
    const { Statement } = stack.get('AlarmsTopicPolicy').properties.PolicyDocument;
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    );
    const [mail] = stack
      .all('AWS::SNS::Subscription')
      .filter(({ properties }) => properties.Protocol === 'email');
    expect(mail!.properties.Endpoint).toBe('sam@northgate.example');
  });
});

describe('an alarm watches', () => {
  const metrics = alarms.map(({ properties: { Namespace, MetricName, Dimensions = [] } }) =>
    [Namespace, MetricName, ...Dimensions.map(({ Value }: { Value: unknown }) => inWords(Value))].join(' '),
  );
  const deadLetters = stack.all('AWS::SQS::Queue').filter(({ id }) => id.endsWith('DeadLetters'));

  test.each(deadLetters.map(({ id }) => [id]))('%s', id => {
    expect(metrics).toContain(`AWS/SQS ApproximateNumberOfMessagesVisible ${id}`);
  });

  test('every function for errors', () => {
    const watched = metrics.filter(metric => metric.startsWith('AWS/Lambda Errors'));
    expect(watched).toHaveLength(lambdas.length + 1);
  });

  test('how long what is due waits, silence included', () => {
    expect(metrics).toContain('sayso SweepAge sayso');
    expect(stack.get('WakeSweepAge').properties.TreatMissingData).toBe('breaching');
  });

  test('bounces and complaints before Amazon does, and mail that failed', () => {
    expect(metrics).toEqual(
      expect.arrayContaining([
        'AWS/SES Reputation.BounceRate MailDomainConfigurationSet',
        'AWS/SES Reputation.ComplaintRate MailDomainConfigurationSet',
        'sayso FailedSends sayso',
      ]),
    );
    expect(stack.get('DeliveryBounceRate').properties.Threshold).toBe(0.05);
    expect(stack.get('DeliveryComplaintRate').properties.Threshold).toBe(0.001);
  });
});
