/** Who may sign in: the addresses that `sayso.config.json` names as the contractor's own. */
import * as z from 'zod';
import type { Firm } from '../../firm.ts';

/** What an ID token must say of its holder; an address that the provider has not verified could be anybody's. */
export const personSchema = z.object({ email: z.string(), email_verified: z.literal(true) });

/** An account at the provider is not enough: a provider may serve the whole world. */
export function mayEnter({ contractor, alsoContractor }: Firm, email: string): boolean {
  const wanted = email.toLowerCase();
  return [contractor.email, ...alsoContractor].some(one => one.toLowerCase() === wanted);
}
