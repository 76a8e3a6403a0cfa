/** The client's part: what they are asked to take on, each answered with one tap. */
import { answerWords } from '../../../core/engagement/decisions/answer.ts';
import { answers, type Engagement, type Responsibility } from '../../../core/engagement/engagement.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { catalogueRow } from '../../../core/plan/catalogue.ts';
import type { Firm } from '../../firm.ts';

export interface PartProps {
  readonly engagement: Engagement;
  readonly firm: Firm;
  /** Just answered. */
  readonly saved?: boolean;
}

export function PartPage({ engagement, firm, saved = false }: PartProps) {
  const { responsibilities, client, project, contact } = engagement;
  const open = responsibilities.filter(one => !one.answer);
  const answered = responsibilities.filter(one => one.answer);
  return (
    <>
      <h1>Your part in {project.title}</h1>
      <p class="lead">
        {saved ? 'Thank you, that is saved. ' : ''}
        {open.length === 0
          ? 'You have answered everything.'
          : `${open.length} of ${responsibilities.length} still need an answer.`}
      </p>
      {open.length > 0 ? <Questions open={open} /> : null}
      {answered.length > 0 ? <Answered answered={answered} /> : null}
      <p class="soft">
        For {client.name}, {firm.name} acts only on what {contact.name} tells us. Questions? Ring{' '}
        {firm.contractor.phone}.
      </p>
    </>
  );
}

function Questions({ open }: { open: readonly Responsibility[] }) {
  return (
    <form method="post">
      {open.map(one => (
        <fieldset class="ask">
          <legend>{termsOf(one).wording}</legend>
          <Choices one={one} />
          <Why one={one} />
        </fieldset>
      ))}
      <button type="submit">Send my answers</button>
    </form>
  );
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
  const explanation = catalogueRow(one.id)?.explanation;
  return explanation ? (
    <details>
      <summary>What does this mean?</summary>
      <p>{explanation}</p>
    </details>
  ) : null;
}

function Answered({ answered }: { answered: readonly Responsibility[] }) {
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">What you answered</h2>
      <ul class="list">
        {answered.map(one => (
          <li>
            {termsOf(one).wording}
            <br />
            <strong class={one.answer === 'will' ? 'good' : 'wait'}>{answerWords[one.answer!]}</strong>
            {one.doneAt ? (
              <span class="good"> · done</span>
            ) : one.answer === 'will' ? (
              <DoneButton id={one.id} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DoneButton({ id }: { id: string }) {
  return (
    <form method="post">
      <button type="submit" name="done" value={id} class="quiet">
        It is done
      </button>
    </form>
  );
}
