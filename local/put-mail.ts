/** Puts a received mail of any size into S3, in parts: the embedded one takes no single body over 11 MiB. */
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { names } from './aws.ts';

/** S3 wants every part but the last to have 5 MiB at least. */
const partSize = 8 * 1024 * 1024;

/** Puts `raw` under `key`; what is not yet whole cannot be read. */
export async function putMail(s3: S3Client, Key: string, raw: Uint8Array): Promise<void> {
  const place = { Bucket: names.bucket, Key };
  if (raw.length <= partSize) {
    await s3.send(new PutObjectCommand({ ...place, Body: raw }));
    return;
  }
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(place));
  const Parts = [];
  for (let PartNumber = 1, at = 0; at < raw.length; PartNumber += 1, at += partSize) {
    const Body = raw.subarray(at, at + partSize);
    const { ETag } = await s3.send(new UploadPartCommand({ ...place, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  await s3.send(new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload: { Parts } }));
}
