/** SES's event as the configuration set publishes it (Amazon SES developer guide, "Event data ... SNS"). */
import * as z from 'zod';
import type { BadNews } from '../../core/engagement/returned.ts';

const type = z.string().nullish();

export const sesEventSchema = z.looseObject({
  eventType: z.enum([
    'Send',
    'Delivery',
    'DeliveryDelay',
    'Bounce',
    'Complaint',
    'Reject',
    'Rendering Failure',
    'Open',
    'Click',
    'Subscription',
  ]),
  mail: z.looseObject({
    messageId: z.string(),
    timestamp: z.string(),
    destination: z.array(z.string()).default([]),
    commonHeaders: z.looseObject({ subject: z.string().nullish() }).optional(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  bounce: z.looseObject({ timestamp: z.string(), bounceType: type, bounceSubType: type }).optional(),
  complaint: z.looseObject({ timestamp: z.string(), complaintFeedbackType: type }).optional(),
  deliveryDelay: z.looseObject({ timestamp: z.string(), delayType: type }).optional(),
  delivery: z.looseObject({ timestamp: z.string() }).optional(),
});
export type SesEvent = z.infer<typeof sesEventSchema>;

/** The name an event is filed under, such as `send` or `delivery-delay`. */
export function eventName({ eventType }: SesEvent): string {
  return eventType
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(' ', '-')
    .toLowerCase();
}

/** When it happened, as SES wrote it; a *Send* has no time but the mail's. */
export function eventTime({ mail, bounce, complaint, deliveryDelay, delivery }: SesEvent): string {
  return (bounce ?? complaint ?? deliveryDelay ?? delivery ?? mail).timestamp;
}

/** What the engagement must hear of; `null` for events that are only filed. */
export function badNewsIn(event: SesEvent): BadNews | null {
  switch (event.eventType) {
    case 'DeliveryDelay':
      return { event: 'delivery-delay', type: event.deliveryDelay?.delayType ?? null, subtype: null };
    case 'Bounce': {
      const { bounceType, bounceSubType } = event.bounce ?? {};
      return { event: 'bounce', type: bounceType ?? null, subtype: bounceSubType ?? null };
    }
    case 'Complaint':
      return { event: 'complaint', type: event.complaint?.complaintFeedbackType ?? null, subtype: null };
    case 'Reject':
      return { event: 'reject', type: null, subtype: null };
    case 'Rendering Failure':
      return { event: 'rendering-failure', type: null, subtype: null };
    case 'Send':
    case 'Delivery':
    case 'Open':
    case 'Click':
    case 'Subscription':
      return null;
    default:
      return event.eventType satisfies never;
  }
}
