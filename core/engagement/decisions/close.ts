/** Closing: the last entry of the ledger, and a wrap-up to the contact and the owner. */
import { withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement, Person } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { enter } from './enter.ts';

/** Closes a running engagement once. What is still in the outbox goes out; the plan and all asks end. */
export function close(engagement: Engagement, by: Person, at: Circumstances): Decision {
  if (engagement.status !== 'running') return unchanged('not-running');
  const { contact, owner, project } = engagement;
  const content = {
    kind: 'closure',
    at: at.now,
    by,
    text: `${project.title} is closed.`,
    proof: 'console',
    message: null,
    facts: { openAsks: engagement.asks.length },
  } as const;
  const state = enter(
    { ...engagement, status: 'closed', closedAt: at.now, asks: [], confirmations: [], tasks: [] },
    content,
    at,
  );
  const readers = new Map([contact, owner].map(one => [one.email, one]));
  return changed(
    [...readers.values()].reduce((next, person, index) => {
      const to = { to: index === 0 ? 'contact' : 'owner', person } as const;
      return withAnswer(next, { to, template: 'wrap-up', key: 'wrap-up#1' }, at.now);
    }, state),
  );
}
