/** What is left of an engagement whose client was erased: no person and no words, only the ledger's chain. */
import type { LedgerEntry } from '../ledger/chain.ts';
import type { Moment } from '../moment.ts';
import { type Engagement, type EngagementId, engagementSchema } from './engagement.ts';

/** RFC 2606 keeps `.invalid` from ever being anybody's address. */
const nobody = { name: 'erased', email: 'erased@erased.invalid' };

/** Closed, with nothing left to send and nobody to send it to; whatever is not named here is empty. */
export function erasedEngagement(engagement: Engagement, id: EngagementId, now: Moment): Engagement {
  const { version, createdAt, startedAt, closedAt, client, project, involvement, plan, ledger } = engagement;
  return engagementSchema.parse({
    ...{ id, version, createdAt, startedAt, involvement, plan, ledger },
    status: 'closed',
    closedAt: closedAt ?? now,
    address: id,
    client: { ...client, name: 'Erased client' },
    owner: nobody,
    contact: nobody,
    project: { title: 'Erased', about: 'Erased', starts: project.starts },
    responsibilities: [],
  });
}

/** A draft that was deleted: nothing was sent, so nothing is kept. Its id may be taken again. */
export function droppedDraft(draft: Engagement, now: Moment): Engagement {
  const { id, address } = draft;
  return { ...erasedEngagement(draft, id, now), address, status: 'dropped' };
}

/** Nobody is left there to do anything for, and nothing may be written there again; where a draft was, it may. */
export function isErased({ contact, status }: Pick<Engagement, 'contact' | 'status'>): boolean {
  return contact.email === nobody.email && status !== 'dropped';
}

/** The digest and the head stay; without content and salt they give nothing away. */
export function erasedEntry({ number, digest, head }: LedgerEntry): LedgerEntry {
  return { number, content: null, salt: null, digest, head };
}
