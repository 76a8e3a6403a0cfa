/** Ways out that most calls of a Lambda never take: each adapter, and its part of the SDK, is loaded with its first use. */
import { once } from '../once.ts';
import type { Archive, DueQueue, Mailer } from '../world.ts';

export function archiveWhenNeeded(bucket: string, bucketInPath: boolean): Archive {
  const archive = once(async () => {
    const [{ s3Archive }, { s3Client }] = await Promise.all([
      import('./archive.ts'),
      import('./clients/s3.ts'),
    ]);
    return s3Archive(s3Client({ forcePathStyle: bucketInPath }), bucket);
  });
  return {
    put: async (key, bytes) => (await archive()).put(key, bytes),
    get: async key => (await archive()).get(key),
    lend: async (...file) => (await archive()).lend(...file),
    erase: async keyOrFolder => (await archive()).erase(keyOrFolder),
  };
}

export function mailerWhenNeeded(configurationSet: string): Mailer {
  const mailer = once(async () => {
    const [{ sesMailer }, { sesClient }] = await Promise.all([
      import('./mailer.ts'),
      import('./clients/ses.ts'),
    ]);
    return sesMailer(sesClient(), configurationSet);
  });
  const list = once(async () => {
    const [{ accountList }, { sesv2Client }] = await Promise.all([
      import('./account-list.ts'),
      import('./clients/sesv2.ts'),
    ]);
    return accountList(sesv2Client());
  });
  return {
    send: async mail => (await mailer()).send(mail),
    allow: async email => (await list()).allow(email),
  };
}

export function queueWhenNeeded(url: string): DueQueue {
  const queue = once(async () => {
    const [{ sqsDueQueue }, { sqsClient }] = await Promise.all([
      import('./queue.ts'),
      import('./clients/sqs.ts'),
    ]);
    return sqsDueQueue(sqsClient(), url);
  });
  return { send: async looks => (await queue()).send(looks) };
}

/** Rejects with one line that names the parameter when that holds no key. */
export function linkKeyWhenNeeded(parameter: string): () => Promise<Uint8Array> {
  return once(async () => {
    const [{ ssmLinkKey }, { ssmClient }] = await Promise.all([
      import('./link-key.ts'),
      import('./clients/ssm.ts'),
    ]);
    return ssmLinkKey(ssmClient(), parameter);
  });
}
