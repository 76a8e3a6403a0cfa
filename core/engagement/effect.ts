/** Effects: what `decide` wants done. Each waits in the engagement's outbox until its own item is put. */
import { z } from 'zod';
import { momentSchema } from '../moment.ts';

export const mailRoles = ['client', 'contractor'] as const;

/** One mail to one person, named by what it is so that a second attempt is the same mail. */
export const mailEffectSchema = z.object({
  effect: z.literal('mail'),
  /** `step#occurrence#role`: the key it is recorded under, once. */
  key: z.string(),
  template: z.string(),
  role: z.enum(mailRoles),
  to: z.object({ name: z.string(), email: z.string() }),
  /** `scheduled` mail waits for office hours; `answer` goes at once and carries `auto-replied`. */
  manner: z.enum(['scheduled', 'answer']),
  /** The template's own facts: ids and short texts, never whole mails. */
  about: z.record(z.string(), z.unknown()),
  /** SES's id of the mail this one answers, to keep the thread together. */
  inReplyTo: z.string().nullable().default(null),
  since: momentSchema,
  /** How often a send was tried; each attempt is tagged with its number. */
  attempt: z.number().int().default(0),
  /** While set and in the future one process alone may send this. */
  claimedUntil: momentSchema.nullable().default(null),
  /** Not before this: SES was throttling or over quota. */
  notBefore: momentSchema.nullable().default(null),
});
export type MailEffect = z.infer<typeof mailEffectSchema>;

/** An item to be put under the engagement, once, exactly as it stands here. */
export const itemEffectSchema = z.object({
  effect: z.literal('item'),
  /** Sort key: `L#000001`, `IN#...`, `LOG#...`. */
  key: z.string(),
  item: z.record(z.string(), z.unknown()),
});
export type ItemEffect = z.infer<typeof itemEffectSchema>;

export const effectSchema = z.discriminatedUnion('effect', [mailEffectSchema, itemEffectSchema]);
export type Effect = z.infer<typeof effectSchema>;
