/** Mail may go to an address again that bounced or complained: on the timeline, and off the contractor's list. */
import { changed, type Decision } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { AddressAllowed, Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';
import { recipientsAt } from '../recipients.ts';

/** What failed meanwhile stays failed, and reminders that a complaint stopped stay stopped: that was the reader's wish. */
export function allowAddress(
  engagement: Engagement,
  { email, was }: AddressAllowed,
  { now }: Circumstances,
): Decision {
  const roles = recipientsAt(engagement, email).map(({ to }) => to);
  const over = new Set(roles.flatMap(role => [`returned#${role}`, `failed-mail#suppressed-${role}`]));
  const tasks = engagement.tasks.filter(({ id }) => !over.has(id));
  const item = { at: now, what: 'address-allowed', about: email, was };
  return changed(withItem({ ...engagement, tasks }, `LOG#${now}#allowed-${roles[0] ?? 'other'}`, item, now));
}
