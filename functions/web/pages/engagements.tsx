/** All engagements: who owes whom, how long each side has waited, found by a word or a filter. */
import { mostDue } from '../../../core/engagement/decisions/note-due.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Summary } from '../../world.ts';
import type { Search } from '../search.ts';
import { daysAt, isStuck, lateIn } from '../today.ts';
import { daysFromNow } from '../when.ts';
import { count } from '../words.ts';
import { SearchForm } from './engagement-search.tsx';
import { Waited } from './waited.tsx';

export interface EngagementsProps {
  readonly search: Search;
  /** Those of the page that is shown. */
  readonly shown: readonly Summary[];
  /** How many the search found, and how many pages that makes. */
  readonly found: number;
  readonly pages: number;
  readonly now: Moment;
  readonly zone: string;
}

export function EngagementsPage({ search, shown, found, pages, now, zone }: EngagementsProps) {
  return (
    <>
      <div class="title">
        <h1>Engagements</h1>
        <a class="button" href="/new">
          New engagement
        </a>
      </div>
      <SearchForm search={search} />
      <p class="soft" role="status">
        {count(found, 'engagement')}
      </p>
      {shown.length > 0 ? (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">Client</th>
              <th scope="col">They owe</th>
              <th scope="col">You owe</th>
              <th scope="col">Days waited</th>
              <th scope="col">Goes out next</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(summary => (
              <Row summary={summary} now={now} zone={zone} />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="panel">
          {isSearched(search) ? (
            <>
              Nothing fits this search. <a href="/engagements">Show all that are open</a>
            </>
          ) : (
            <>
              There is no engagement yet. <a href="/new">Make the first one</a>
            </>
          )}
        </p>
      )}
      <Pages search={search} pages={pages} />
    </>
  );
}

function isSearched({ q, status, kind, only }: Search): boolean {
  return [q, status, kind, only].some(Boolean);
}

function Row({ summary, now, zone }: { summary: Summary; now: Moment; zone: string }) {
  const { id, client, title, involvement, status, owed, ours, next, waited } = summary;
  const late = lateIn(summary, daysAt(now));
  return (
    <tr>
      <th scope="row">
        <a href={`/engagements/${id}`}>{client}</a>
        <br />
        <span class="soft">{title}</span>
        <br />
        <span class="pill">{involvement}</span>{' '}
        {status === 'running' ? null : <span class="pill">{status}</span>}{' '}
        {isStuck(summary) ? <span class="pill bad">keeps failing</span> : null}
      </th>
      <td data-label="They owe">
        <span class={late.length > 0 ? 'bad' : owed > 0 ? 'wait' : 'good'}>{owed}</span>
        {late.length > 0 ? (
          <small> {late.length === mostDue ? `${mostDue} or more` : late.length} late</small>
        ) : null}
      </td>
      <td data-label="You owe">
        <span class={ours > 0 ? 'bad' : 'good'}>{ours}</span>
      </td>
      <td data-label="Days waited">
        <Waited {...waited} />
      </td>
      <td data-label="Goes out next">
        {next ? (
          <>
            {next.title} <small>{daysFromNow(next.at, now, zone)}</small>
          </>
        ) : (
          <span class="soft">nothing planned</span>
        )}
      </td>
    </tr>
  );
}

function Pages({ search, pages }: { search: Search; pages: number }) {
  if (pages < 2) return null;
  const to = (page: number) => `?${new URLSearchParams({ ...search, page: String(page) })}`;
  return (
    <nav class="pages" aria-label="Pages of the list">
      {search.page > 1 ? <a href={to(search.page - 1)}>Before</a> : null}
      <span>
        Page {search.page} of {pages}
      </span>
      {search.page < pages ? <a href={to(search.page + 1)}>After</a> : null}
    </nav>
  );
}
