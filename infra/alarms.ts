/** Alarms that say what they mean for the business and where to read on, mailed to the contractor. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** What an alarm tells whoever it wakes. */
export interface Concern {
  /** What the business loses while this lasts, in plain words. */
  readonly errorImpact: string;
  /** Heading in docs/runbook.md that says how to look and how to mend. */
  readonly runbook: string;
}

export interface Watch extends Concern {
  readonly metric: IMetric;
  /** The alarm rings at this value and above. */
  readonly threshold: number;
  /** How many periods in a row; 1 unless told. */
  readonly periods?: number;
  /** True where silence is itself the fault. */
  readonly ringsWhenSilent?: boolean;
}

export const minutes = (n: number) => Duration.minutes(n);

export class Alarms extends Construct {
  private readonly topic: Topic;
  private readonly action: SnsAction;
  readonly all: Alarm[] = [];

  constructor(scope: Construct, id: string, contractor: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'sayso alarms', enforceSSL: true });
    this.letCloudWatchIn();
    this.topic.addSubscription(new EmailSubscription(contractor));
    this.action = new SnsAction(this.topic);
  }

  ring(scope: Construct, id: string, watch: Watch): void {
    const alarm = new Alarm(scope, id, {
      metric: watch.metric,
      threshold: watch.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: watch.periods ?? 1,
      treatMissingData: watch.ringsWhenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${watch.errorImpact} Runbook: ${watch.runbook}`,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
    this.all.push(alarm);
  }

  /** A topic with a policy of its own loses the one that lets the account's alarms publish. */
  private letCloudWatchIn(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}
