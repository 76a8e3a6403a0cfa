/** The contractor holds back the plan's own mails until a day; asks, answers and calls go on. */
import { Temporal } from 'temporal-polyfill';
import { fromMoment, toMoment } from '../../moment.ts';
import { localDay, opening } from '../../plan/calendar.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances } from '../event.ts';
import { withItem } from '../outbox.ts';

/** `until` is the first day on which they may go again, in the client's own calendar; `null` lets them go now. */
export function holdMails(engagement: Engagement, until: string | null, at: Circumstances): Decision {
  if (engagement.status !== 'running') return unchanged('not-running');
  if (until !== null && until <= localDay(fromMoment(at.now), at.calendar).toString())
    return unchanged('day-is-past');
  const heldUntil = until === null ? null : toMoment(opening(Temporal.PlainDate.from(until), at.calendar));
  if (heldUntil === engagement.heldUntil) return unchanged('already-so');
  const item = { at: at.now, what: heldUntil ? 'mails-held' : 'mails-freed', about: until ?? '' };
  return changed(withItem({ ...engagement, heldUntil }, `LOG#${at.now}#mails-held`, item, at.now));
}
