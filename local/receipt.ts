/**
 * The notification that SES's S3 action publishes for a mail it received.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
import { archive } from '../functions/contract.ts';
import type { Authentication } from './authenticate.ts';
import { names } from './aws.ts';
import { first, type HeaderField, split } from './headers.ts';

/** SES copies header fields into the notification up to this many bytes in all. */
const headerLimit = 10 * 1024;

export interface Received {
  readonly messageId: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  /** As stored: with SES's own fields on top. */
  readonly stamped: Uint8Array;
  readonly topicArn: string;
  /** ISO 8601 with milliseconds. */
  readonly at: string;
}

/** Builds the notification; the mail itself is in S3 under `action.objectKey`. */
export function receiptOf(mail: Received, found: Authentication): object {
  const { messageId, sender, recipients, topicArn, at } = mail;
  const all = split(mail.stamped).fields;
  const kept = upTo(all, headerLimit);
  return {
    notificationType: 'Received',
    mail: {
      timestamp: at,
      source: sender,
      messageId,
      destination: recipients,
      headersTruncated: kept.length < all.length,
      headers: kept.map(({ name, value }) => ({ name, value: text(value) })),
      commonHeaders: commonHeaders(kept, sender),
    },
    receipt: {
      timestamp: at,
      processingTimeMillis: 1,
      recipients,
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: { status: found.spf.status },
      dkimVerdict: { status: found.dkim.status },
      dmarcVerdict: { status: found.dmarc.status },
      ...(found.dmarc.status === 'FAIL' ? { dmarcPolicy: found.dmarc.policy } : {}),
      action: {
        type: 'S3',
        topicArn,
        bucketName: names.bucket,
        objectKeyPrefix: archive.inbound,
        objectKey: `${archive.inbound}${messageId}`,
      },
    },
  };
}

function commonHeaders(fields: readonly HeaderField[], sender: string) {
  const value = (name: string) => {
    const found = first(fields, name);
    return found === null ? undefined : text(found);
  };
  const list = (name: string) => {
    const found = value(name);
    return found === undefined ? undefined : [found];
  };
  return {
    returnPath: sender,
    from: list('From'),
    date: value('Date'),
    to: list('To'),
    cc: list('Cc'),
    messageId: value('Message-ID'),
    subject: value('Subject'),
  };
}

function upTo(fields: readonly HeaderField[], limit: number): HeaderField[] {
  let size = 0;
  return fields.filter(({ raw }) => {
    size += raw.length;
    return size <= limit;
  });
}

/** Header bytes as text: mail of today has UTF-8 in them, where it has anything but ASCII. */
function text(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
