/** Mail in: SES's receipt rule stores the raw bytes and tells a topic, whose queue the function reads. */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { archive } from '../functions/contract.ts';
import type { AtDeploy } from './at-deploy.ts';
import { type House, lambdaOf } from './house.ts';
import { acknowledge } from './nag.ts';
import type { StoryFunction } from './story-function.ts';
import { WorkQueue } from './work-queue.ts';

const timeoutSeconds = 60;

export class ReceiveMail extends Construct {
  readonly work: WorkQueue;
  readonly lambda: StoryFunction;

  constructor(scope: Construct, id: string, house: House, atDeploy: AtDeploy) {
    super(scope, id);
    this.work = new WorkQueue(this, 'MailIn', {
      alarms: house.alarms,
      timeoutSeconds,
      // The fifth try holds what is still unknown; the queue gives up after the eighth.
      tries: 8,
      errorImpact: 'A mail from a client was received and stored, but nobody has been told of it.',
      runbook: 'Mail in became a dead letter',
    });
    const arrived = new Topic(this, 'Arrived', { enforceSSL: true });
    arrived.addSubscription(
      new SqsSubscription(this.work.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.work.deadLetters,
      }),
    );
    this.receipt(house, arrived, atDeploy);
    this.lambda = this.judge(house);
  }

  private judge(house: House): StoryFunction {
    const lambda = lambdaOf(this, 'receive-mail', house, {
      description: 'Judges one raw message: who gave it, does it count, who is told',
      memoryMb: 512,
      timeoutSeconds,
      errorImpact: 'Mail from clients waits and is tried again; after eight tries it becomes a dead letter.',
      runbook: 'receive-mail fails',
    });
    // One message at a time: a mail of 40 MB needs the memory for itself.
    this.work.feed(lambda, 1);
    house.table.mayChange(lambda);
    house.archive.mayRead(lambda, archive.inbound);
    house.archive.mayWrite(lambda, archive.outbound);
    house.linkKey.mayRead(lambda);
    house.mail.maySend(lambda);
    return lambda;
  }

  private receipt(house: House, arrived: Topic, atDeploy: AtDeploy): void {
    const shared = house.firm.aws?.receiptRuleSet;
    const name = Stack.of(this).stackName;
    const ruleSet = shared ?? new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: name }).ref;
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: ruleSet,
      rule: {
        name,
        enabled: true,
        scanEnabled: true,
        tlsPolicy: 'Optional',
        recipients: [house.firm.domain],
        actions: [
          {
            s3Action: {
              bucketName: house.archive.bucket.bucketName,
              objectKeyPrefix: archive.inbound,
              topicArn: arrived.topicArn,
            },
          },
        ],
      },
    });
    this.letSesIn(house, arrived, rule, shared ?? name, name);
    atDeploy.lambda.may(['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'], ['*']);
    acknowledge(atDeploy.lambda.role!, {
      'AwsSolutions-IAM5[Resource::*]':
        'Which rule set is active is one setting of the account: SES knows no resource for it.',
    });
    const active = atDeploy.resource(this, 'ActiveRuleSet', 'ActiveRuleSet', {
      RuleSet: ruleSet,
      Whose: shared ? 'shared' : 'own',
    });
    active.node.addDependency(rule);
  }

  /** Only SES, only for this account and this one rule: https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html */
  private letSesIn(
    { archive: kept }: House,
    arrived: Topic,
    rule: CfnReceiptRule,
    set: string,
    name: string,
  ): void {
    const stack = Stack.of(this);
    const resourceName = `${set}:receipt-rule/${name}`;
    const conditions = {
      StringEquals: { 'aws:SourceAccount': stack.account },
      ArnEquals: {
        'aws:SourceArn': stack.formatArn({ service: 'ses', resource: 'receipt-rule-set', resourceName }),
      },
    };
    const principals = [new ServicePrincipal('ses.amazonaws.com')];
    const objects = kept.bucket.arnForObjects(`${archive.inbound}*`);
    kept.bucket.addToResourcePolicy(
      new PolicyStatement({ principals, actions: ['s3:PutObject'], resources: [objects], conditions }),
    );
    arrived.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['sns:Publish'],
        resources: [arrived.topicArn],
        conditions,
      }),
    );
    // SES tries both when the rule is made.
    rule.node.addDependency(kept.bucket.policy!, arrived);
  }
}
