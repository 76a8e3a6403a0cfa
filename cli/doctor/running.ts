/** Questions about the system itself: do its queues empty, does it sweep, does it answer, is its time ours? */
import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { sqsClient } from '../../functions/aws/clients/sqs.ts';
import { metrics } from '../../functions/contract.ts';
import type { Answer, Patient, Question } from './examine.ts';

const minuteMs = 60_000;

/** A few messages on their way are no backlog. */
const mostInPassing = 10;
/** CloudWatch shows a figure a minute or two after it was written, and there is one a minute. */
const longestSilenceMs = 5 * minuteMs;
/** As the alarm has it: docs/runbook.md, "Sweeps are late or missing". */
const longestWaitSeconds = 15 * 60;
/** AWS refuses what is signed five minutes off; long before that arrival times mislead. */
const mostSkewMs = minuteMs;

export const running: readonly Question[] = [
  {
    about: 'nothing became a dead letter',
    mend: 'see what failed and why: `sayso redrive --stack NAME`, and docs/runbook.md under the queue’s heading',
    ask: patient => waiting(patient, ['MailInDeadLetters', 'DueDeadLetters', 'SesEventsDeadLetters'], 0),
  },
  {
    about: 'the queues empty',
    mend: 'look at the errors of the function behind it: docs/runbook.md, "receive-mail fails", "advance fails", "delivery fails"',
    ask: patient => waiting(patient, ['MailIn', 'DueQueue', 'SesEvents'], mostInPassing),
  },
  {
    about: 'it looks every minute at what is due',
    mend: 'docs/runbook.md, "Sweeps are late or missing"',
    ask: lastSweep,
  },
  {
    about: 'it answers, and its clock and this machine’s agree',
    mend: 'set this machine’s clock by NTP; where it does not answer: docs/runbook.md, "Pages fail"',
    ask: clock,
  },
];

async function waiting({ firm, outputs }: Patient, names: readonly string[], most: number): Promise<Answer> {
  const client = sqsClient({ region: firm.region });
  const counts = names.map(async name => {
    const QueueUrl = outputs[name];
    if (!QueueUrl) throw new Error(`the stack prints no ${name}`);
    const command = new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages'],
    });
    const { Attributes } = await client.send(command);
    return { name, count: Number(Attributes?.ApproximateNumberOfMessages) };
  });
  const all = await Promise.all(counts);
  const found = all.map(({ name, count }) => `${name} ${count}`).join(', ');
  return { right: all.every(({ count }) => count <= most), found };
}

async function lastSweep({ firm, now }: Patient): Promise<Answer> {
  const { namespace, dimension, sweepAge } = metrics;
  const command = new GetMetricStatisticsCommand({
    Namespace: namespace,
    MetricName: sweepAge,
    Dimensions: [{ Name: dimension.name, Value: dimension.value }],
    StartTime: new Date(now() - 60 * minuteMs),
    EndTime: new Date(now()),
    Period: 60,
    Statistics: ['Maximum'],
  });
  const { Datapoints = [] } = await new CloudWatchClient({ region: firm.region }).send(command);
  const last = Datapoints.toSorted((a, b) => Number(b.Timestamp) - Number(a.Timestamp))[0];
  if (!last) return { right: false, found: 'no sweep in the last hour' };
  const ago = now() - Number(last.Timestamp);
  const waited = last.Maximum ?? 0;
  return {
    right: ago <= longestSilenceMs && waited < longestWaitSeconds,
    found: `${Math.round(ago / minuteMs)} minutes ago; what was longest due had waited ${Math.round(waited)} s`,
  };
}

/** HTTP's Date is whole seconds (RFC 9110 section 6.6.1). */
async function clock({ outputs, now }: Patient): Promise<Answer> {
  const url = `${outputs.Console}/health`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(15_000) });
  const skew = now() - Date.parse(answer.headers.get('date') ?? '');
  const right = answer.ok && Math.abs(skew) <= mostSkewMs;
  return { right, found: `${url} answers ${answer.status}; ${Math.round(Math.abs(skew) / 1000)} s apart` };
}
