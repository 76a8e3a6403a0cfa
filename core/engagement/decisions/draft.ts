/** A draft is the contractor's own paper: written anew or thrown away, until it is asked about or started. */
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import { droppedDraft } from '../erased.ts';
import type { Circumstances } from '../event.ts';

/** All that the new draft says; the engagement keeps its id, address and count. A deleted one becomes a draft again. */
export function changeDraft(engagement: Engagement, draft: Engagement): Decision {
  const { id, address, version, status } = engagement;
  if (status !== 'draft' && status !== 'dropped') return unchanged('not-a-draft');
  const createdAt = status === 'dropped' ? draft.createdAt : engagement.createdAt;
  return changed({ ...draft, id, address, version, createdAt, status: 'draft' });
}

export function dropDraft(engagement: Engagement, { now }: Circumstances): Decision {
  if (engagement.status !== 'draft') return unchanged('not-a-draft');
  return changed(droppedDraft(engagement, now));
}
