/** Mails on a line of days, as a picture: how much a client would hear, and when. */
import type { Moment } from '../../../core/moment.ts';
import { dateIn } from '../when.ts';
import { count } from '../words.ts';

const width = 360;
const dayMilliseconds = 86_400_000;

interface DayLineProps {
  readonly from: Moment;
  readonly days: number;
  readonly mails: readonly { readonly at: Moment; readonly toClient: boolean }[];
}

/** The list below it names each mail; the picture says so in its title. */
export function DayLine({ from, days, mails }: DayLineProps) {
  const place = (at: string) =>
    ((Date.parse(at) - Date.parse(from)) / dayMilliseconds / days) * (width - 12) + 6;
  const toClient = mails.filter(mail => mail.toClient).length;
  const title = `${count(toClient, 'mail')} to the client in ${days} days, ${count(mails.length - toClient, 'task')} for you`;
  return (
    <svg class="day-line" viewBox={`0 0 ${width} 40`} role="img" aria-label={title}>
      <line class="axis" x1="0" x2={width} y1="14" y2="14" />
      {months(from, days).map(month => (
        <>
          <line class="axis" x1={place(month)} x2={place(month)} y1="8" y2="20" />
          <text x={place(month)} y="36" text-anchor="middle">
            {dateIn(month)}
          </text>
        </>
      ))}
      {mails.map(mail => (
        <circle class={mail.toClient ? 'sent' : 'task'} cx={place(mail.at)} cy="14" r="5" />
      ))}
    </svg>
  );
}

/** The first of each month within those days. */
function months(from: Moment, days: number): string[] {
  const until = Date.parse(from) + days * dayMilliseconds;
  const [year = 0, month = 1] = from.split('-').map(Number);
  const firsts = Array.from({ length: 5 }, (_, index) => new Date(Date.UTC(year, month + index, 1)));
  return firsts.filter(first => first.getTime() < until).map(first => first.toISOString().slice(0, 10));
}
