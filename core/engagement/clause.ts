/** The contact clause: what the owner signs so that one person's word counts, and nobody else's. */
import { createHash } from 'node:crypto';
import type { Person } from './engagement.ts';

/** The clause in plain words, the same for the page, the mail and the ledger. */
export function contactClause(client: string, contact: Person): string {
  return [
    `${contact.name} (${contact.email}) speaks for ${client}.`,
    `You act only on what ${contact.name} tells you, or on what their stand-in tells you on days they named.`,
    'If anyone else asks you for work, you ask first and do nothing until the answer is yes.',
    'To change this, we tell you before the change.',
  ].join(' ');
}

/** SHA-256 in hex of the exact words that were signed. */
export function clauseHash(clause: string): string {
  return createHash('sha256').update(clause, 'utf8').digest('hex');
}
