/** Who a From address is to this engagement. What it proves is another question. */
import type { Temporal } from 'temporal-polyfill';
import {
  type Address,
  addressOf,
  isAligned,
  isMailboxProvider,
  isSameAddress,
  isVariantOf,
} from './address.ts';
import type { Who } from './verdict.ts';

export interface People {
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly also: readonly string[];
    /** Signing domains that an approval pinned for this person. */
    readonly signingDomains: readonly string[];
  };
  /** First and last day, both in the client's own calendar, as `2026-11-23`. */
  readonly deputies: readonly {
    readonly name: string;
    readonly email: string;
    readonly from: string;
    readonly until: string;
  }[];
  readonly owner: { readonly name: string; readonly email: string };
  readonly contractor: { readonly addresses: readonly string[] };
  /** Further domains of the client's, besides those of the addresses above. */
  readonly clientDomains?: readonly string[] | undefined;
  /** The client's time zone, in which a deputy's days are counted; UTC without one. */
  readonly timezone?: string | undefined;
}

export interface Identity {
  readonly who: Who;
  /** All addresses of that person: where answers may go. */
  readonly addresses: readonly Address[];
  /** For a deputy: whether today is one of their days. */
  readonly inForce: boolean;
  /** The contact's address but for a `+tag` or dots. */
  readonly isVariant: boolean;
}

/** Names the person behind an address; the contact first, so that one person in two roles is the contact. */
export function identify(from: Address, people: People, now: Temporal.Instant): Identity {
  const today = now
    .toZonedDateTimeISO(people.timezone ?? 'UTC')
    .toPlainDate()
    .toString();
  const known: { who: Who; emails: readonly string[]; inForce: boolean }[] = [
    { who: 'contact', emails: contactEmails(people), inForce: true },
    ...people.deputies
      .map(({ email, from: first, until }) => ({
        who: 'deputy' as const,
        emails: [email],
        inForce: first <= today && today <= until,
      }))
      .sort((a, b) => Number(b.inForce) - Number(a.inForce)),
    { who: 'owner', emails: [people.owner.email], inForce: true },
    { who: 'contractor', emails: people.contractor.addresses, inForce: true },
  ];
  for (const { who, emails, inForce } of known) {
    const addresses = addressesOf(emails);
    if (addresses.some(address => isSameAddress(address, from)))
      return { who, addresses, inForce, isVariant: false };
  }
  const isVariant = addressesOf(contactEmails(people)).some(address => isVariantOf(from, address));
  const who = clientDomains(people).some(domain => isAligned(domain, from.domain)) ? 'colleague' : 'stranger';
  return { who, addresses: [from], inForce: false, isVariant };
}

export function contactEmails({ contact }: People): string[] {
  return [contact.email, ...contact.also];
}

/** Every address that belongs to somebody here. */
export function knownAddresses(people: People): Address[] {
  return addressesOf([
    ...contactEmails(people),
    ...people.deputies.map(({ email }) => email),
    people.owner.email,
    ...people.contractor.addresses,
  ]);
}

/** The client's own domains; never a mailbox provider's, whose users are no colleagues. */
export function clientDomains(people: People): string[] {
  const addresses = addressesOf([...contactEmails(people), people.owner.email]);
  const domains = [...addresses.map(({ domain }) => domain), ...(people.clientDomains ?? [])];
  return domains.filter(domain => !isMailboxProvider(domain));
}

export function addressesOf(emails: readonly string[]): Address[] {
  return emails.map(addressOf).filter(address => address !== null);
}
