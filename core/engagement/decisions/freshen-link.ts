/** A link that ran out: a fresh one goes to the address on file, never to whoever holds the old one. */
import { after } from '../../moment.ts';
import { digitsOf, withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, FreshLinkAsked } from '../event.ts';
import { recipientsAt } from '../recipients.ts';

/** An old link may lie about anywhere, so pressing its button fills nobody's mailbox. */
const restSeconds = 3600;

/** One fresh link an hour, and only to somebody who still belongs to the engagement. */
export function freshenLink(engagement: Engagement, asked: FreshLinkAsked, at: Circumstances): Decision {
  const { freshLinkAt } = engagement;
  const [known] = recipientsAt(engagement, asked.to);
  if (!known) return unchanged('not-on-file');
  if (freshLinkAt && after(freshLinkAt, restSeconds) > at.now) return unchanged('asked-just-now');
  const about = { purpose: asked.purpose, about: asked.about };
  const key = `fresh-link#${digitsOf(at.now)}`;
  const mail = { to: known, template: 'fresh-link', key, about };
  return changed(withAnswer({ ...engagement, freshLinkAt: at.now }, mail, at.now));
}
