/** Who may write from the local form, and from which server, under whose signature each of them really writes. */
import type { Engagement } from '../core/engagement/engagement.ts';
import type { Firm } from '../functions/firm.ts';
import type { LocalClock } from './clock.ts';
import type { Letter } from './letter.ts';
import { submit } from './submit.ts';
import { servers, type Zone } from './zone.ts';

export interface Sender {
  /** What stands in From. */
  readonly from: Letter['from'];
  /** MAIL FROM. */
  readonly envelope: string;
  /** The domain whose server sends and signs. */
  readonly domain: string;
  readonly ip: string;
}

export interface Writer {
  readonly label: string;
  readonly explains: string;
  sender(engagement: Engagement, firm: Firm): Sender;
}

export const writers = {
  contact: {
    label: 'The contact',
    explains: 'From their own address, through their own server, signed by their domain.',
    sender: ({ contact }) => genuine(contact.name, contact.email),
  },
  colleague: {
    label: 'A colleague',
    explains: 'Somebody else at the same client, just as genuine, but not the one who speaks for it.',
    sender: ({ contact }) => genuine('Chris Cole', `chris@${domainOf(contact.email)}`),
  },
  impostor: {
    label: 'An impostor',
    explains: 'The contact’s name and address in From, but from a stranger’s server.',
    sender: ({ contact }) => ({
      from: { name: contact.name, address: contact.email },
      envelope: 'bounce@impostor.example',
      domain: 'impostor.example',
      ip: servers.impostor,
    }),
  },
  contractor: {
    label: 'You, the contractor',
    explains: 'From your own address, to be passed on to the contact.',
    sender: (_engagement, { contractor }) => genuine(contractor.name, contractor.email),
  },
} as const satisfies Record<string, Writer>;
export type WriterName = keyof typeof writers;

export function isWriter(name: string): name is WriterName {
  return Object.hasOwn(writers, name);
}

function genuine(name: string, address: string): Sender {
  return { from: { name, address }, envelope: address, domain: domainOf(address), ip: servers.genuine };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

export interface Post {
  readonly clock: LocalClock;
  readonly zone: Zone;
  readonly firm: Firm;
  readonly smtpPort: number;
}

/** Writes to the engagement as `writer` and hands the mail to the SMTP door; returns the id it was taken under. */
export async function writeAs(
  post: Post,
  engagement: Engagement,
  writer: WriterName,
  words: Pick<Letter, 'subject' | 'text'>,
): Promise<string> {
  const { write } = await import('./letter.ts');
  const { clock, zone, firm, smtpPort: port } = post;
  const { from, envelope, domain, ip } = (writers[writer] as Writer).sender(engagement, firm);
  const to = `${engagement.address}@${firm.domain}`;
  const raw = await write({ from, to, ...words }, await zone.keyFor(domain), clock.now());
  const answer = await submit({
    port,
    from: envelope,
    to: [to],
    raw,
    server: { ip, name: `mail.${domain}` },
  });
  return answer.split(' ').at(-1)!;
}
