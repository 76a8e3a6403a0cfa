/**
 * What SES publishes about a mail it took, in the shape that a configuration set's SNS destination gets.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
import { randomUUID } from 'node:crypto';
import { account, region } from './aws.ts';
import { first, type HeaderField } from './headers.ts';

/** A mail as SES took it from us. */
export interface TakenMail {
  readonly sesId: string;
  readonly at: string;
  readonly source: string;
  readonly destinations: readonly string[];
  readonly fields: readonly HeaderField[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string;
}

/** What becomes of mail to SES's simulator; every other address simply receives it. */
const fates = {
  success: ['Delivery'],
  bounce: ['Bounce'],
  ooto: ['Delivery'],
  complaint: ['Delivery', 'Complaint'],
  suppressionlist: ['Bounce'],
} as const;

type EventType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

/**
 * The events of one recipient, in order.
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html (the mailbox simulator)
 */
export function eventsOf(mail: TakenMail, recipient: string): object[] {
  const simulated = simulatorName(recipient);
  const types: readonly EventType[] = ['Send', ...(simulated ? fates[simulated] : (['Delivery'] as const))];
  const details = detailsOf(mail, recipient, simulated === 'suppressionlist');
  return types.map(eventType => ({
    eventType,
    mail: mailObject(mail),
    [eventType.toLowerCase()]: details[eventType],
  }));
}

/** Which of the simulator's addresses this is, labels (`bounce+1@`) aside; `null` for any other address. */
export function simulatorName(recipient: string): keyof typeof fates | null {
  const [local = '', domain] = recipient.toLowerCase().split('@');
  const name = local.split('+')[0]!;
  return domain === 'simulator.amazonses.com' && Object.hasOwn(fates, name)
    ? (name as keyof typeof fates)
    : null;
}

function detailsOf({ at }: TakenMail, recipient: string, suppressed: boolean): Record<EventType, object> {
  const feedbackId = `0102${randomUUID()}-000000`;
  return {
    Send: {},
    Delivery: {
      timestamp: at,
      processingTimeMillis: 0,
      recipients: [recipient],
      smtpResponse: '250 2.6.0 Message received',
      reportingMTA: 'local.smtp-out.amazonses.com',
    },
    Bounce: {
      bounceType: 'Permanent',
      bounceSubType: suppressed ? 'Suppressed' : 'General',
      bouncedRecipients: [
        {
          emailAddress: recipient,
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
      timestamp: at,
      feedbackId,
      reportingMTA: 'dns; local.smtp-out.amazonses.com',
    },
    Complaint: {
      complainedRecipients: [{ emailAddress: recipient }],
      timestamp: at,
      feedbackId,
      complaintSubType: null,
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: at,
    },
  };
}

function mailObject(mail: TakenMail) {
  const { source, sesId, at, destinations, fields } = mail;
  return {
    timestamp: at,
    source,
    sourceArn: `arn:aws:ses:${region}:${account}:identity/${domainOf(source)}`,
    sendingAccountId: account,
    messageId: sesId,
    destination: destinations,
    headersTruncated: false,
    headers: fields.map(({ name, value }) => ({ name, value })),
    commonHeaders: {
      from: [first(fields, 'From')],
      to: [first(fields, 'To')],
      messageId: sesId,
      subject: first(fields, 'Subject'),
    },
    tags: tagsOf(mail),
  };
}

/** Every tag is a list, and SES adds some of its own. */
function tagsOf({ source, tags, configurationSet }: TakenMail): Record<string, string[]> {
  return {
    'ses:operation': ['SendRawEmail'],
    'ses:configuration-set': [configurationSet],
    'ses:from-domain': [domainOf(source)],
    'ses:source-ip': ['127.0.0.1'],
    'ses:caller-identity': ['local'],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  };
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .replace(/>$/, '')
    .toLowerCase();
}
