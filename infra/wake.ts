/** Every minute: which engagements are due? */
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { metrics } from '../functions/contract.ts';
import { minutes } from './alarms.ts';
import { type House, lambdaOf } from './house.ts';
import type { StoryFunction } from './story-function.ts';

/** Less than the minute between two sweeps: they cannot overlap. */
const timeoutSeconds = 50;

export class Wake extends Construct {
  readonly lambda: StoryFunction;
  readonly sweepAge = new Metric({
    namespace: metrics.namespace,
    metricName: metrics.sweepAge,
    dimensionsMap: { [metrics.dimension.name]: metrics.dimension.value },
    statistic: 'Maximum',
    period: minutes(5),
  });

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const lambda = lambdaOf(this, 'wake', house, {
      description: 'Finds the engagements that are due and queues each',
      memoryMb: 256,
      timeoutSeconds,
      errorImpact: 'Reminders, retries and escalations wait for the next sweep, a minute later.',
      runbook: 'wake fails',
    });
    this.lambda = lambda;
    house.table.maySweep(lambda);
    lambda.may(['sqs:SendMessage'], [house.due.queue.queueArn]);
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(minutes(1)),
      // A sweep that was missed is made good by the next: never two at once, none late.
      targets: [new LambdaFunction(lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
    lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    house.alarms.ring(this, 'SweepAge', {
      metric: this.sweepAge,
      threshold: 15 * 60,
      ringsWhenSilent: true,
      periods: 2,
      errorImpact:
        'Engagements wait longer than a quarter of an hour for their mails, or the sweep does not run at all.',
      runbook: 'Sweeps are late or missing',
    });
  }
}
