/** Effects: what `decide` wants done. Each waits in the engagement's outbox until its own item is put. */
import * as z from 'zod';
import { momentSchema } from '../moment.ts';

const waiting = {
  /** The sort key it is put under, once; a mail's is `step#occurrence#role`, recorded as `OUT#...`. */
  key: z.string(),
  since: momentSchema,
  /** How often somebody took it on; each attempt to send is tagged with its number. */
  attempt: z.number().int(),
  /** While this is in the future, the one process that claimed it may carry it out. */
  claimedUntil: momentSchema.nullable(),
};

/** One mail to one person, named by what it is so that a second attempt is the same mail. */
export const mailEffectSchema = z.object({
  effect: z.literal('mail'),
  ...waiting,
  template: z.string(),
  /** Who it is for, which decides the address and whether office hours matter. */
  to: z.enum(['contact', 'owner', 'deputy', 'colleague', 'contractor']),
  /** `null` is the contractor, whose address is the firm's to say. */
  person: z.object({ name: z.string(), email: z.string() }).nullable(),
  /** `scheduled` mail keeps office hours and can be unsubscribed; `answer` replies to what a person just did. */
  manner: z.enum(['scheduled', 'answer']),
  /** The template's own facts: ids and short texts, never whole mails. */
  about: z.record(z.string(), z.unknown()),
  /** Not before this: office hours, or SES was throttling. */
  notBefore: momentSchema.nullable(),
  /** Attempts whose outcome nobody knows: their *Send* events are looked for before another try. */
  inDoubt: z.array(z.number().int()),
});
export type MailEffect = z.infer<typeof mailEffectSchema>;

/** An item to be put under the engagement, once, exactly as it stands here. */
export const itemEffectSchema = z.object({
  effect: z.literal('item'),
  ...waiting,
  item: z.record(z.string(), z.unknown()),
});
export type ItemEffect = z.infer<typeof itemEffectSchema>;

export const effectSchema = z.discriminatedUnion('effect', [mailEffectSchema, itemEffectSchema]);
export type Effect = z.infer<typeof effectSchema>;
