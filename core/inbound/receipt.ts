/**
 * The part that we use of SES's receipt notification.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
import * as z from 'zod';

/** GRAY says nothing either way; DISABLED that scanning is off in the receipt rule set. */
const receiptStatuses = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'] as const;

const verdictSchema = z.object({ status: z.enum(receiptStatuses) });

const mailSchema = z.object({
  /** When SES took the mail, ISO 8601. */
  timestamp: z.iso.datetime({ offset: true }),
  /** SES's own id, which is also the S3 object's key after its prefix. */
  messageId: z.string().min(1),
  /** The envelope's MAIL FROM; empty for bounces. */
  source: z.string(),
});

const verdictsSchema = z.object({
  /** The envelope's RCPT TO addresses that the receipt rule matched. */
  recipients: z.array(z.string()),
  spamVerdict: verdictSchema,
  virusVerdict: verdictSchema,
  /** About MAIL FROM, never about From. */
  spfVerdict: verdictSchema,
  /** One status without a domain: PASS proves nothing about From. */
  dkimVerdict: verdictSchema,
  /** Missing in older notifications; GRAY where the domain has no DMARC record. */
  dmarcVerdict: verdictSchema.optional(),
});

/** What the rules read. */
export const anyReceiptSchema = z.object({ mail: mailSchema, receipt: verdictsSchema });
export type Receipt = z.infer<typeof anyReceiptSchema>;

/** A receipt from our own rule, whose S3 action says where the bytes are. */
export const receiptSchema = z.object({
  mail: mailSchema,
  receipt: verdictsSchema.extend({
    action: z.object({ type: z.literal('S3'), bucketName: z.string(), objectKey: z.string().min(1) }),
  }),
});

/** The five checks of SES, as the evidence keeps them. */
export function receiptVerdicts({ receipt }: Receipt) {
  return {
    spam: receipt.spamVerdict.status,
    virus: receipt.virusVerdict.status,
    spf: receipt.spfVerdict.status,
    dkim: receipt.dkimVerdict.status,
    dmarc: receipt.dmarcVerdict?.status ?? null,
  };
}
