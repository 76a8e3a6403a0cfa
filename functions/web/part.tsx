/** The client's own page: their answers, meetings, stand-ins, and what they have done so far. */
import { isOver } from '../../core/engagement/decisions/answer-meeting.ts';
import type { EngagementEvent } from '../../core/engagement/event.ts';
import { toMoment } from '../../core/moment.ts';
import { change } from '../workflows/change.ts';
import type { World } from '../world.ts';
import { type LinkedPage, type Opened, proofOf } from './behind-link.tsx';
import { PartPage } from './pages/part.tsx';
import { partEvent } from './part-form.ts';

export const part = (world: World): LinkedPage => ({
  show: opened => page(world, opened),
  act: async (opened, c) => {
    const { event, fault } = partEvent(opened, await c.req.parseBody(), proofOf(c, opened));
    const decision = event && (await change(world, opened.link.engagement, event));
    const refused = decision?.outcome === 'unchanged' ? refusals[decision.because] : undefined;
    const engagement = (await world.store.load(opened.link.engagement))!;
    const saved = event && !refused ? savedWords(event) : null;
    return page(world, { ...opened, engagement }, saved, fault ?? refused ?? null);
  },
});

async function page(
  world: World,
  { engagement, link }: Opened,
  saved: string | null = null,
  fault: string | null = null,
) {
  const now = toMoment(world.clock.now());
  const calendar = await world.calendars.of(engagement.client);
  const today = world.clock.now().toZonedDateTimeISO(engagement.client.timezone).toPlainDate().toString();
  const meetings = engagement.project.meetings
    .map((meeting, index) => ({ meeting, index }))
    .filter(({ meeting }) => engagement.status === 'running' && !isOver(meeting, { now, calendar }));
  const props = { engagement, firm: world.firm, reader: link.to, meetings, today, saved, fault };
  return <PartPage {...props} />;
}

/** Answers of `decide` that the client must hear; any other means that it was done already. */
const refusals: Readonly<Record<string, string>> = {
  'shared-mailbox': 'Several people may read that mailbox. Please give a person’s own address.',
  'ends-before-it-starts': 'The last day comes before the first.',
  'day-is-past': 'That day is past; please choose a later one.',
  'no-such-time': 'That time was chosen or changed already. Please look again.',
  'no-such-meeting': 'That meeting has begun already.',
  'said-too-much': 'We have several questions of yours already. Please ring us.',
  'not-running': 'This project is not running, so there is nothing to change.',
};

function savedWords({ event }: EngagementEvent): string {
  if (event === 'meeting-answered') return 'Thank you. We have it, and come back to you.';
  if (event === 'contact-change-asked') return 'Thank you. We ask for the confirmation now.';
  return 'Thank you, that is saved.';
}
