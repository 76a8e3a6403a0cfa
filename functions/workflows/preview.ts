/** A mail as it would be written, shown to the contractor before it is sent; its buttons lead nowhere. */
import type { Engagement } from '../../core/engagement/engagement.ts';
import { type RehearsedMail, rehearse } from '../../core/engagement/rehearse.ts';
import { after, toMoment } from '../../core/moment.ts';
import type { Rendered } from '../../emails/render.ts';
import type { World } from '../world.ts';

export interface Ahead {
  /** How far to look, in days, and how many mails at most. */
  readonly days: number;
  readonly most: number;
}

/** The mails to come if the client stays silent; a draft is played as if it were started now. */
export async function mailsAhead(
  world: World,
  engagement: Engagement,
  { days, most }: Ahead,
): Promise<RehearsedMail[]> {
  const calendar = await world.calendars.of(engagement.client);
  const from = toMoment(world.clock.now());
  const until = after(from, days * 86_400);
  const mails: RehearsedMail[] = [];
  for (const mail of rehearse({ draft: engagement, calendar, from, until, answers: 'none' })) {
    mails.push(mail);
    if (mails.length === most) break;
  }
  return mails;
}

/** A signed link here would let whoever sees the preview act in the client's name. */
const nowhere = 'https://link.invalid/';

/** The mail as it would be written then. The letters are loaded with the first: they outweigh every page. */
export async function preview(world: World, { at, mail, engagement }: RehearsedMail): Promise<Rendered> {
  const [{ mayBeStopped, write }, { factsOf }] = await Promise.all([
    import('../../emails/letters/letters.ts'),
    import('./compose.ts'),
  ]);
  const unsubscribe = mayBeStopped(mail.template) ? nowhere : null;
  const links = { button: nowhere, buttonUntil: at, page: nowhere, unsubscribe };
  const recipient = (mail.person ?? world.firm.contractor).name;
  return write(mail.template, await factsOf(world, engagement, mail, { recipient, links, at }));
}
