/** The engagement: one project for one client, and everything the rules need to know about it. */
import * as z from 'zod';
import { momentSchema } from '../moment.ts';
import { effectSchema } from './effect.ts';

export const involvements = ['hands-on', 'balanced', 'hands-off'] as const;
export type Involvement = (typeof involvements)[number];

/** `dropped`: a draft that was deleted; nothing is left of it but its id, which another may take. */
export const statuses = ['draft', 'asked', 'running', 'closed', 'dropped'] as const;
export type Status = (typeof statuses)[number];

export const engagementIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'must be 2 to 63 of a-z, 0-9 and "-"')
  .brand<'EngagementId'>();
export type EngagementId = z.infer<typeof engagementIdSchema>;

/** A mail address with its domain in lower case; the local part keeps its letters (RFC 5321 section 2.4). */
export const emailSchema = z
  .email({ error: 'must be an email address' })
  .max(254)
  .transform(address => {
    const at = address.lastIndexOf('@');
    return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
  });

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters');

export const personSchema = z.object({ name: line(120), email: emailSchema });
export type Person = z.infer<typeof personSchema>;

export const contactSchema = personSchema.extend({
  /** Other addresses that are the same person. */
  also: z.array(emailSchema).max(10).default([]),
  /** Signing domains an approval pinned for this person, where their provider signs with its own name. */
  signingDomains: z.array(z.string()).max(10).default([]),
  /** The owner confirmed that one named person alone reads this shared mailbox. */
  readsAlone: z.boolean().default(false),
});
export type Contact = z.infer<typeof contactSchema>;

/** Stands in for the contact from the first day to the last, both in the client's own calendar. */
export const deputySchema = personSchema.extend({ from: z.iso.date(), until: z.iso.date() });
export type Deputy = z.infer<typeof deputySchema>;

/** When a responsibility is due, always counted in the client's working days. */
export const dueSchema = z.discriminatedUnion('when', [
  z.object({ when: z.literal('before-start') }),
  /** So many working days after the start; 0 is the first day. */
  z.object({ when: z.literal('after-start'), days: z.number().int().min(0).max(500) }),
  z.object({ when: z.literal('on'), date: z.iso.date() }),
  /** So many working days before the project goes live; without that date it answers an event. */
  z.object({ when: z.literal('before-go-live'), days: z.number().int().min(0).max(500) }),
  /** Answers something that happens (a question, a leaver), so it has no date of its own. */
  z.object({ when: z.literal('on-event') }),
]);
export type Due = z.infer<typeof dueSchema>;

export const answers = ['will', 'cannot', 'explain'] as const;
export type Answer = (typeof answers)[number];

export const responsibilitySchema = z.object({
  /** An id of the catalogue, or the contractor's own. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** Only own ones carry words and terms; the catalogue's are looked up by id and plan version. */
  wording: line(300).optional(),
  critical: z.boolean().optional(),
  due: dueSchema.optional(),
  answer: z.enum(answers).nullable().default(null),
  answeredAt: momentSchema.nullable().default(null),
  doneAt: momentSchema.nullable().default(null),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

export const assetSchema = z.object({ name: line(120), does: line(400), ifItStops: line(400) });

export const projectSchema = z.object({
  title: line(160),
  starts: z.iso.date(),
  /** The day the new things are switched on, where that is known. */
  goesLive: z.iso.date().nullable().default(null),
  about: line(1000),
  deliverables: z.array(line(300)).max(50).default([]),
  documents: z
    .array(z.object({ title: line(160), url: z.url({ protocol: /^https?$/ }) }))
    .max(50)
    .default([]),
  /** Times are the client's local ones. */
  meetings: z
    .array(
      z.object({
        title: line(160),
        at: z.iso.datetime({ local: true }),
        /** Other times that the client may choose instead; none once they have chosen. */
        offered: z
          .array(z.iso.datetime({ local: true }))
          .max(4)
          .optional(),
      }),
    )
    .max(60)
    .default([]),
});

export const clientSchema = z.object({
  name: line(120),
  /** IANA name, such as `Europe/London`. */
  timezone: z.string(),
  /** Whose public holidays count: `GB-ENG`, `US`, `DE-BY`, ... */
  holidays: z.string(),
  language: z.literal('en'),
});
export type Client = z.infer<typeof clientSchema>;

/** What the plan already sent of one step: how often, and when last. */
export const sentSchema = z.object({
  times: z.number().int(),
  last: momentSchema,
  /** How many of those the contractor skipped: they count for the plan, but reached nobody. */
  skipped: z.number().int().optional(),
});

/** The next mail of the plan, kept so that whoever looks need not work it out. */
export const nextMailSchema = z.object({
  step: z.string(),
  occurrence: z.number().int(),
  at: momentSchema,
  /** What it is, in a few plain words, for the contractor's list. */
  title: z.string(),
});

/** What the contractor wants otherwise of one coming mail of the plan, this once. */
export const mailEditSchema = z.object({
  title: z.string().max(400),
  /** What the mail was about when the contractor saw it: `PlannedMail`'s things. */
  things: z.array(z.string().max(80)).min(1).max(60),
  /** When it was to go. */
  at: momentSchema,
  /** Words of the contractor's own that go with it; null skips the mail. */
  note: z.string().max(1000).nullable(),
});
export type MailEdit = z.infer<typeof mailEditSchema>;

/** Words put to the contact as one yes/no question: a held message, or what was said on the telephone. */
export const askSchema = z.object({
  /** The random code that a reply's signed Subject must carry. */
  code: z.string(),
  kind: z.enum(['held', 'phone']),
  /** Key of the message, or of the record of the call. */
  message: z.string(),
  putAt: momentSchema,
  /** When a mail asked it; null while it waits for its turn. */
  mailedAt: momentSchema.nullable(),
});
export type Ask = z.infer<typeof askSchema>;

/** A verified but risky instruction that waits for the contact's second confirmation. */
export const confirmationSchema = z.object({
  message: z.string(),
  risk: z.string(),
  since: momentSchema,
  /** SHA-256 of the six digits that were mailed when the page was posted, and until when they count. */
  codeHash: z.string().nullable(),
  codeUntil: momentSchema.nullable(),
  tries: z.number().int(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** A new contact who was asked for and waits for the confirmation, or for the day it comes into force. */
export const contactChangeSchema = z.object({
  to: personSchema,
  /** First day of the new contact, in the client's own calendar. */
  starts: z.iso.date(),
  askedBy: z.string(),
  askedAt: momentSchema,
  /** Who must confirm: the contact until now or, when they are gone, the owner by a second channel. */
  confirmer: z.enum(['contact', 'owner']),
  /** SHA-256 of the six digits that the contractor reads out to the owner on the telephone. */
  codeHash: z.string().nullable(),
  tries: z.number().int(),
  confirmedAt: momentSchema.nullable(),
});
export type ContactChange = z.infer<typeof contactChangeSchema>;

/** Something only the contractor can do, such as ringing a client who stays silent. */
export const taskSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'ring',
    'who-does-it',
    'explain',
    'failed-mail',
    'returned',
    'confirm-risk',
    'unsubscribed',
    'away',
    'silent',
    'ready',
    'read-out',
    'said',
  ]),
  about: z.string(),
  since: momentSchema,
});
export type Task = z.infer<typeof taskSchema>;

/** Something the client was asked for that has a day, and is neither done nor declined. */
export const dueThingSchema = z.object({ id: z.string(), due: z.iso.date() });

export const engagementSchema = z.object({
  id: engagementIdSchema,
  /** Counts writes; every write is made on condition of the one it read. */
  version: z.number().int().min(0),
  status: z.enum(statuses),
  createdAt: momentSchema,
  startedAt: momentSchema.nullable(),
  closedAt: momentSchema.nullable(),
  /** Local part of the engagement's own mail address. */
  address: z.string(),
  client: clientSchema,
  owner: personSchema,
  contact: contactSchema,
  deputies: z.array(deputySchema).max(20).default([]),
  project: projectSchema,
  involvement: z.enum(involvements),
  /** The client unsubscribed from reminders; contract notices still go. */
  mutedAt: momentSchema.nullable().default(null),
  responsibilities: z.array(responsibilitySchema).max(60),
  assets: z.array(assetSchema).max(60).default([]),
  /** Name and version of the plan pinned at the start, such as `hands-off/1`. */
  plan: z.string(),
  sent: z.record(z.string(), sentSchema).default({}),
  /** When the client was last heard from: any verified mail, answer or page. */
  heardAt: momentSchema.nullable().default(null),
  next: nextMailSchema.nullable().default(null),
  /** SES's id of the first mail to the client: what the thread hangs on. */
  thread: z.string().nullable().default(null),
  asks: z.array(askSchema).default([]),
  /** When the next mail that asks may go. */
  askAt: momentSchema.nullable().default(null),
  /** When a deputy or a new contact comes into force, or such a thing must be looked at again. */
  dutyAt: momentSchema.nullable().default(null),
  confirmations: z.array(confirmationSchema).default([]),
  contactChange: contactChangeSchema.nullable().default(null),
  /** What must never stop working, in the owner's own words. */
  mustNotStop: z.string().max(1000).nullable().default(null),
  /** Notes to colleagues in the last seven days: hash of the address, and when. */
  notes: z.record(z.string(), momentSchema).default({}),
  /** Seconds each side has waited for the other, counted up to `until`. */
  waited: z
    .object({ forClient: z.number(), forContractor: z.number(), until: momentSchema })
    .nullable()
    .default(null),
  tasks: z.array(taskSchema).default([]),
  /** What the client was asked for and has not done, soonest first, kept so that whoever looks need not work it out. */
  due: z.array(dueThingSchema).default([]),
  /** The plan's own mails wait until then, at the contractor's wish. */
  heldUntil: momentSchema.nullable().default(null),
  /** Coming mails that are skipped, or go with a note. */
  edits: z.array(mailEditSchema).max(40).default([]),
  /** When a fresh link was last mailed. */
  freshLinkAt: momentSchema.nullable().default(null),
  /** The hash chain's length and last digest. */
  ledger: z.object({ count: z.number().int(), head: z.string() }),
  outbox: z.array(effectSchema).default([]),
  /** Mails sent a second time because nobody could know whether the first had arrived. */
  resent: z.number().int().default(0),
  leaseUntil: momentSchema.nullable().default(null),
  /** Wake-ups in a row that were begun and not ended well; five and it backs off to once a day. */
  failures: z.number().int().default(0),
});
export type Engagement = z.infer<typeof engagementSchema>;
