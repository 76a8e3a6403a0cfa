/** The SDK's client of SQS. */
import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { within } from './patience.ts';

export const sqsClient = (config: SQSClientConfig = {}) =>
  new SQSClient({ requestHandler: within(5), ...config });
