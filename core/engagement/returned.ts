/**
 * What an SES event that is no good news means: does the mail still arrive, may we write there again, and why not.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html (bounce and complaint types)
 */

export interface Fate {
  /** `delayed` may yet arrive; `lost` did not; `unwanted` arrived and was called spam. */
  readonly fate: 'delayed' | 'lost' | 'unwanted';
  /** Nothing more may be sent to this address until the contractor put it right. */
  readonly stops: boolean;
  /** In plain words, for the contractor. */
  readonly why: string;
}

/** What SES says of one event, as far as it matters here. */
export interface BadNews {
  readonly event: 'delivery-delay' | 'bounce' | 'complaint' | 'reject' | 'rendering-failure';
  /** `Permanent`, `Transient` or `Undetermined`; a delay's or a complaint's own type. */
  readonly type: string | null;
  readonly subtype: string | null;
}

const permanent: Readonly<Record<string, string>> = {
  NoEmail: 'There is no such mailbox.',
  Suppressed: 'Amazon does not send there, because mail to this address bounced before.',
  OnAccountSuppressionList:
    'Amazon does not send there, because mail to this address bounced or was called spam before.',
  UnsubscribedRecipient: 'They unsubscribed from Amazon’s list.',
};

const passing: Readonly<Record<string, string>> = {
  MailboxFull: 'The mailbox is full.',
  MessageTooLarge: 'The mail was too large for their mailbox.',
  ContentRejected: 'Their server did not want what the mail says.',
  AttachmentRejected: 'Their server did not want the mail’s attachment.',
};

/** `null` when it is no bad news after all: a reader who took their complaint back. */
export function fateOf({ event, type, subtype }: BadNews): Fate | null {
  switch (event) {
    case 'delivery-delay':
      return {
        fate: 'delayed',
        stops: false,
        why: 'Their server takes no mail at the moment; it is tried again.',
      };
    case 'bounce':
      return type === 'Permanent'
        ? {
            fate: 'lost',
            stops: true,
            why: permanent[subtype ?? ''] ?? 'Their server says that this address takes no mail.',
          }
        : {
            fate: 'lost',
            stops: false,
            why: passing[subtype ?? ''] ?? 'Their server did not take it in many hours of trying.',
          };
    case 'complaint':
      if (type === 'not-spam') return null;
      return { fate: 'unwanted', stops: true, why: 'They marked it as spam.' };
    case 'reject':
      return {
        fate: 'lost',
        stops: false,
        why: 'Amazon found something dangerous in it and did not send it.',
      };
    case 'rendering-failure':
      return { fate: 'lost', stops: false, why: 'Amazon could not put it together.' };
    default:
      return event satisfies never;
  }
}
