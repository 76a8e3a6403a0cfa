/** The SDK's client of S3. */
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { within } from './patience.ts';

/** Raw mail can be 40 MB. */
export const s3Client = (config: S3ClientConfig = {}) =>
  new S3Client({ requestHandler: within(20), maxAttempts: 2, ...config });
