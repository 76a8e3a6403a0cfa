/** Who is late, and which mails go out next, over all engagements. */
import type { Moment } from '../../../core/moment.ts';
import type { Today } from '../today.ts';
import { dateIn, daysFromNow, when } from '../when.ts';
import { count } from '../words.ts';
import { Client, mostRows, Part, Rest } from './list-part.tsx';

export function Overdue({ overdue }: { overdue: Today['overdue'] }) {
  return (
    <Part id="overdue" title="Late at the client" empty={overdue.length === 0 ? 'Nobody is late.' : null}>
      <ul class="list">
        {overdue.slice(0, mostRows).map(({ summary, late }) => (
          <li>
            <strong>
              <Client summary={summary} />
            </strong>{' '}
            <span class="bad">{count(late[0]!.days, 'day')} late</span>
            <ul class="plain">
              {late.slice(0, 3).map(({ wording, due }) => (
                <li>
                  {wording} <small>by {dateIn(due)}</small>
                </li>
              ))}
            </ul>
            {late.length > 3 ? <small>and more</small> : null}
          </li>
        ))}
      </ul>
      <Rest of={overdue} />
    </Part>
  );
}

export function Next({ next, now, zone }: { next: Today['next']; now: Moment; zone: string }) {
  return (
    <Part id="next" title="Goes out next" empty={next.length === 0 ? 'No mail is planned.' : null}>
      <ul class="list">
        {next.slice(0, 8).map(({ summary, mail }) => (
          <li>
            <time datetime={mail.at}>{when(mail.at, zone)}</time>{' '}
            <small>{daysFromNow(mail.at, now, zone)}</small>
            <br />
            {mail.title}
            <br />
            <small>
              to <Client summary={summary} />
            </small>
          </li>
        ))}
      </ul>
    </Part>
  );
}
