/** What every client of the embedded services is given: made-up credentials and a fixed region. */
export const region = 'eu-west-1';
/** The account number that the embedded SQS and SNS put into their ARNs. */
export const account = '000000000000';

export const names = {
  table: 'sayso',
  bucket: 'sayso-archive',
  configurationSet: 'sayso',
} as const;

/** Settings of an SDK client that talks to `endpoint`, an embedded service on loopback. */
export function clientOf(endpoint: string) {
  return { endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
