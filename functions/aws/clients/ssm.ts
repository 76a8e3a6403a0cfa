/** The SDK's client of SSM. */
import { SSMClient, type SSMClientConfig } from '@aws-sdk/client-ssm';
import { within } from './patience.ts';

export const ssmClient = (config: SSMClientConfig = {}) =>
  new SSMClient({ requestHandler: within(5), ...config });
