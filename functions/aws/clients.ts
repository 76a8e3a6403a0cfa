/** The SDK's clients: how long each waits for an answer, and how often it tries again by itself. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';
import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { SSMClient, type SSMClientConfig } from '@aws-sdk/client-ssm';

/** Left to itself the SDK may wait longer than a function lives; with these all its tries end before. */
const within = (seconds: number) => ({
  connectionTimeout: 3_000,
  requestTimeout: seconds * 1_000,
  /** Silence in the middle of an answer. */
  socketTimeout: seconds * 1_000,
  throwOnRequestTimeout: true,
});

export const dynamoClient = (config: DynamoDBClientConfig = {}) =>
  new DynamoDBClient({ requestHandler: within(5), maxAttempts: 4, ...config });

/** Raw mail can be 40 MB. */
export const s3Client = (config: S3ClientConfig = {}) =>
  new S3Client({ requestHandler: within(20), maxAttempts: 2, ...config });

export const sqsClient = (config: SQSClientConfig = {}) =>
  new SQSClient({ requestHandler: within(5), ...config });

export const ssmClient = (config: SSMClientConfig = {}) =>
  new SSMClient({ requestHandler: within(5), ...config });

/** One try only: SES has no idempotency token, so that the SDK trying again could send twice. */
export const sesClient = (config: SESClientConfig = {}) =>
  new SESClient({ requestHandler: within(20), ...config, maxAttempts: 1 });
