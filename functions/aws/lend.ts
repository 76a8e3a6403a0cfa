/** Files too large to answer with: kept for a day in the archive, and fetched from there by a link that runs out. */
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Archive } from '../world.ts';
import { orRetryLater } from './errors.ts';

/** Sent in parts as it comes, so that its size is bounded by time alone; a stream that fails leaves nothing. */
export function lending(client: S3Client, Bucket: string): Archive['lend'] {
  return async (Key, stream, { fileName, seconds }) => {
    const params = { Bucket, Key, Body: stream, ContentType: 'application/zip' };
    await orRetryLater(`archiving ${Key}`, new Upload({ client, params, queueSize: 2 }).done());
    const ResponseContentDisposition = `attachment; filename="${fileName}"`;
    const get = new GetObjectCommand({ Bucket, Key, ResponseContentDisposition });
    return getSignedUrl(client, get, { expiresIn: seconds });
  };
}
