/** The mails to come, each with its preview, and the button that holds them back until a day. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import type { Moment } from '../../../core/moment.ts';
import { daysFromNow, when } from '../when.ts';

export interface UpcomingProps {
  readonly engagement: Engagement;
  readonly ahead: readonly RehearsedMail[];
  readonly now: Moment;
}

export function Upcoming({ engagement, ahead, now }: UpcomingProps) {
  const { id, client, status, heldUntil } = engagement;
  const isHeld = heldUntil !== null && heldUntil > now;
  return (
    <section class="panel" aria-labelledby="ahead">
      <h2 id="ahead">{status === 'running' ? 'Goes out next' : 'Would go out'}</h2>
      <p class="soft">If {engagement.contact.name} stays silent.</p>
      {isHeld ? (
        <p class="wait">You hold the plan’s mails back until {when(heldUntil, client.timezone)}.</p>
      ) : null}
      {ahead.length === 0 ? <p class="soft">Nothing is planned.</p> : null}
      <MailLine ahead={ahead} timezone={client.timezone} now={now} hrefOf={key => previewPath(id, key)} />
      {status === 'running' ? (
        <details>
          <summary>Hold them back</summary>
          <form method="post" action={`/engagements/${id}/hold`}>
            <label for="until">Send none of the plan’s mails before</label>
            <input id="until" name="until" type="date" required />
            <p>
              <button type="submit" class="quiet">
                Hold
              </button>
            </p>
          </form>
          {isHeld ? (
            <form method="post" action={`/engagements/${id}/free`}>
              <button type="submit" class="quiet">
                Let them go on now
              </button>
            </form>
          ) : null}
        </details>
      ) : null}
    </section>
  );
}

export function previewPath(id: string, key: string): string {
  return `/engagements/${id}/ahead/${encodeURIComponent(key)}`;
}

interface MailLineProps {
  readonly ahead: readonly RehearsedMail[];
  readonly timezone: string;
  readonly now: Moment;
  /** Where a mail's preview is. */
  readonly hrefOf: (key: string) => string;
}

/** Mails on a line of time. */
function MailLine({ ahead, timezone, now, hrefOf }: MailLineProps) {
  return (
    <ol class="timeline">
      {ahead.map(({ at, mail }) => (
        <li class={mail.to === 'contractor' ? 'wait' : ''}>
          <time datetime={at}>
            {when(at, timezone)}, {daysFromNow(at, now, timezone)}
          </time>
          <h3>
            <a href={hrefOf(mail.key)}>{mailName(mail.template)}</a>
          </h3>
          <p class="soft">to {mail.person?.name ?? 'you'}</p>
        </li>
      ))}
    </ol>
  );
}

/** Such as `Welcome`, from a template's name. */
export function mailName(template: string): string {
  const words = template.replace(/-(hands-on|balanced|hands-off)$/, '').replaceAll('-', ' ');
  return names[template] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const names: Readonly<Record<string, string>> = {
  due: 'What is due now',
  asset: 'One of their systems explained',
  digest: 'The list so far',
  'contractor-task': 'A task for you',
  'held-question': 'A held message, asked about',
};
