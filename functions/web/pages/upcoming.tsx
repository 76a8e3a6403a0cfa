/** The mails to come, each with its preview and the ways to change it once, and the button that holds all back. */
import type { Engagement, MailEdit } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import type { Moment } from '../../../core/moment.ts';
import { taskWords } from '../../../emails/letters/task-words.ts';
import { dateIn, daysFromNow, when } from '../when.ts';
import { MailEditForm, noteOf, TakeBack } from './mail-edit.tsx';

export interface UpcomingProps {
  readonly engagement: Engagement;
  readonly ahead: readonly RehearsedMail[];
  readonly now: Moment;
}

export function Upcoming({ engagement, ahead, now }: UpcomingProps) {
  const { id, client, status, heldUntil, contact, edits } = engagement;
  const isHeld = heldUntil !== null && heldUntil > now;
  return (
    <section class="panel" aria-labelledby="ahead">
      <h2 id="ahead">{status === 'running' ? 'Goes out next' : 'Would go out'}</h2>
      <p class="soft">If {contact.name} stays silent.</p>
      {isHeld ? (
        <p class="wait">You hold the plan’s mails back until {when(heldUntil, client.timezone)}.</p>
      ) : null}
      {ahead.length === 0 ? <p class="soft">Nothing is planned.</p> : null}
      <ol class="timeline">
        {ahead.map(one => (
          <Mail engagement={engagement} one={one} now={now} />
        ))}
      </ol>
      {edits.filter(isNotShown(ahead)).map(edit => (
        <div class="with-button">
          <p class="soft">
            {edit.note === null ? 'You skip' : 'A note of yours waits for'} “{edit.title}” of{' '}
            {dateIn(edit.at.slice(0, 10))}, if it is still about the same.
          </p>
          <TakeBack id={id} edit={edit} />
        </div>
      ))}
      {status === 'running' ? <Hold id={id} isHeld={isHeld} /> : null}
    </section>
  );
}

/** A skipped mail is not among those to come, nor is one that has become another since. */
function isNotShown(ahead: readonly RehearsedMail[]): (edit: MailEdit) => boolean {
  const notes = new Set(ahead.map(noteOf));
  return ({ note }) => note === null || !notes.has(note);
}

function Mail({ engagement, one, now }: { engagement: Engagement; one: RehearsedMail; now: Moment }) {
  const { at, mail } = one;
  const { timezone } = engagement.client;
  const note = noteOf(one);
  return (
    <li class={mail.to === 'contractor' ? 'wait' : ''}>
      <time datetime={at}>
        {when(at, timezone)}, {daysFromNow(at, now, timezone)}
      </time>
      <h3>
        <a href={previewPath(engagement.id, mail.key)}>{titleOf(one)}</a>
      </h3>
      <p class="soft">to {mail.person?.name ?? 'you'}</p>
      {note ? <blockquote>{note}</blockquote> : null}
      {engagement.status === 'running' && mail.to !== 'contractor' ? (
        <MailEditForm id={engagement.id} one={one} />
      ) : null}
    </li>
  );
}

function Hold({ id, isHeld }: { id: string; isHeld: boolean }) {
  return (
    <details>
      <summary>Hold them all back</summary>
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
  );
}

export function previewPath(id: string, key: string): string {
  return `/engagements/${id}/ahead/${encodeURIComponent(key)}`;
}

/** The plan's own title of a mail, or its template's name in words. */
function titleOf({ mail: { about, template }, engagement }: RehearsedMail): string {
  if (typeof about.title === 'string') return about.title;
  const task = engagement.tasks.find(({ id }) => id === about.task);
  if (task) return taskWords(task, { contact: engagement.contact.name, owner: engagement.owner.name }).task;
  const words = template.replaceAll('-', ' ');
  return names[template] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const names: Readonly<Record<string, string>> = {
  'contractor-task': 'A task for you',
  'held-question': 'A held message, asked about',
};
