/**
 * Amazon's list prices in dollars for eu-west-1 without any free tier, as known in 2025; check them before relying on a figure in 2025 on the services' pricing pages
 * (https://aws.amazon.com/<service>/pricing/). They are the one thing here that is not measured: put newer ones in.
 */

const million = 1_000_000;

export const prices = {
  sesMail: 0.1 / 1000,
  writeUnit: 0.705 / million,
  readUnit: 0.141 / million,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  sqsRequest: 0.4 / million,
  snsPublish: 0.5 / million,
  lambdaRun: 0.2 / million,
  /** arm64. */
  lambdaGbSecond: 0.0000133334,
  /** As `infra` sets them. */
  memoryGb: { web: 0.5, advance: 0.5, 'receive-mail': 0.5, delivery: 0.25, wake: 0.25 },
} as const;

const sweeps = 60 * 24 * 30;
/** Lambda's five pollers of a queue, each with a request every 20 seconds: nobody can have fewer. */
const polls = 5 * 3 * sweeps;
const queues = 3;
/** Errors of six functions, three dead-letter queues, three of sending, one each of sweeps and pages (`infra`). */
const alarms = 14;

/** What is paid each month for a deployment in which nothing happens: by the list, and after what is free for ever. */
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
  [`CloudWatch, ${alarms} alarms (10 free)`, alarms * 0.1, (alarms - 10) * 0.1],
  ['CloudWatch, 2 metrics of our own (10 free)', 0.6, 0],
  ['CloudWatch, 1 dashboard (3 free)', 3, 0],
];
