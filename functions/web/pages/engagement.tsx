/** One engagement: what waits, their part, what happened, and beside it who speaks, what goes out, what you may do. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import type { Item } from '../../world.ts';
import type { MailWeek } from '../mail-weeks.ts';
import { Board } from './board.tsx';
import { Doings } from './doings.tsx';
import { Assets, Facts, type FactsProps } from './facts.tsx';
import { Story, type StoryProps } from './story.tsx';
import { Upcoming } from './upcoming.tsx';
import { Waiting } from './waiting.tsx';
import { WeekBars } from './week-bars.tsx';

export interface EngagementProps extends FactsProps, StoryProps {
  readonly ahead: readonly RehearsedMail[];
  readonly weeks: readonly MailWeek[];
  /** Everything that was put under it. */
  readonly items: readonly Item[];
}

export function EngagementPage(props: EngagementProps) {
  const { engagement, summary, items, ahead, weeks, now } = props;
  const { client, project, involvement, status, id } = engagement;
  return (
    <>
      <div class="title">
        <h1>{client.name}</h1>
        <nav aria-label="This engagement">
          <a href={`/engagements/${id}/ledger`}>Ledger</a>
          <a href={`/api/engagements/${id}/pack`} download>
            Export
          </a>
        </nav>
      </div>
      <p class="lead">
        {project.title} <span class="pill">{involvement}</span> <span class="pill">{status}</span>
      </p>
      <Begin engagement={engagement} />
      <div class="split">
        <div>
          <Waiting engagement={engagement} summary={summary} items={items} />
          <Board engagement={engagement} now={now} />
          <Story {...props} />
        </div>
        <div>
          <Facts {...props} />
          <Upcoming engagement={engagement} ahead={ahead} now={now} />
          <WeekBars weeks={weeks} />
          <Assets engagement={engagement} />
          <Doings engagement={engagement} />
        </div>
      </div>
    </>
  );
}

function Begin({ engagement: { id, status, owner } }: { engagement: Engagement }) {
  if (status !== 'draft' && status !== 'asked') return null;
  return (
    <section class="panel" aria-label="Begin">
      <p>
        {status === 'draft'
          ? 'This is a draft: nothing has been sent.'
          : `${owner.name} was asked who speaks for them, and has not signed yet.`}
      </p>
      <div class="row">
        {status === 'draft' ? (
          <form method="post" action={`/engagements/${id}/ask`}>
            <button type="submit">Ask {owner.name} first</button>
          </form>
        ) : null}
        <form method="post" action={`/engagements/${id}/start`}>
          <button type="submit" class="quiet">
            Start now
          </button>
        </form>
        {status === 'draft' ? (
          <>
            <a class="button quiet" href={`/engagements/${id}/edit`}>
              Edit
            </a>
            <form method="post" action={`/engagements/${id}/drop`}>
              <button type="submit" class="quiet bad">
                Delete the draft
              </button>
            </form>
          </>
        ) : null}
      </div>
    </section>
  );
}
