/** What happened in one engagement: mails, ledger, answers and reminders on one line of time, newest first. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { TimelineEntry } from '../timeline.ts';
import { when } from '../when.ts';
import { messagePath, shortened } from '../words.ts';

export interface StoryProps {
  readonly engagement: Engagement;
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** Which page of them is shown, the newest being 1. */
  readonly page: number;
}

/** Entries on one page. */
const pageSize = 30;

export function Story({ engagement, entries, page }: StoryProps) {
  const newest = [...entries].reverse();
  const pages = Math.max(1, Math.ceil(newest.length / pageSize));
  const shownPage = Math.min(page, pages);
  const shown = newest.slice((shownPage - 1) * pageSize, shownPage * pageSize);
  return (
    <section aria-labelledby="story">
      <h2 id="story">What happened</h2>
      {entries.length === 0 ? <p class="soft">Nothing yet.</p> : null}
      <ol class="timeline" reversed>
        {shown.map(entry => (
          <Entry entry={entry} engagement={engagement} />
        ))}
      </ol>
      {pages > 1 ? <Pages page={shownPage} pages={pages} /> : null}
    </section>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  return (
    <nav class="pages" aria-label="Earlier and later">
      {page > 1 ? <a href={`?page=${page - 1}#story`}>Later</a> : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? <a href={`?page=${page + 1}#story`}>Earlier</a> : null}
    </nav>
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
