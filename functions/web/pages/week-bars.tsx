/** Mails per week as a picture: what went to the client stands up, what they wrote hangs down. */
import type { MailWeek } from '../mail-weeks.ts';
import { dateIn } from '../when.ts';
import { count } from '../words.ts';

const [step, half] = [26, 40];
const bar = 16;

/** Drawn only where there is something to see. The same figures stand in a table for whoever cannot see it. */
export function WeekBars({ weeks }: { weeks: readonly MailWeek[] }) {
  const most = Math.max(...weeks.flatMap(({ sent, received }) => [sent, received]));
  const [sent, received] = [total(weeks, 'sent'), total(weeks, 'received')];
  if (most === 0) return null;
  const height = (mails: number) => (mails === 0 ? 0 : Math.max(3, Math.round((mails / most) * half)));
  return (
    <section class="panel" aria-labelledby="weeks">
      <h2 id="weeks">Mails per week</h2>
      <p class="soft">
        Twelve weeks: <span class="key sent" /> {sent} to them, <span class="key received" /> {received} from
        them.
      </p>
      <svg
        class="weeks"
        viewBox={`0 0 ${weeks.length * step} ${2 * half + 4}`}
        role="img"
        aria-labelledby="weeks-title"
      >
        <title id="weeks-title">{`Mails per week: ${sent} to them, ${received} from them in twelve weeks`}</title>
        <line class="axis" x1="0" x2={weeks.length * step} y1={half + 2} y2={half + 2} />
        {weeks.map((week, index) => (
          <g>
            <title>{`${weekOf(week)}: ${count(week.sent, 'mail')} to them, ${count(week.received, 'mail')} from them`}</title>
            <rect
              class="sent"
              x={index * step + 5}
              y={half - height(week.sent)}
              width={bar}
              height={height(week.sent)}
              rx="2"
            />
            <rect
              class="received"
              x={index * step + 5}
              y={half + 4}
              width={bar}
              height={height(week.received)}
              rx="2"
            />
          </g>
        ))}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">To them</th>
              <th scope="col">From them</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(week => (
              <tr>
                <th scope="row">{dateIn(week.from)}</th>
                <td>{week.sent}</td>
                <td>{week.received}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const weekOf = ({ from }: MailWeek) => `Week of ${dateIn(from)}`;

function total(weeks: readonly MailWeek[], way: 'sent' | 'received'): number {
  return weeks.reduce((sum, week) => sum + week[way], 0);
}
