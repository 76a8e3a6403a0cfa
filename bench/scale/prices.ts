/**
 * Amazon's list prices in dollars for us-east-1, without any free tier: the one thing here that is not measured. Each says
 * where and of what date it was read; before relying on a figure look at https://aws.amazon.com/<service>/pricing/, and for
 * another region too (eu-west-1 asks about a tenth more for DynamoDB and logs).
 */

const million = 1_000_000;

export const prices = {
  /**
   * A recipient out, a mail in: "à la carte" in the AWS price list of AmazonSES, us-east-1, 22 July 2026. An account that
   * is new since 21 July 2026 begins with the plan *Essentials* at 0.16 / 1000 out, and may change to this one. Mail in of
   * more than 256 KB costs 0.09 / 1000 for each 256 KB, attachments out 0.12 a GB; ours have neither.
   */
  sesMail: 0.1 / 1000,
  /** https://airbyte.com/data-engineering-resources/dynamodb-pricing, July 2025: since the cut of November 2024. */
  writeUnit: 0.625 / million,
  readUnit: 0.125 / million,
  /** Known, but of no date that could be read. */
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  /** https://cloudburn.io/blog/amazon-sqs-pricing, March 2026. */
  sqsRequest: 0.4 / million,
  /** Known, but of no date that could be read. */
  snsPublish: 0.5 / million,
  /** https://git.mcrn.ar/mariano/lambda_local_runner (lambda-13-cost.md), May 2026; arm64. Cold starts count since August 2025. */
  lambdaRun: 0.2 / million,
  lambdaGbSecond: 0.0000133334,
  /** As `infra` sets them. */
  memoryGb: { web: 0.5, advance: 0.5, 'receive-mail': 0.5, delivery: 0.25, wake: 0.25 },
  /** Known, but of no date that could be read; the first 100,000 traces a month are free for ever. */
  trace: 5 / million,
  /** https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards.md, June 2026. */
  logGb: 0.5,
} as const;

/** What Lambda itself writes of a run, and our own line or two; not measured. */
export const logGbPerRun = 1.2e-6;

const sweeps = 60 * 24 * 30;
/** Lambda's five pollers of a queue, each with a request every 20 seconds: nobody can have fewer. */
const polls = 5 * 3 * sweeps;
const queues = 3;
/** Errors of six functions, three dead-letter queues, three of sending, one each of sweeps and pages (`infra`). */
const alarms = 14;

/**
 * What is paid each month for a deployment in which nothing happens: by the list, and after what is free for ever.
 * CloudWatch by https://signoz.io/guides/cloudwatch-pricing, February 2026, and the page named above.
 */
export const fixed: readonly (readonly [what: string, list: number, afterFree: number])[] = [
  [`Lambda, ${sweeps} sweeps of 50 ms`, sweeps * (prices.lambdaRun + 0.05 * 0.25 * prices.lambdaGbSecond), 0],
  [
    `DynamoDB, ${sweeps} queries of half a unit`,
    sweeps * 0.5 * prices.readUnit,
    sweeps * 0.5 * prices.readUnit,
  ],
  [
    `SQS, ${queues * polls} polls of ${queues} queues (1,000,000 free)`,
    queues * polls * prices.sqsRequest,
    (queues * polls - million) * prices.sqsRequest,
  ],
  [`X-Ray, ${sweeps} traces (100,000 free)`, sweeps * prices.trace, 0],
  ['CloudWatch, logs of the sweeps (5 GB free)', sweeps * logGbPerRun * prices.logGb, 0],
  [`CloudWatch, ${alarms} alarms (10 free)`, alarms * 0.1, (alarms - 10) * 0.1],
  ['CloudWatch, 2 metrics of our own (10 free)', 0.6, 0],
  ['CloudWatch, 1 dashboard (3 free)', 3, 0],
];
