/** One engagement: its timeline, and beside it who speaks, what is owed and what goes out next. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import type { TimelineEntry } from '../timeline.ts';
import { day, daysFromNow, when } from '../when.ts';

export interface EngagementProps {
  readonly engagement: Engagement;
  readonly entries: readonly TimelineEntry[];
  readonly now: Moment;
  /** The firm's mail domain. */
  readonly domain: string;
}

export function EngagementPage({ engagement, entries, now, domain }: EngagementProps) {
  const { client, project, involvement, status } = engagement;
  return (
    <>
      <h1>{client.name}</h1>
      <p class="lead">
        {project.title} <span class="pill">{involvement}</span> <span class="pill">{status}</span>
      </p>
      <div class="split">
        <section aria-labelledby="timeline">
          <h2 id="timeline">What happened</h2>
          <ol class="timeline" reversed>
            {[...entries].reverse().map(entry => (
              <Entry entry={entry} engagement={engagement} />
            ))}
          </ol>
          {entries.length === 0 ? <p class="soft">Nothing yet.</p> : null}
        </section>
        <div>
          <Facts engagement={engagement} now={now} domain={domain} />
          <Owed engagement={engagement} />
        </div>
      </div>
    </>
  );
}

function Entry({ entry, engagement }: { entry: TimelineEntry; engagement: Engagement }) {
  const { tone, at, what, quote, note, href } = entry;
  return (
    <li class={tone}>
      <time datetime={at}>{when(at, engagement.client.timezone)}</time>
      <h3>
        {href ? (
          <a href={`/engagements/${engagement.id}/messages/${encodeURIComponent(href)}`}>{what}</a>
        ) : (
          what
        )}
      </h3>
      {quote ? <blockquote>{shortened(quote)}</blockquote> : null}
      {note ? <p class="soft">{note}</p> : null}
    </li>
  );
}

function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400).trimEnd()} …` : text;
}

function Facts({ engagement, now, domain }: Omit<EngagementProps, 'entries'>) {
  const { contact, owner, client, next, ledger, address } = engagement;
  return (
    <section class="panel" aria-label="About this engagement">
      <dl class="facts">
        <dt>Speaks for them</dt>
        <dd>
          {contact.name}, {contact.email}
        </dd>
        <dt>Owner</dt>
        <dd>
          {owner.name}, {owner.email}
        </dd>
        <dt>Its address</dt>
        <dd>
          {address}@{domain}
        </dd>
        <dt>Goes out next</dt>
        <dd>
          {next
            ? `${next.title}, ${day(next.at, client.timezone)} (${daysFromNow(next.at, now, client.timezone)})`
            : 'nothing planned'}
        </dd>
        <dt>Their time</dt>
        <dd>{when(now, client.timezone)}</dd>
        <dt>Instructions</dt>
        <dd>{ledger.count} in the ledger</dd>
      </dl>
    </section>
  );
}

const answered = { will: 'will do it', cannot: 'cannot', explain: 'asked to have it explained' } as const;

function Owed({ engagement }: { engagement: Engagement }) {
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">What they take on</h2>
      <ul class="list">
        {engagement.responsibilities.map(one => (
          <li>
            {termsOf(one).wording}
            <br />
            <small class={one.doneAt ? 'good' : 'wait'}>
              {one.doneAt ? 'done' : one.answer ? answered[one.answer] : 'not answered yet'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
