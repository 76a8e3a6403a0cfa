/** The API's suppressions: whose mail has stopped, and letting it go there again. */
import * as z from 'zod';
import { type Engagement, emailSchema } from '../../../core/engagement/engagement.ts';
import { allow } from '../../workflows/allow.ts';
import { whySuppressed } from '../../workflows/suppression.ts';
import { ofEngagement } from './route.ts';

/** The list itself holds hashes: an address can be looked up, never read out. */
const addresses = ({ owner, contact, deputies }: Engagement) => [
  ...new Set([owner.email, contact.email, ...contact.also, ...deputies.map(({ email }) => email)]),
];

const list = ofEngagement(
  {
    method: 'get',
    path: '/api/engagements/{id}/suppressions',
    summary: 'Addresses of this engagement that get no more mail, and why',
    answer: z.object({ suppressed: z.array(z.object({ email: z.string(), why: z.string() })) }),
  },
  async ({ world, engagement }) => {
    const looked = addresses(engagement).map(async email => ({
      email,
      why: await whySuppressed(world, email),
    }));
    return {
      suppressed: (await Promise.all(looked)).flatMap(({ email, why }) => (why ? [{ email, why }] : [])),
    };
  },
);

const lift = ofEngagement(
  {
    method: 'post',
    path: '/api/engagements/{id}/allow',
    summary: 'Lets mail go to an address again; it stands on the timeline',
    body: z.object({ email: emailSchema }),
    answer: z.object({ allowed: z.boolean().describe('false when mail may go there already') }),
  },
  async ({ world, engagement, body: { email } }) => {
    const decision = await allow(world, engagement.id, email);
    return { allowed: decision.outcome === 'changed' };
  },
);

export const suppressionRoutes = [list, lift];
