/** Mails per week as a picture: what went to the client stands up, what they wrote hangs down. */
import type { MailWeek } from '../mail-weeks.ts';
import { dateIn } from '../when.ts';
import { count } from '../words.ts';

const [step, half] = [26, 40];
const bar = 16;

/** Drawn only where there is something to see. The same figures stand in a table for whoever cannot see it. */
export function WeekBars({ weeks }: { weeks: readonly MailWeek[] }) {
  const [sent, received] = [total(weeks, 'sent'), total(weeks, 'received')];
  if (sent + received === 0) return null;
  return (
    <section class="panel" aria-labelledby="weeks">
      <h2 id="weeks">Mails per week</h2>
      <p class="soft">
        Twelve weeks: <span class="key sent" /> {sent} to them, <span class="key received" /> {received} from
        them.
      </p>
      <Picture
        weeks={weeks}
        title={`Mails per week: ${sent} to them, ${received} from them in twelve weeks`}
      />
      <details>
        <summary>As a table</summary>
        <Table weeks={weeks} />
      </details>
    </section>
  );
}

function Picture({ weeks, title }: { weeks: readonly MailWeek[]; title: string }) {
  const width = weeks.length * step;
  const most = Math.max(...weeks.flatMap(({ sent, received }) => [sent, received]));
  const height = (mails: number) => (mails === 0 ? 0 : Math.max(3, Math.round((mails / most) * half)));
  return (
    <svg class="weeks" viewBox={`0 0 ${width} ${2 * half + 4}`} role="img" aria-labelledby="weeks-title">
      <title id="weeks-title">{title}</title>
      <line class="axis" x1="0" x2={width} y1={half + 2} y2={half + 2} />
      {weeks.map((week, index) => {
        const [up, down] = [height(week.sent), height(week.received)];
        const place = { x: index * step + 5, width: bar, rx: 2 };
        return (
          <g>
            <title>{inWords(week)}</title>
            <rect class="sent" {...place} y={half - up} height={up} />
            <rect class="received" {...place} y={half + 4} height={down} />
          </g>
        );
      })}
    </svg>
  );
}

function Table({ weeks }: { weeks: readonly MailWeek[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Week of</th>
          <th scope="col">To them</th>
          <th scope="col">From them</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, sent, received }) => (
          <tr>
            <th scope="row">{dateIn(from)}</th>
            <td>{sent}</td>
            <td>{received}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inWords({ from, sent, received }: MailWeek): string {
  return `Week of ${dateIn(from)}: ${count(sent, 'mail')} to them, ${count(received, 'mail')} from them`;
}

function total(weeks: readonly MailWeek[], way: 'sent' | 'received'): number {
  return weeks.reduce((sum, week) => sum + week[way], 0);
}
