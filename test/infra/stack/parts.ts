/** What the stack promises of each part: kept, private, limited, tried again. */
import { describe, expect, test } from '@jest/globals';
import { cliCallbacks, env, lambdas, table as names } from '../../../functions/contract.ts';
import { readSettings } from '../../../functions/settings.ts';
import { ours } from './template.ts';

const stack = ours();
const functions = stack.all('AWS::Lambda::Function');
const queues = stack.all('AWS::SQS::Queue');

const statements = (id: string) => stack.get(id).properties.PolicyDocument.Statement;

describe('every function', () => {
  test('is one of the stories, or what CloudFormation calls', () => {
    expect(functions).toHaveLength(lambdas.length + 1);
  });

  test.each(functions.map(({ id, properties }) => [id, properties]))(
    '%s runs Node 24 on arm64 and is traced',
    (_, properties) => {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
        Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
      });
    },
  );

  test('has settings that its code can read', () => {
    const written = { Ref: 'https://sqs.example/queue' };
    for (const { id, properties } of functions) {
      if (id === 'AtDeployFunction') continue;
      const variables: Record<string, unknown> = properties.Environment.Variables;
      const environment = Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : written.Ref,
        ]),
      );
      expect(readSettings(environment).firm.domain).toBe('projects.northgate.example');
    }
  });

  test('reserves no concurrency: a new account has ten calls in all, and could not deploy', () => {
    for (const { properties } of functions) expect(properties.ReservedConcurrentExecutions).toBeUndefined();
  });

  test('keeps its log for three months, not for ever', () => {
    const groups = stack.all('AWS::Logs::LogGroup');
    expect(groups).toHaveLength(functions.length + 1);
    for (const group of groups) expect(group.properties.RetentionInDays).toBe(90);
  });
});

describe('the table', () => {
  const { properties } = stack.get('Table');

  test('is paid by use, recoverable, and not deleted by mistake', () => {
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true },
    });
    const kept = Object.entries<{ Type: string; DeletionPolicy?: string }>(stack.json.Resources)
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
      .map(([, { Type }]) => Type);
    expect(kept.sort()).toEqual([
      'AWS::Cognito::UserPool',
      'AWS::DynamoDB::Table',
      'AWS::S3::Bucket',
      'AWS::S3::Bucket',
    ]);
  });

  test('has the keys and indexes that the code names', () => {
    const key = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    const { wakeIndex, listIndex } = names;
    expect(properties.KeySchema).toEqual(key(names.partition, names.sort));
    expect(properties.GlobalSecondaryIndexes).toMatchObject([
      {
        IndexName: wakeIndex.name,
        KeySchema: key(wakeIndex.partition, wakeIndex.sort),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
      {
        IndexName: listIndex.name,
        KeySchema: key(listIndex.partition, listIndex.sort),
        Projection: { NonKeyAttributes: ['summary', 'failures'] },
      },
    ]);
  });
});

describe('the archive', () => {
  test('is private, versioned and forgets old versions only', () => {
    const { properties } = stack.get('ArchiveBucket');
    expect(properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    const [rule] = properties.LifecycleConfiguration.Rules;
    expect(rule.NoncurrentVersionExpiration).toEqual({ NoncurrentDays: 30 });
    expect(rule).not.toHaveProperty('ExpirationInDays');
  });

  test.each(['ArchiveBucketPolicy', 'ArchiveAccessLogsPolicy'])('%s refuses everything without TLS', id => {
    expect(statements(id)).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });
});

describe('the queues', () => {
  test.each([
    ['ReceiveMailMailInQueue', 8],
    ['DueQueue', 5],
    ['DeliverySesEventsQueue', 8],
  ])('%s gives a message up after %i tries, to a queue of its own', (id, tries) => {
    const redrive = stack.get(id).properties.RedrivePolicy;
    expect(redrive.maxReceiveCount).toBe(tries);
    expect(redrive.deadLetterTargetArn['Fn::GetAtt'][0]).toContain(id.replace(/Queue$/, 'DeadLetters'));
  });

  test('hide a message six times as long as its function may run', () => {
    for (const { properties } of stack.all('AWS::Lambda::EventSourceMapping')) {
      const queue = queues.find(({ id }) => properties.EventSourceArn['Fn::GetAtt'][0].startsWith(id))!;
      const reader = functions.find(({ id }) => properties.FunctionName.Ref.startsWith(id))!;
      expect(queue.properties.VisibilityTimeout).toBe(6 * reader.properties.Timeout);
      expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  test('get what SES says without an envelope, and keep what could not be handed over', () => {
    const subscriptions = stack
      .all('AWS::SNS::Subscription')
      .filter(({ properties }) => properties.Protocol === 'sqs');
    expect(subscriptions).toHaveLength(2);
    for (const { properties } of subscriptions) {
      expect(properties.RawMessageDelivery).toBe(true);
      expect(properties.RedrivePolicy.deadLetterTargetArn).toBeDefined();
    }
  });
});

describe('mail', () => {
  test('comes in by one rule for the mail domain: stored, scanned, announced', () => {
    const { Rule } = stack.get('ReceiveMailRule').properties;
    expect(Rule).toMatchObject({
      Enabled: true,
      ScanEnabled: true,
      Recipients: ['projects.northgate.example'],
    });
    expect(Rule.Actions).toHaveLength(1);
    expect(Rule.Actions[0].S3Action).toMatchObject({ ObjectKeyPrefix: 'in/', TopicArn: expect.anything() });
  });

  test('is stored and announced by SES for this account and this rule alone', () => {
    for (const id of ['ArchiveBucketPolicy', 'ReceiveMailArrivedPolicy']) {
      const [allow] = statements(id).filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
      expect(allow.Condition.StringEquals).toEqual({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } });
      expect(JSON.stringify(allow.Condition.ArnEquals)).toContain(
        'receipt-rule-set/sayso:receipt-rule/sayso',
      );
    }
  });

  test('reports on itself: every event that decides or explains a send', () => {
    const { EventDestination } = stack.get('MailDomainConfigurationSetDestination').properties;
    expect(EventDestination.MatchingEventTypes).toEqual([
      'send',
      'delivery',
      'deliveryDelay',
      'bounce',
      'complaint',
      'reject',
      'renderingFailure',
    ]);
  });

  test('is signed by its own domain and bounces to a subdomain of it', () => {
    expect(stack.get('MailDomainIdentity').properties).toMatchObject({
      EmailIdentity: 'projects.northgate.example',
      DkimAttributes: { SigningEnabled: true },
      MailFromAttributes: { MailFromDomain: 'bounce.projects.northgate.example' },
    });
  });
});

describe('the sweep', () => {
  test('starts every minute and ends before the next', () => {
    expect(stack.get('WakeEveryMinute').properties.ScheduleExpression).toBe('rate(1 minute)');
    expect(stack.get('WakeFunction').properties.Timeout).toBeLessThan(60);
  });
});

describe('the web', () => {
  test('is limited in speed', () => {
    expect(stack.get('WebAddressStage').properties.DefaultRouteSettings).toEqual({
      ThrottlingBurstLimit: 40,
      ThrottlingRateLimit: 20,
    });
  });

  test('logs neither path nor query, where the signed links are', () => {
    const { Format } = stack.get('WebAddressStage').properties.AccessLogSettings;
    expect(Format).not.toMatch(/path|query|uri|referer/i);
  });

  test('lets the contractor in by invitation and a second factor, and nobody else', () => {
    expect(stack.get('SignInPool').properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
    expect(stack.get('SignInContractor').properties.Username).toBe('sam@northgate.example');
    expect(stack.get('SignInPoolPage').properties.ManagedLoginVersion).toBe(2);
  });

  test('knows its sign-in provider', () => {
    const { Variables } = stack.get('WebFunction').properties.Environment;
    expect(Object.keys(Variables)).toEqual(
      expect.arrayContaining([env.oidcIssuer, env.oidcClientId, env.oidcCliClientId]),
    );
    expect(stack.get('SignInPoolWeb').properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
    });
  });

  test('gives the command line a token for a working day, and on this machine alone', () => {
    expect(stack.get('SignInPoolCli').properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      IdTokenValidity: 720,
      CallbackURLs: [...cliCallbacks],
    });
  });
});
