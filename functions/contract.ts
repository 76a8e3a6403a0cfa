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
  /** OpenID Connect issuer that the contractor signs in at. */
  oidcIssuer: 'SAYSO_OIDC_ISSUER',
  /** The web's public client there: authorization code with PKCE, no secret. */
  oidcClientId: 'SAYSO_OIDC_CLIENT_ID',
  /** The command line's public client there: its tokens open the JSON API. */
  oidcCliClientId: 'SAYSO_OIDC_CLI_CLIENT_ID',
} as const;

/** The table's keys and indexes. */
export const table = {
  partition: 'pk',
  sort: 'sk',
  /** Sparse: only engagements that have a wake-up. Partition `due` (`DUE#0`...), sort `wakeAt`. */
  /** It carries keys only; more `shards` when one partition's 1,000 writes a second no longer do. */
  wakeIndex: { name: 'wake', partition: 'due', sort: 'wakeAt', shards: 1 },
  /** Engagements by status, newest first. Partition `status`, sort `createdAt`; carries the summary, as one text. */
  listIndex: { name: 'list', partition: 'status', sort: 'createdAt', carries: ['summary', 'failures'] },
} as const;

/** Key prefixes in the archive bucket. */
export const archive = { inbound: 'in/', outbound: 'out/', lent: 'lent/' } as const;

/** SES message tags on every mail we send; values are `[A-Za-z0-9_-]` only. */
export const tags = { engagement: 'engagement', mail: 'mail', attempt: 'attempt' } as const;

/** Pages the sign-in provider may send the contractor back to. */
export const signIn = { callback: '/sign-in/callback', signedOut: '/sign-in' } as const;

/**
 * Where `sayso login` waits for the browser (RFC 8252 section 7.3). Cognito takes plain http for `localhost` alone and
 * only addresses that it was told, port included; the first port that is free is used.
 */
export const cliCallbacks = [
  'http://localhost:47841/callback',
  'http://localhost:47842/callback',
  'http://localhost:47843/callback',
] as const;

/** Our own CloudWatch metrics; alarms and the dashboard read them by these names and this one dimension. */
export const metrics = {
  namespace: 'sayso',
  dimension: { name: 'service', value: 'sayso' },
  /** Seconds that the engagement longest due has waited when a sweep starts; 0 when none is due. */
  sweepAge: 'SweepAge',
  /** Mails that failed for good. */
  failedSends: 'FailedSends',
} as const;

/** The Lambdas, each named by its one word: handler file, construct, workflow. */
export const lambdas = ['receive-mail', 'wake', 'advance', 'delivery', 'web'] as const;
export type LambdaName = (typeof lambdas)[number];

/** As many messages as SQS takes in one request (SendMessageBatch). */
export const looksAtOnce = 10;

/** Seconds after which a sweep's engagement may be looked at again; `advance` times out well before. */
export const leaseSeconds = 15 * 60;
export const advanceTimeoutSeconds = 60;
