/** The client's part so far: how much is done, what comes next by its day, and each answer, which they may change. */
import { answerWords } from '../../../core/engagement/decisions/answer.ts';
import type { Engagement, Responsibility } from '../../../core/engagement/engagement.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { dateIn } from '../when.ts';

interface SoFarProps {
  readonly engagement: Engagement;
  readonly today: string;
}

export function SoFar({ engagement, today }: SoFarProps) {
  const { responsibilities, due } = engagement;
  const answered = responsibilities.filter(one => one.answer);
  const done = answered.filter(one => one.doneAt).length;
  const next = due.flatMap(({ id, due: day }) => {
    const one = answered.find(other => other.id === id && other.answer === 'will' && !other.doneAt);
    return one ? [{ one, day }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="so-far">
      <h2 id="so-far">Your part so far</h2>
      <Progress all={responsibilities.length} answered={answered.length} done={done} />
      {next.length > 0 ? (
        <>
          <h3>Next for you</h3>
          <ul class="list">
            {next.map(({ one, day }) => (
              <li class="with-button">
                <div>
                  {termsOf(one).wording}
                  <br />
                  <small class={day < today ? 'bad' : ''}>by {dateIn(day)}</small>
                </div>
                <DoneButton one={one} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details open={next.length === 0}>
        <summary>What you answered</summary>
        <ul class="list">
          {answered.map(one => (
            <Answered one={one} isNext={next.some(other => other.one === one)} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The same figures stand in words beside the bar. */
function Progress({ all, answered, done }: { all: number; answered: number; done: number }) {
  return (
    <>
      <p>
        {answered} of {all} answered, {done} done.
      </p>
      <svg class="progress" viewBox="0 0 300 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="empty" width="300" height="10" rx="5" />
        <rect class="answered" width={(300 * answered) / all} height="10" rx="5" />
        <rect class="done" width={(300 * done) / all} height="10" rx="5" />
      </svg>
    </>
  );
}

function Answered({ one, isNext }: { one: Responsibility; isNext: boolean }) {
  return (
    <li class="with-button">
      <div>
        {termsOf(one).wording}
        <br />
        <strong class={one.answer === 'will' ? 'good' : 'wait'}>{answerWords[one.answer!]}</strong>
        {one.doneAt ? <span class="good"> · done</span> : null}
      </div>
      {one.doneAt || isNext || one.answer !== 'will' ? null : <DoneButton one={one} />}
    </li>
  );
}

function DoneButton({ one }: { one: Responsibility }) {
  return (
    <form method="post">
      <button
        type="submit"
        name="done"
        value={one.id}
        class="quiet"
        aria-label={`It is done: ${termsOf(one).wording}`}
      >
        It is done
      </button>
    </form>
  );
}
