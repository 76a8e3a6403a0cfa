/** What the client is asked to take on, each answered with one tap. */
import { answerWords } from '../../../core/engagement/decisions/answer.ts';
import { answers, type Engagement, type Responsibility } from '../../../core/engagement/engagement.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { explanationOf } from '../../../core/plan/explanations.ts';
import { dateIn } from '../when.ts';

interface QuestionsProps {
  readonly open: readonly Responsibility[];
  /** What they were asked for by a day. */
  readonly due: Engagement['due'];
}

export function Questions({ open, due }: QuestionsProps) {
  const dayOf = (id: string) => due.find(one => one.id === id)?.due;
  return (
    <form method="post">
      {open.map(one => (
        <fieldset class="ask">
          <legend>
            {termsOf(one).wording} <By day={dayOf(one.id)} />
          </legend>
          <Choices one={one} />
          <Why one={one} />
        </fieldset>
      ))}
      <p class="sticky">
        <button type="submit">Send my answers</button>
      </p>
    </form>
  );
}

function By({ day }: { day: string | undefined }) {
  return day ? <small>By {dateIn(day)}.</small> : null;
}

function Choices({ one }: { one: Responsibility }) {
  return (
    <div class="choices">
      {answers.map(answer => (
        <label class="choice">
          <input type="radio" name={`answer-${one.id}`} value={answer} checked={one.answer === answer} />
          <span>{answerWords[answer]}</span>
        </label>
      ))}
    </div>
  );
}

function Why({ one }: { one: Responsibility }) {
  const explanation = explanationOf(one.id);
  return explanation ? (
    <details>
      <summary>What does this mean?</summary>
      <p>{explanation}</p>
    </details>
  ) : null;
}
