/** What SES says became of a mail: sent, delivered, delayed, bounced, complained of. */
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { archive, metrics } from '../functions/contract.ts';
import { minutes } from './alarms.ts';
import { type House, lambdaOf } from './house.ts';
import type { StoryFunction } from './story-function.ts';
import { WorkQueue } from './work-queue.ts';

const timeoutSeconds = 60;

export class Delivery extends Construct {
  readonly work: WorkQueue;
  readonly lambda: StoryFunction;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.work = new WorkQueue(this, 'SesEvents', {
      alarms: house.alarms,
      timeoutSeconds,
      tries: 8,
      errorImpact:
        "A mail's fate is not recorded: a bounce may go unseen, and a mail in doubt may be sent twice.",
      runbook: 'An SES event became a dead letter',
    });
    const events = new Topic(this, 'Events', { enforceSSL: true });
    events.addSubscription(
      new SqsSubscription(this.work.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.work.deadLetters,
      }),
    );
    const destination = house.mail.configurationSet.addEventDestination('Destination', {
      destination: EventDestination.snsTopic(events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    // SES tries the topic when it becomes a destination.
    destination.node.addDependency(events);
    this.lambda = this.file(house);
    this.watch(house);
  }

  private file(house: House): StoryFunction {
    const lambda = lambdaOf(this, 'delivery', house, {
      description: 'Files what SES says became of each mail',
      memoryMb: 256,
      timeoutSeconds,
      errorImpact: 'Bounces and deliveries are recorded late; the queue tries again.',
      runbook: 'delivery fails',
    });
    this.work.feed(lambda, 10);
    house.table.mayChange(lambda);
    house.archive.mayWrite(lambda, archive.outbound);
    house.linkKey.mayRead(lambda);
    house.mail.maySend(lambda);
    return lambda;
  }

  /** SES reviews an account at 5 % bounces or 0.1 % complaints: https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce-rate.html */
  private watch({ alarms, mail }: House): void {
    const rate = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { 'ses:configuration-set': mail.configurationSet.configurationSetName },
        statistic: 'Maximum',
        period: minutes(60),
      });
    alarms.ring(this, 'BounceRate', {
      metric: rate('Reputation.BounceRate'),
      threshold: 0.05,
      errorImpact: 'So many mails bounce that Amazon may stop this account from sending at all.',
      runbook: 'Too many mails bounce',
    });
    alarms.ring(this, 'ComplaintRate', {
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.001,
      errorImpact:
        'So many recipients mark mail as spam that Amazon may stop this account from sending at all.',
      runbook: 'Recipients complain',
    });
    alarms.ring(this, 'FailedSends', {
      metric: new Metric({
        namespace: metrics.namespace,
        metricName: metrics.failedSends,
        dimensionsMap: { [metrics.dimension.name]: metrics.dimension.value },
        statistic: 'Sum',
        period: minutes(15),
      }),
      threshold: 1,
      errorImpact: 'SES refused a mail for good: somebody did not get it and will not unless you act.',
      runbook: 'Mails fail to send',
    });
  }
}
