/** SES's event as the configuration set publishes it (Amazon SES developer guide, "Event data ... SNS"). */
import { z } from 'zod';

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
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
});
export type SesEvent = z.infer<typeof sesEventSchema>;
