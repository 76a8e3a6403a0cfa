/** One coming mail, changed this once: words of the contractor's own that go with it, or not sent at all. */
import type { MailEdit } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import type { Moment } from '../../../core/moment.ts';

type Planned = Pick<MailEdit, 'title' | 'things' | 'at'>;

interface MailEditProps {
  readonly id: string;
  readonly one: RehearsedMail;
  /** Opened, on the mail's own page. */
  readonly open?: boolean;
}

/** Nothing for a mail that is not the plan's: it answers somebody, and goes as it is. */
export function MailEditForm({ id, one, open = false }: MailEditProps) {
  const { at, mail } = one;
  const note = noteOf(one);
  const planned = plannedOf(at, mail.about);
  if (!planned) return null;
  const field = `note-${mail.key.replace(/\W/g, '-')}`;
  return (
    <details class="edit-mail" open={open}>
      <summary>{note ? 'Change the note' : 'Add a note, or skip it'}</summary>
      <form method="post" action={`/engagements/${id}/edit-mail`}>
        <Which mail={planned} />
        {open ? <input type="hidden" name="back" value={mail.key} /> : null}
        <label for={field}>Your own words, in this mail only</label>
        <textarea id={field} name="note" maxlength={1000} rows={3}>
          {note ?? ''}
        </textarea>
        <p class="row">
          <button type="submit" name="edit" value="note">
            Keep the note
          </button>
          <button type="submit" name="edit" value="skip" class="quiet">
            Skip this mail
          </button>
        </p>
      </form>
    </details>
  );
}

/** The note that a mail goes with already. */
export function noteOf({ mail }: RehearsedMail): string | null {
  return typeof mail.about.note === 'string' ? mail.about.note : null;
}

export function TakeBack({ id, edit }: { id: string; edit: MailEdit }) {
  const words = edit.note === null ? 'Send it after all' : 'Take the note back';
  return (
    <form method="post" action={`/engagements/${id}/edit-mail`}>
      <Which mail={edit} />
      <button type="submit" name="edit" value="none" class="quiet" aria-label={`${words}: ${edit.title}`}>
        {words}
      </button>
    </form>
  );
}

/** What the mail is about as it is shown here: of a mail that has changed meanwhile the button says nothing. */
function Which({ mail: { title, things, at } }: { mail: Planned }) {
  return (
    <>
      <input type="hidden" name="title" value={title} />
      <input type="hidden" name="things" value={things.join(' ')} />
      <input type="hidden" name="at" value={at} />
    </>
  );
}

function plannedOf(at: Moment, { title, things }: RehearsedMail['mail']['about']): Planned | null {
  if (typeof title !== 'string' || !Array.isArray(things)) return null;
  return { title, things: things.map(String), at };
}
