/** The SDK's client of SES. */
import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';
import { within } from './patience.ts';

/** One try only: SES has no idempotency token, so that the SDK trying again could send twice. */
export const sesClient = (config: SESClientConfig = {}) =>
  new SESClient({ requestHandler: within(20), ...config, maxAttempts: 1 });
