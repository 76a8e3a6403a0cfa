/** Erasing from a versioned bucket: what stands under a key, and every version and mark behind it. */
import {
  DeleteObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
  type S3Client,
} from '@aws-sdk/client-s3';
import { orRetryLater } from './errors.ts';

interface Found {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
}

/**
 * How many keys were found. What stands there goes first, since a bucket without versions lists nothing else; that
 * leaves a delete marker in a versioned one, which goes with the versions.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
 */
export async function eraseKeys(client: S3Client, bucket: string, keyOrFolder: string): Promise<number> {
  const where = { Bucket: bucket, Prefix: keyOrFolder };
  const keys = new Set<string>();
  const erase = async (list: () => Promise<readonly Found[]>) => {
    // What was found is gone afterwards, so that the next first page is the next page.
    for (;;) {
      const found = (await orRetryLater(`listing ${keyOrFolder}`, list())).filter(({ Key }) =>
        isUnder(keyOrFolder, Key),
      );
      if (found.length === 0) return;
      for (const { Key } of found) keys.add(Key!);
      await orRetryLater(`erasing ${keyOrFolder}`, deleteThese(client, bucket, found));
    }
  };
  await erase(async () => (await client.send(new ListObjectsV2Command(where))).Contents ?? []);
  await erase(async () => {
    const { Versions = [], DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand(where));
    return [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
  });
  return keys.size;
}

/** A key is never the prefix of another by chance: of those that begin with it, it comes first. */
function isUnder(keyOrFolder: string, key: string | undefined): boolean {
  return keyOrFolder.endsWith('/') ? key !== undefined : key === keyOrFolder;
}

/** A page lists 1,000 at most, and as many can be deleted at once. */
async function deleteThese(client: S3Client, bucket: string, found: readonly Found[]): Promise<void> {
  const objects = found.map(({ Key, VersionId }): ObjectIdentifier => {
    return VersionId === undefined ? { Key: Key! } : { Key: Key!, VersionId };
  });
  const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects, Quiet: true } });
  const { Errors = [] } = await client.send(command);
  const [error] = Errors;
  if (error) throw new Error(`archive: ${error.Key} could not be erased (${error.Code}: ${error.Message})`);
}
