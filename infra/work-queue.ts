/** A queue in front of a story, with a dead-letter queue behind it and an alarm on that. */
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type Alarms, type Concern, minutes } from './alarms.ts';
import type { StoryFunction } from './story-function.ts';

export interface WorkQueueProps extends Concern {
  readonly alarms: Alarms;
  /** Time-out of the function that reads the queue, in seconds. */
  readonly timeoutSeconds: number;
  /** How often a message is tried before it becomes a dead letter. */
  readonly tries: number;
}

const safe = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED } as const;

export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  /** What the dashboard calls it. */
  readonly label: string;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.label = id;
    this.deadLetters = new Queue(this, 'DeadLetters', { ...safe, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...safe,
      // Six times the function's time-out: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
      visibilityTimeout: Duration.seconds(6 * props.timeoutSeconds),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.tries },
    });
    props.alarms.ring(this, 'DeadLettersAlarm', {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: minutes(5),
        statistic: 'Maximum',
      }),
      threshold: 1,
      errorImpact: props.errorImpact,
      runbook: props.runbook,
    });
  }

  /**
   * Hands the messages to `lambda`, at most five calls at a time, so that a flood waits here.
   * The limit is the event source's: reserving concurrency fails on a new account, which has 10 in all.
   */
  feed(lambda: StoryFunction, batchSize: number): void {
    lambda.addEventSource(
      new SqsEventSource(this.queue, { batchSize, reportBatchItemFailures: true, maxConcurrency: 5 }),
    );
  }
}
