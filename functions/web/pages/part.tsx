/** The client's part: what needs an answer, the meetings to come, what they have done so far, who speaks for them. */
import type { Engagement, Responsibility } from '../../../core/engagement/engagement.ts';
import type { Firm } from '../../firm.ts';
import { Ask, Meetings, type MeetingToCome } from './meetings.tsx';
import { NewContact, StandIn } from './part-people.tsx';
import { Questions } from './questions.tsx';
import { SoFar } from './so-far.tsx';

export interface PartProps {
  readonly engagement: Engagement;
  readonly firm: Firm;
  /** Whose link it is. */
  readonly reader: string;
  /** Meetings that have not begun. */
  readonly meetings: readonly MeetingToCome[];
  /** Today where the client is. */
  readonly today: string;
  /** Just posted, in one short sentence. */
  readonly saved?: string | null;
  /** What was wrong with what they posted. */
  readonly fault?: string | null;
}

export function PartPage(props: PartProps) {
  const { engagement, firm, reader, meetings, today, saved = null, fault = null } = props;
  const { responsibilities, client, project, contact, owner, status } = engagement;
  const open = dueFirst(engagement).filter(one => !one.answer);
  return (
    <>
      <h1>Your part in {project.title}</h1>
      {saved ? (
        <p class="notice good" role="status">
          {saved}
        </p>
      ) : null}
      {fault ? (
        <p class="notice bad" role="alert">
          {fault}
        </p>
      ) : null}
      <Lead open={open.length} all={responsibilities.length} meetings={meetings.length} />
      {open.length > 0 ? <Questions open={open} due={engagement.due} /> : null}
      {meetings.length > 0 ? <Meetings meetings={meetings} /> : null}
      <SoFar engagement={engagement} today={today} />
      {status === 'running' ? <Ask /> : null}
      {reader === contact.email ? <StandIn engagement={engagement} /> : null}
      {reader === contact.email || reader === owner.email ? <NewContact contact={contact.name} /> : null}
      <p class="soft">
        For {client.name}, {firm.name} acts only on what {contact.name} tells us. In a hurry? Ring{' '}
        {firm.contractor.phone}.
      </p>
    </>
  );
}

function Lead({ open, all, meetings }: { open: number; all: number; meetings: number }) {
  return (
    <p class="lead">
      {open === 0 ? 'You have answered everything. ' : `${open} of ${all} still need an answer. `}
      {meetings > 0 ? <a href="#meetings">Our next meetings</a> : null}
      {meetings > 0 && open < all ? ' · ' : null}
      {open < all ? <a href="#so-far">Your part so far</a> : null}
    </p>
  );
}

/** What they were asked for by a day comes first, the soonest before the rest. */
function dueFirst({ responsibilities, due }: Engagement): Responsibility[] {
  const place = ({ id }: Responsibility) => {
    const found = due.findIndex(one => one.id === id);
    return found < 0 ? due.length : found;
  };
  return [...responsibilities].sort((a, b) => place(a) - place(b));
}
