/** Names that the code and the infrastructure must agree on: environment, table, indexes, tags. */

/** Environment of every Lambda; `functions/settings.ts` is the one file that reads it. */
export const env = {
  /** DynamoDB table with everything but the raw mail. */
  table: 'SAYSO_TABLE',
  /** S3 bucket of raw mail, in and out. */
  archive: 'SAYSO_ARCHIVE',
  /** URL of the SQS queue of engagements that are due. */
  dueQueue: 'SAYSO_DUE_QUEUE_URL',
  /** SES configuration set whose events `delivery` reads. */
  configurationSet: 'SAYSO_CONFIGURATION_SET',
  /** The contractor's firm: `sayso.config.json` as one JSON text. */
  firm: 'SAYSO_FIRM',
  /** Where clients' links point, such as `https://abc.execute-api.eu-west-1.amazonaws.com`. */
  webUrl: 'SAYSO_WEB_URL',
  /** SSM parameter (SecureString) with the key that signs clients' links. */
  linkKeyParameter: 'SAYSO_LINK_KEY_PARAMETER',
} as const;

/** The table's keys and indexes. */
export const table = {
  partition: 'pk',
  sort: 'sk',
  /** Sparse: only engagements that have a wake-up. Partition `due` (`DUE#0`...), sort `wakeAt`. */
  wakeIndex: { name: 'wake', partition: 'due', sort: 'wakeAt' },
  /** Engagements by status, newest first. Partition `status`, sort `createdAt`. */
  listIndex: { name: 'list', partition: 'status', sort: 'createdAt' },
} as const;

/** Key prefixes in the archive bucket. */
export const archive = { inbound: 'in/', outbound: 'out/' } as const;

/** SES message tags on every mail we send; values are `[A-Za-z0-9_-]` only. */
export const tags = { engagement: 'engagement', mail: 'mail', attempt: 'attempt' } as const;

/** The Lambdas, each named by its one word: handler file, construct, workflow. */
export const lambdas = ['receive-mail', 'wake', 'advance', 'delivery', 'web'] as const;
export type LambdaName = (typeof lambdas)[number];

/** Seconds after which a sweep's engagement may be looked at again; `advance` times out well before. */
export const leaseSeconds = 15 * 60;
export const advanceTimeoutSeconds = 60;
