/** Everyone's mailbox on this machine: a folder per address, two files per mail. No mail ever leaves it. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from './folder.ts';

const envelopeSchema = z.object({
  /** When it arrived, ISO 8601 with milliseconds. */
  at: z.string(),
  from: z.string(),
  to: z.string(),
  tags: z.record(z.string(), z.string()),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export interface StoredMail {
  /** SES's message id. */
  readonly id: string;
  readonly envelope: Envelope;
}

export interface Mailboxes {
  deliver(id: string, envelope: Envelope, raw: Uint8Array): void;
  /** Addresses that have a mailbox, in alphabetical order. */
  addresses(): string[];
  /** An address's mails, newest first. */
  mails(address: string): StoredMail[];
  /** A mail's bytes as delivered; `null` when there is no such mail. */
  read(address: string, id: string): { readonly mail: StoredMail; readonly raw: Uint8Array } | null;
}

const idPattern = /^[A-Za-z0-9-]+$/;

/** The mailboxes kept in `folder`, which is made when needed. */
export function openMailboxes(folder: string): Mailboxes {
  const box = (address: string) => join(folder, folderName(address));
  return {
    deliver(id, envelope, raw) {
      const directory = box(envelope.to);
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      writeWhole(join(directory, `${id}.eml`), raw);
      // Written last: a mail whose envelope is there is whole.
      writeWhole(join(directory, `${id}.json`), JSON.stringify(envelope));
    },
    addresses: () => (existsSync(folder) ? readdirSync(folder).map(decodeURIComponent).sort() : []),
    mails(address) {
      const directory = box(address);
      if (!existsSync(directory)) return [];
      const ids = readdirSync(directory).filter(name => name.endsWith('.json'));
      const mails = ids.map(name => stored(directory, name.slice(0, -'.json'.length)));
      return mails.sort((a, b) => (a.envelope.at < b.envelope.at ? 1 : -1));
    },
    read(address, id) {
      const directory = box(address);
      if (!idPattern.test(id) || !existsSync(join(directory, `${id}.json`))) return null;
      return { mail: stored(directory, id), raw: readFileSync(join(directory, `${id}.eml`)) };
    },
  };
}

function stored(directory: string, id: string): StoredMail {
  return {
    id,
    envelope: envelopeSchema.parse(JSON.parse(readFileSync(join(directory, `${id}.json`), 'utf8'))),
  };
}

/** An address as one safe folder name: everything that could mean something to a file system is escaped. */
function folderName(address: string): string {
  return encodeURIComponent(address.toLowerCase()).replace(
    /[.*]/g,
    mark => `%${mark.charCodeAt(0).toString(16)}`,
  );
}
