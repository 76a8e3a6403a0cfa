/** The client's part: what they are asked to take on, each answered with one tap. */
import { answerWords } from '../../../core/engagement/decisions/answer.ts';
import { answers, type Engagement, type Responsibility } from '../../../core/engagement/engagement.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { explanationOf } from '../../../core/plan/explanations.ts';
import type { Firm } from '../../firm.ts';

export interface PartProps {
  readonly engagement: Engagement;
  readonly firm: Firm;
  /** Whose link it is. */
  readonly reader: string;
  /** Just answered. */
  readonly saved?: boolean;
  /** What was wrong with what they posted. */
  readonly fault?: string | null;
}

export function PartPage({ engagement, firm, reader, saved = false, fault = null }: PartProps) {
  const { responsibilities, client, project, contact, owner } = engagement;
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
      {fault ? (
        <p class="bad" role="alert">
          {fault}
        </p>
      ) : null}
      {open.length > 0 ? <Questions open={open} /> : null}
      {answered.length > 0 ? <Answered answered={answered} /> : null}
      {reader === contact.email ? <StandIn engagement={engagement} /> : null}
      {reader === contact.email || reader === owner.email ? <NewContact contact={contact.name} /> : null}
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
  const explanation = explanationOf(one.id);
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

/** The contact names who speaks for them while they are away. */
function StandIn({ engagement }: { engagement: Engagement }) {
  return (
    <section aria-labelledby="stand-in">
      <h2 id="stand-in">Your stand-in</h2>
      <ul class="list">
        {engagement.deputies.map(({ name, from, until }) => (
          <li>
            {name}, from {from} to {until}
          </li>
        ))}
      </ul>
      <details>
        <summary>Name a stand-in for when you are away</summary>
        <form method="post">
          <label for="deputy-name">Their name</label>
          <input id="deputy-name" name="deputy-name" autocomplete="off" required />
          <label for="deputy-email">Their email address</label>
          <input id="deputy-email" name="deputy-email" type="email" autocomplete="off" required />
          <label for="deputy-from">First day</label>
          <input id="deputy-from" name="deputy-from" type="date" required />
          <label for="deputy-until">Last day</label>
          <input id="deputy-until" name="deputy-until" type="date" required />
          <p>
            <button type="submit">Name my stand-in</button>
          </p>
        </form>
      </details>
    </section>
  );
}

/** The contact or the owner asks that somebody else speaks for them. */
function NewContact({ contact }: { contact: string }) {
  return (
    <details>
      <summary>Ask for a new contact</summary>
      <p>We write to {contact}, who must confirm it. If they are gone, ring us.</p>
      <form method="post">
        <label for="new-contact-name">The new person’s name</label>
        <input id="new-contact-name" name="new-contact-name" autocomplete="off" required maxlength={120} />
        <label for="new-contact-email">Their own email address</label>
        <input
          id="new-contact-email"
          name="new-contact-email"
          type="email"
          autocomplete="off"
          required
          maxlength={254}
        />
        <label for="new-contact-starts">From this day on</label>
        <input id="new-contact-starts" name="new-contact-starts" type="date" required />
        <p>
          <button type="submit">Ask for the change</button>
        </p>
      </form>
    </details>
  );
}
