/** The contact beside what came and, for what is held, the ways on: ask, accept or refuse on their word, file. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Item } from '../../world.ts';
import { when } from '../when.ts';
import { KeyButton } from './key-button.tsx';

export interface BesideProps {
  readonly engagement: Engagement;
  readonly item: Item;
  /** What the log last says of this message, where it says anything. */
  readonly last: Item | null;
}

export function Beside({ engagement, item, last }: BesideProps) {
  const { contact, client } = engagement;
  const ask = engagement.asks.find(({ message }) => message === item.key);
  return (
    <section class="panel" aria-labelledby="beside">
      <h2 id="beside">Who speaks for {client.name}</h2>
      <p>
        <strong>{contact.name}</strong>
        <br />
        {contact.email}
      </p>
      {ask ? (
        <p class="wait">
          {ask.mailedAt
            ? `${contact.name} was asked on ${when(ask.mailedAt, client.timezone)} and has not answered.`
            : `${contact.name} will be asked in the next office hours.`}
        </p>
      ) : (
        <Became last={last} timezone={client.timezone} contact={contact.name} />
      )}
      {ask ? <Open id={engagement.id} message={item.key} /> : null}
      {!ask && mayBeAsked(engagement, item, last) ? <AskAgain id={engagement.id} message={item.key} /> : null}
    </section>
  );
}

/** Held, and neither answered nor open: it was filed, or the question stayed unanswered. */
function mayBeAsked({ status }: Engagement, { judgement }: Item, last: Item | null): boolean {
  const { verdict, because } = (judgement ?? {}) as Partial<Judgement>;
  return status === 'running' && verdict === 'held' && because !== 'virus' && last?.what !== 'ask-answered';
}

const became: Readonly<Record<string, (item: Item, contact: string) => string>> = {
  'ask-answered': ({ answer, how }, contact) =>
    `${contact} said ${answer}${how === 'phone' ? ' by phone' : ''}`,
  'ask-silent': (_, contact) => `${contact} was asked and stayed silent`,
  'held-filed': () => 'You filed it',
};

function Became({ last, timezone, contact }: { last: Item | null; timezone: string; contact: string }) {
  const words = last && became[String(last.what)];
  return words ? (
    <p class="soft">
      {words(last, contact)} on {when(last.at as Moment, timezone)}.
    </p>
  ) : null;
}

function Open({ id, message }: { id: string; message: string }) {
  return (
    <>
      <form method="post" action={`/engagements/${id}/answer`} class="keys">
        <input type="hidden" name="message" value={message} />
        <p class="soft">You rang them on the number you know? It is recorded as your word for theirs.</p>
        <KeyButton name="answer" value="yes" hotkey="y">
          They said yes by phone
        </KeyButton>
        <KeyButton name="answer" value="no" hotkey="n" quiet>
          They said no: refuse it
        </KeyButton>
      </form>
      <form method="post" action={`/engagements/${id}/file`} class="keys">
        <p class="soft">It needs no answer? Then nobody is asked, and nothing is done.</p>
        <KeyButton name="message" value={message} hotkey="f" quiet>
          File it
        </KeyButton>
      </form>
    </>
  );
}

function AskAgain({ id, message }: { id: string; message: string }) {
  return (
    <form method="post" action={`/engagements/${id}/ask-contact`} class="keys">
      <KeyButton name="message" value={message} hotkey="a">
        Ask them
      </KeyButton>
    </form>
  );
}
