/** The form that writes to an engagement as somebody else: really signed, or really not. */
import type { Summary } from '../../functions/world.ts';
import { type WriterName, writers } from '../writers.ts';

export interface WritePageProps {
  readonly engagements: readonly Summary[];
  readonly values: {
    readonly engagement: string;
    readonly as: WriterName;
    readonly subject: string;
    readonly text: string;
  };
  /** Why the mail could not be sent. */
  readonly error?: string;
}

export function WritePage({ engagements, values, error }: WritePageProps) {
  if (engagements.length === 0)
    return (
      <>
        <h1>Write a mail</h1>
        <p>No engagement is running, so there is nobody to write to.</p>
      </>
    );
  return (
    <>
      <h1>Write a mail</h1>
      <p class="lead">It goes through the SMTP door like any other, and is judged like any other.</p>
      {error ? (
        <p class="bad" role="alert">
          {error}
        </p>
      ) : null}
      <form method="post" action="/write" class="panel">
        <label for="engagement">To the engagement</label>
        <select id="engagement" name="engagement">
          {engagements.map(({ id, client, title }) => (
            <option value={id} selected={id === values.engagement}>
              {`${client}: ${title}`}
            </option>
          ))}
        </select>
        <label for="as">As</label>
        <select id="as" name="as">
          {Object.entries(writers).map(([name, { label, explains }]) => (
            <option value={name} selected={name === values.as}>
              {`${label}. ${explains}`}
            </option>
          ))}
        </select>
        <label for="subject">Subject</label>
        <input id="subject" name="subject" required maxlength={200} value={values.subject} />
        <label for="text">Words</label>
        <textarea id="text" name="text" required maxlength={20000}>
          {values.text}
        </textarea>
        <p>
          <button type="submit">Send</button>
        </p>
      </form>
    </>
  );
}
