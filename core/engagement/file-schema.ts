/** What an engagement file may say, field by field: stricter than what is stored, since people write it. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { catalogueFor, catalogueRow } from '../plan/catalogue.ts';
import {
  assetSchema,
  clientSchema,
  contactSchema,
  dueSchema,
  emailSchema,
  involvements,
  personSchema,
  projectSchema,
  responsibilitySchema,
} from './engagement.ts';
import { dueWords, parseDue } from './file-due.ts';
import { isSharedMailbox } from './shared-mailbox.ts';

const isoDate = z.iso
  .date({ error: 'must be a date that exists, like 2026-12-01' })
  .refine(day => day >= '2000-01-01' && day < '2200-01-01', 'must lie between 2000 and 2199');

/** `2026-12-08T10:00`, also with a space: the client's own time, so without an offset. */
const localTime = z
  .string()
  .transform(text => text.trim().replace(' ', 'T'))
  .refine(
    text => !/T.*(Z|[+-]\d\d:?\d\d)$/i.test(text),
    "must be the client's local time, without Z or offset",
  )
  .pipe(z.iso.datetime({ local: true, error: 'must be a time that exists, like 2026-12-08T10:00' }))
  .refine(text => text >= '2000' && text < '2200', 'must lie between 2000 and 2199');

const client = z.strictObject({
  ...clientSchema.shape,
  timezone: z.string().refine(isTimeZone, 'must be a time zone of the IANA list, like Europe/London'),
  holidays: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be a country or one of its parts, like US, GB-ENG or DE-BY'),
  language: z.literal('en', { error: 'must be en: sayso writes English only for now' }),
});

const personal = emailSchema.refine(
  email => !isSharedMailbox(email),
  'must be the address of one person: several people read this mailbox, so nobody could tell who gave an instruction',
);

const contact = z.strictObject({
  name: contactSchema.shape.name,
  email: personal,
  also: z.array(personal).max(10).default([]),
});

const project = z
  .strictObject({
    ...projectSchema.shape,
    starts: isoDate,
    goesLive: isoDate.nullable().default(null),
    documents: z
      .array(z.strictObject(projectSchema.shape.documents.unwrap().element.shape))
      .max(50)
      .default([]),
    meetings: z
      .array(
        z.strictObject({
          ...projectSchema.shape.meetings.unwrap().element.shape,
          at: localTime,
          offered: z.array(localTime).max(4).optional(),
        }),
      )
      .max(60)
      .default([]),
  })
  .refine(({ starts, goesLive }) => !goesLive || goesLive >= starts, {
    path: ['goesLive'],
    error: 'must not be before the project starts',
  });

/** An id of the catalogue, the word `all`, or an own responsibility with its terms. */
const responsibility = z
  .preprocess(
    item => (typeof item === 'string' ? { id: item } : item),
    z.strictObject({
      id: responsibilitySchema.shape.id,
      wording: responsibilitySchema.shape.wording,
      critical: z.boolean().optional(),
      due: z
        .string()
        .transform((words, context) => {
          const due = dueSchema.safeParse(parseDue(words));
          if (due.success) return due.data;
          context.addIssue({ code: 'custom', message: dueWords });
          return z.NEVER;
        })
        .optional(),
    }),
  )
  .superRefine((item, context) => {
    const isKnown = item.id === 'all' || catalogueRow(item.id) !== undefined;
    const say = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (isKnown && (item.wording !== undefined || item.critical !== undefined))
      say(
        item.wording !== undefined ? 'wording' : 'critical',
        `cannot be changed for "${item.id}" of the catalogue`,
      );
    const missing = (['wording', 'critical', 'due'] as const).find(field => item[field] === undefined);
    if (!isKnown && missing)
      say(
        missing,
        `is missing: "${item.id}" is not in the catalogue, and an own one needs wording, critical and due`,
      );
  });

export type FileResponsibility = z.infer<typeof responsibility>;

/** The whole file; `all` among the responsibilities stands for the catalogue of that kind of client. */
export const engagementFileSchema = z
  .strictObject({
    client,
    owner: z.strictObject(personSchema.shape),
    contact,
    project,
    involvement: z.enum(involvements, { error: `must be one of ${involvements.join(', ')}` }),
    responsibilities: z
      .array(responsibility)
      .min(1, 'must name at least one; leave it out to take the whole catalogue')
      .max(60)
      .default([{ id: 'all' }]),
    assets: z.array(z.strictObject(assetSchema.shape)).max(60).default([]),
  })
  .transform((file, context) => ({ ...file, responsibilities: expanded(file, context) }));

function expanded(
  {
    responsibilities,
    involvement,
  }: { responsibilities: FileResponsibility[]; involvement: (typeof involvements)[number] },
  context: z.RefinementCtx,
): FileResponsibility[] {
  const named = new Map<string, FileResponsibility>();
  for (const [index, item] of responsibilities.entries()) {
    if (named.has(item.id))
      context.addIssue({
        code: 'custom',
        path: ['responsibilities', index],
        message: `"${item.id}" is there twice`,
      });
    named.set(item.id, item);
  }
  const whole: FileResponsibility[] = named.has('all')
    ? catalogueFor(involvement).map(({ id }) => ({ id }))
    : [];
  const kept = whole.filter(({ id }) => !named.has(id));
  return [...kept, ...responsibilities.filter(({ id }) => id !== 'all')];
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
