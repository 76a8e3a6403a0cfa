/** The archive of raw mail on S3: whole messages, in and out, by key. */
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Archive } from '../world.ts';
import { eraseKeys } from './erase-keys.ts';
import { nameOf, orRetryLater } from './errors.ts';

export function s3Archive(client: S3Client, bucket: string): Archive {
  return {
    async put(key, bytes) {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentType: 'message/rfc822',
      });
      await orRetryLater(`archiving ${key}`, client.send(command));
    },
    async get(key) {
      try {
        return await orRetryLater(`reading archived ${key}`, read(client, bucket, key));
      } catch (error) {
        if (nameOf(error) !== 'NoSuchKey') throw error;
        throw new Error(`archive: nothing is kept under ${key}`, { cause: error });
      }
    },
    lend: async (...file) => (await import('./lend.ts')).lending(client, bucket)(...file),
    erase: keyOrFolder => eraseKeys(client, bucket, keyOrFolder),
  };
}

/** The body streams after the answer's head, so that a lost connection must count as a failed read too. */
async function read(client: S3Client, bucket: string, key: string): Promise<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return Body!.transformToByteArray();
}
