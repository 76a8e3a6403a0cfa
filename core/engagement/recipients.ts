/** Who at the client gets mail, in which role, and whether an address is theirs. */
import type { Deputy, Engagement, Person } from './engagement.ts';

export interface Recipient {
  readonly to: 'contact' | 'owner' | 'deputy';
  readonly person: Person;
}

/** The contact first; somebody who stands in two roles comes twice. */
export function recipients({ contact, owner, deputies }: Engagement): Recipient[] {
  return [
    { to: 'contact', person: contact },
    { to: 'owner', person: owner },
    ...deputies.map((person: Deputy) => ({ to: 'deputy' as const, person })),
  ];
}

export function recipientsAt(engagement: Engagement, email: string): Recipient[] {
  return recipients(engagement).filter(({ person }) => isSameMailbox(person.email, email));
}

/** Letter case never tells two people apart, though RFC 5321 section 2.4 would let it. */
export function isSameMailbox(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
