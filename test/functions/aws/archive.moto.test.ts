/** Erasing from a bucket that keeps versions, on moto's S3: the embedded one keeps none. */
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { s3Archive } from '../../../functions/aws/archive.ts';
import { s3Client } from '../../../functions/aws/clients/s3.ts';
import type { Archive } from '../../../functions/world.ts';
import { clientOf } from '../../../local/aws.ts';
import { isMotoHere, type Moto, startMoto } from '../../services/moto.ts';

const Bucket = 'versioned';
const why = 'python3 has no moto[server]: erasing every version was not tried';

function suite(): void {
  let moto: Moto;
  let client: S3Client;
  let archive: Archive;

  beforeAll(async () => {
    moto = await startMoto();
    client = s3Client({ ...clientOf(moto.url), forcePathStyle: true });
    await client.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
    );
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    archive = s3Archive(client, Bucket);
  }, 60_000);
  afterAll(async () => {
    client.destroy();
    await moto.stop();
  });

  const versions = async () => {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket }),
    );
    return [...Versions, ...DeleteMarkers].map(({ Key }) => Key);
  };

  test('a key goes with all its versions and leaves no mark; one that begins like it stays', async () => {
    for (const words of ['one', 'two', 'three']) await archive.put('in/abc', Buffer.from(words));
    await archive.put('in/abcd', Buffer.from('other'));
    expect(await archive.erase('in/abc')).toBe(1);
    expect(await versions()).toEqual(['in/abcd']);
    expect(await archive.erase('in/abc')).toBe(0);
    expect(await archive.erase('in/abcd')).toBe(1);
  });

  test('a folder goes whole, its neighbour stays', async () => {
    for (const key of ['out/bell/1', 'out/bell/2', 'out/bell/2', 'out/bell-2/1'])
      await archive.put(key, Buffer.from('mail'));
    expect(await archive.erase('out/bell/')).toBe(2);
    expect(await versions()).toEqual(['out/bell-2/1']);
  });
}

if (isMotoHere()) describe('the archive on moto', suite);
else {
  process.stderr.write(`skipped: ${why}\n`);
  describe('the archive on moto', () => test.skip(why, () => {}));
}
