/** The contractor's firm as `sayso.config.json` states it. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { emailSchema } from '../core/engagement/engagement.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #1d4ed8');

const domain = z
  .string()
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'must be a domain name in lower case');

export const firmSchema = z.strictObject({
  /** The firm's name as clients know it. */
  name: z.string().trim().min(1).max(80),
  /** Who signs the mails. */
  contractor: z.object({
    name: z.string().trim().min(1).max(80),
    email: emailSchema,
    phone: z.string().trim().max(40),
  }),
  /** Other addresses the contractor writes from. */
  alsoContractor: z.array(emailSchema).default([]),
  /** A subdomain of its own for projects' mail, such as `projects.firm.example`. */
  domain: z
    .string()
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'must be a domain name in lower case'),
  colour: colour.default('#1d4ed8'),
  /** HTTPS address of a logo, or none. */
  logo: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  timezone: z.string().default('Europe/London'),
  region: z.string().default('eu-west-1'),
  /** Mails a second that SES grants this account. */
  sendingRate: z.number().positive().max(1000).default(1),
  /** Read only when deploying to AWS. */
  aws: z
    .strictObject({
      /** Route 53's public hosted zone of the domain or of one above it; without it the records are printed. */
      hostedZone: z
        .strictObject({
          id: z.string().regex(/^Z[A-Z0-9]+$/, 'must be a hosted zone id like Z0123456789ABC'),
          name: domain,
        })
        .optional(),
      /** Name of the receipt rule set that is active in this account already, to which our rule is added. */
      receiptRuleSet: z.string().min(1).optional(),
    })
    .optional(),
});
export type Firm = z.infer<typeof firmSchema>;

/** Reads the firm's file; throws one line that names the file and the field. */
export function readFirm(file: string): Firm {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  const parsed = firmSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new Error(`${file}: ${issue.path.join('.') || 'top level'}: ${issue.message}`);
}
