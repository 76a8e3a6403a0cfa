/** The owner's page before the start: who speaks, who stands in, how much mail, what must never stop; signed. */
import * as z from 'zod';
import { intakeFault } from '../../core/engagement/decisions/intake.ts';
import { deputySchema, involvements, personSchema } from '../../core/engagement/engagement.ts';
import type { Intake } from '../../core/engagement/event.ts';
import { change } from '../workflows/change.ts';
import type { World } from '../world.ts';
import { type LinkedPage, proofOf } from './behind-link.tsx';
import { IntakePage } from './pages/intake.tsx';
import { Notice } from './pages/plain.tsx';

const formSchema = z.object({
  'contact-name': z.string(),
  'contact-email': z.string(),
  'reads-alone': z.literal('yes').optional(),
  'deputy-name': z.string().default(''),
  'deputy-email': z.string().default(''),
  'deputy-from': z.string().default(''),
  'deputy-until': z.string().default(''),
  involvement: z.enum(involvements),
  'must-not-stop': z.string().trim().max(1000).default(''),
  signed: z.string().trim().max(120).default(''),
});

const faults = {
  incomplete:
    'Please fill in who speaks for you, with a full email address, and choose how much you want to hear.',
  'deputy-incomplete':
    'Please give your stand-in’s name, email address and both days, or leave all four empty.',
  'deputy-dates': 'The last day of your stand-in comes before the first.',
  'shared-mailbox':
    'Several people may read this mailbox. Choose a person’s own, or confirm that one person alone reads it.',
  'not-signed': 'Please type your name to sign.',
} as const;

export const intake = (world: World): LinkedPage => ({
  show: ({ engagement }) =>
    engagement.status === 'asked' ? <IntakePage engagement={engagement} /> : settled,
  act: async (opened, c) => {
    const { engagement } = opened;
    const form = await c.req.parseBody();
    const read = intakeOf(form, proofOf(c, opened));
    const fault = typeof read === 'string' ? read : intakeFault(read);
    if (engagement.status !== 'asked') return settled;
    if (fault || typeof read === 'string')
      return <IntakePage engagement={engagement} form={form} fault={faults[fault as keyof typeof faults]} />;
    await change(world, engagement.id, { event: 'intake-answered', ...read });
    return (
      <Notice title="Thank you" words="It is signed. We have mailed you a copy, and we will start soon." />
    );
  },
});

/** The form as an intake, or what is missing from it. */
function intakeOf(
  form: Readonly<Record<string, unknown>>,
  proof: Intake['proof'],
): Intake | 'incomplete' | 'deputy-incomplete' {
  const fields = formSchema.safeParse(form);
  if (!fields.success) return 'incomplete';
  const { data } = fields;
  const contact = personSchema.safeParse({ name: data['contact-name'], email: data['contact-email'] });
  if (!contact.success) return 'incomplete';
  const given = [data['deputy-name'], data['deputy-email'], data['deputy-from'], data['deputy-until']];
  const [name, email, from, until] = given;
  const deputy = given.some(Boolean) ? deputySchema.safeParse({ name, email, from, until }) : null;
  if (deputy && !deputy.success) return 'deputy-incomplete';
  return {
    contact: contact.data,
    readsAlone: data['reads-alone'] === 'yes',
    deputy: deputy?.data ?? null,
    involvement: data.involvement,
    mustNotStop: data['must-not-stop'] || null,
    signed: data.signed,
    proof,
  };
}

const settled = (
  <Notice title="This is signed already" words="There is nothing left to do here. You can close this page." />
);
