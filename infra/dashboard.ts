/** One CloudWatch page for the whole system: what rings, what waits, what fails, what goes out. */
import {
  AlarmStatusWidget,
  GraphWidget,
  type IMetric,
  Metric,
  Dashboard as Page,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type Alarms, minutes } from './alarms.ts';
import type { StoryFunction } from './story-function.ts';
import type { WorkQueue } from './work-queue.ts';

export interface Shown {
  readonly alarms: Alarms;
  readonly sweepAge: IMetric;
  readonly queues: readonly WorkQueue[];
  readonly lambdas: readonly StoryFunction[];
}

const wide = { width: 24 };
const half = { width: 12 };

export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { alarms, sweepAge, queues, lambdas }: Shown) {
    super(scope, id);
    new Page(this, 'Page', {
      widgets: [
        [new AlarmStatusWidget({ ...wide, title: 'Alarms', alarms: alarms.all })],
        [
          new GraphWidget({ ...half, title: 'Seconds the longest due engagement waits', left: [sweepAge] }),
          new GraphWidget({ ...half, title: 'Mails', left: mails }),
        ],
        [
          new GraphWidget({ ...half, title: 'Seconds the oldest message waits', left: queues.map(oldest) }),
          new GraphWidget({ ...half, title: 'Dead letters', left: queues.map(dead) }),
        ],
        [
          new GraphWidget({
            ...half,
            title: 'Errors',
            left: lambdas.map(one => one.metricErrors(labelled(one))),
          }),
          new GraphWidget({ ...half, title: 'Milliseconds, 95 of 100', left: lambdas.map(duration) }),
        ],
      ],
    });
  }
}

const labelled = (one: StoryFunction) => ({ label: one.node.scope!.node.id, period: minutes(5) });

const duration = (one: StoryFunction) => one.metricDuration({ ...labelled(one), statistic: 'p95' });

const oldest = ({ queue, label }: WorkQueue) =>
  queue.metricApproximateAgeOfOldestMessage({ label, period: minutes(5), statistic: 'Maximum' });

const dead = ({ deadLetters, label }: WorkQueue) =>
  deadLetters.metricApproximateNumberOfMessagesVisible({ label, period: minutes(5), statistic: 'Maximum' });

const mails = ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject'].map(
  metricName => new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Sum', period: minutes(60) }),
);
