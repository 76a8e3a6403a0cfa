/** One engagement: what waits, its timeline, their part, and beside it who speaks, what goes out, what you may do. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import type { Summary } from '../../../core/engagement/summary.ts';
import type { Moment } from '../../../core/moment.ts';
import { taskWords } from '../../../emails/letters/task-words.ts';
import type { TimelineEntry } from '../timeline.ts';
import { when } from '../when.ts';
import { count, messagePath, shortened } from '../words.ts';
import { Board } from './board.tsx';
import { Doings } from './doings.tsx';
import { Waited } from './engagements.tsx';
import { DoneForm } from './today.tsx';
import { Upcoming } from './upcoming.tsx';

export interface EngagementProps {
  readonly engagement: Engagement;
  readonly summary: Summary;
  readonly entries: readonly TimelineEntry[];
  readonly ahead: readonly RehearsedMail[];
  readonly now: Moment;
  /** The firm's mail domain. */
  readonly domain: string;
  /** Shows the whole timeline. */
  readonly all: boolean;
}

/** Entries of the timeline shown at first. */
const mostEntries = 30;

export function EngagementPage(props: EngagementProps) {
  const { engagement, summary, ahead, now } = props;
  const { client, project, involvement, status, id } = engagement;
  return (
    <>
      <div class="title">
        <h1>{client.name}</h1>
        <nav aria-label="This engagement">
          <a href={`/engagements/${id}/ledger`}>Ledger</a>
          <a href={`/api/engagements/${id}/pack`}>Export</a>
        </nav>
      </div>
      <p class="lead">
        {project.title} <span class="pill">{involvement}</span> <span class="pill">{status}</span>
      </p>
      <Begin engagement={engagement} />
      <div class="split">
        <div>
          <Waiting engagement={engagement} summary={summary} now={now} />
          <Board engagement={engagement} now={now} />
          <Timeline {...props} />
        </div>
        <div>
          <Facts {...props} />
          <Upcoming engagement={engagement} ahead={ahead} now={now} />
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
      </div>
    </section>
  );
}

function Waiting({ engagement, summary, now }: Pick<EngagementProps, 'engagement' | 'summary' | 'now'>) {
  const { id, client } = engagement;
  const { tasks, held, risky, contact } = summary;
  if (tasks.length + held.length + risky.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="waiting">
      <h2 id="waiting">What waits</h2>
      <ul class="list">
        {held.map(({ message, kind, putAt, mailedAt }) => (
          <li>
            <a href={messagePath(id, message)}>{kind === 'held' ? 'A held message' : 'A telephone call'}</a>
            {`: ${contact} ${mailedAt ? `was asked on ${when(mailedAt, client.timezone)}` : 'will be asked'}`}
            <br />
            <small>since {when(putAt, client.timezone)}</small>
          </li>
        ))}
        {risky.map(({ message, risk }) => (
          <li>
            <a href={messagePath(id, message)}>A risky instruction</a>: {risk}, waits for {contact}’s second
            confirmation
          </li>
        ))}
        {tasks.map(task => {
          const { task: title, why, say } = taskWords(task, summary);
          return (
            <li class="with-button">
              <div>
                <strong>{title}</strong>
                <p>{why}</p>
                {say.map(line => (
                  <p class="soft">{line}</p>
                ))}
                <small>since {when(task.since, client.timezone)}</small>
              </div>
              <DoneForm engagement={id} task={task.id} title={title} />
            </li>
          );
        })}
      </ul>
      <p class="soft">Their time now: {when(now, client.timezone)}</p>
    </section>
  );
}

function Timeline({ engagement, entries, all }: EngagementProps) {
  const newest = [...entries].reverse();
  const shown = all ? newest : newest.slice(0, mostEntries);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">What happened</h2>
      {entries.length === 0 ? <p class="soft">Nothing yet.</p> : null}
      <ol class="timeline" reversed>
        {shown.map(entry => (
          <Entry entry={entry} engagement={engagement} />
        ))}
      </ol>
      {shown.length < newest.length ? (
        <p>
          <a href={`/engagements/${engagement.id}?all=yes`}>Show all {newest.length}</a>
        </p>
      ) : null}
    </section>
  );
}

function Entry({ entry, engagement }: { entry: TimelineEntry; engagement: Engagement }) {
  const { tone, at, what, quote, note, href } = entry;
  return (
    <li class={tone}>
      <time datetime={at}>{when(at, engagement.client.timezone)}</time>
      <h3>{href ? <a href={messagePath(engagement.id, href)}>{what}</a> : what}</h3>
      {quote ? <blockquote>{shortened(quote, 300)}</blockquote> : null}
      {note ? <p class="soft">{note}</p> : null}
    </li>
  );
}

function Facts({ engagement, summary, now, domain }: EngagementProps) {
  const { id, contact, owner, client, ledger, address, deputies, contactChange, mustNotStop } = engagement;
  return (
    <section class="panel" aria-label="About this engagement">
      <dl class="facts">
        <dt>Speaks for them</dt>
        <dd>
          <strong>{contact.name}</strong>
          <br />
          {contact.email}
        </dd>
        {deputies.map(({ name, from, until }) => (
          <>
            <dt>Stand-in</dt>
            <dd>
              {name}, {from} to {until}
            </dd>
          </>
        ))}
        {contactChange ? (
          <>
            <dt>New contact</dt>
            <dd>
              {contactChange.to.name} from {contactChange.starts},{' '}
              {contactChange.confirmedAt ? 'confirmed' : `waits for the ${contactChange.confirmer}`}
            </dd>
          </>
        ) : null}
        <dt>Owner</dt>
        <dd>
          {owner.name}, {owner.email}
        </dd>
        <dt>Its address</dt>
        <dd>
          {address}@{domain}
        </dd>
        <dt>Their time</dt>
        <dd>{when(now, client.timezone)}</dd>
        {mustNotStop ? (
          <>
            <dt>Must not stop</dt>
            <dd>{mustNotStop}</dd>
          </>
        ) : null}
        <dt>Ledger</dt>
        <dd>
          <a href={`/engagements/${id}/ledger`}>{count(ledger.count, 'entry', 'entries')}</a>
        </dd>
        <dt>Days waited</dt>
        <dd>
          <Waited {...summary.waited} />
        </dd>
      </dl>
    </section>
  );
}

function Assets({ engagement: { assets } }: { engagement: Engagement }) {
  if (assets.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="assets">
      <h2 id="assets">Their systems</h2>
      <ul class="list">
        {assets.map(({ name, does, ifItStops }) => (
          <li>
            <strong>{name}</strong>
            <p>{does}</p>
            <p class="soft">If it stops: {ifItStops}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
