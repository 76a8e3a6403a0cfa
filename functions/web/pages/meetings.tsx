/** Meetings to come: the client chooses a time where there is a choice, and sends questions; or asks about anything. */
import { Temporal } from 'temporal-polyfill';
import { timesOf } from '../../../core/engagement/decisions/answer-meeting.ts';
import type { Engagement } from '../../../core/engagement/engagement.ts';

export interface MeetingToCome {
  /** Its place in the project's meetings. */
  readonly index: number;
  readonly meeting: Engagement['project']['meetings'][number];
}

export function Meetings({ meetings }: { meetings: readonly MeetingToCome[] }) {
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">Our next meetings</h2>
      {meetings.map((one, place) => (
        <Meeting {...one} isNext={place === 0} />
      ))}
    </section>
  );
}

/** The next one is open, and each where a time must be chosen; of the others the day is enough to see. */
function Meeting({ index, meeting, isNext }: MeetingToCome & { isNext: boolean }) {
  const times = timesOf(meeting);
  const hasChoice = times.length > 0;
  return (
    <form method="post" class="panel">
      <input type="hidden" name="meeting" value={String(index)} />
      <h3>{meeting.title}</h3>
      {hasChoice ? <Times index={index} times={times} /> : <p>{timeWords(meeting.at)}</p>}
      {hasChoice ? (
        <Words index={index} />
      ) : (
        <details open={isNext}>
          <summary>Send questions, or say that it does not suit you</summary>
          <Words index={index} required />
        </details>
      )}
    </form>
  );
}

function Words({ index, required = false }: { index: number; required?: boolean }) {
  return (
    <>
      <label for={`words-${index}`}>Your questions, or when you could meet instead</label>
      <textarea id={`words-${index}`} name="words" maxlength={2000} rows={3} required={required} />
      <p>
        <button type="submit">Send</button>
      </p>
    </>
  );
}

function Times({ index, times }: { index: number; times: readonly string[] }) {
  return (
    <fieldset class="times">
      <legend>Which time suits you?</legend>
      <div class="choices">
        {[...times, 'none'].map(time => (
          <label class="choice">
            <input type="radio" name="time" value={time} id={`time-${index}-${time}`} />
            <span>{time === 'none' ? 'None of these' : timeWords(time)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A question about anything; what is to be done is said by mail, where it can be proved. */
export function Ask() {
  return (
    <details class="panel">
      <summary>Ask us something</summary>
      <form method="post">
        <label for="words">Your question</label>
        <textarea id="words" name="words" maxlength={2000} rows={3} required />
        <p class="soft">Do you want us to do something? Then please write it to us by email.</p>
        <p>
          <button type="submit">Send my question</button>
        </p>
      </form>
    </details>
  );
}

/** Such as `Tuesday 8 December at 10:00`, in the client's own time. */
function timeWords(at: string): string {
  const time = Temporal.PlainDateTime.from(at);
  const day = time.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day} at ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
