/** One message: the new words, the proof in plain words, the contact beside it, and what can be done about it. */
import type { Child } from 'hono/jsx';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { reasonWords } from '../../../core/inbound/reasons.ts';
import type { Attachment, Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Kind } from '../../../core/reading/read.ts';
import type { Item } from '../../world.ts';
import type { CountsAs } from '../kind-now.ts';
import { when } from '../when.ts';
import { messagePath, sizeWords } from '../words.ts';

export interface MessageProps {
  readonly engagement: Engagement;
  readonly item: Item;
  readonly counts: CountsAs;
}

export function MessagePage({ engagement, item, counts }: MessageProps) {
  const judgement = item.judgement as Judgement | undefined;
  return (
    <>
      <p>
        <a href={`/engagements/${engagement.id}`}>{engagement.client.name}</a>
      </p>
      {judgement ? (
        <Mail engagement={engagement} item={item} judgement={judgement} counts={counts} />
      ) : (
        <Call engagement={engagement} item={item} />
      )}
    </>
  );
}

function Call({ engagement, item }: { engagement: Engagement; item: Item }) {
  return (
    <>
      <h1>A telephone call</h1>
      <p class="lead">{when(item.at as Moment, engagement.client.timezone)}, as you wrote it down</p>
      <div class="split">
        <blockquote>{String(item.text)}</blockquote>
        <Beside engagement={engagement} item={item} />
      </div>
    </>
  );
}

interface MailProps extends MessageProps {
  readonly judgement: Judgement;
}

function Mail({ engagement, item, judgement, counts }: MailProps) {
  const { verdict, because, from, fromName, subject, text, earlier, attachments } = judgement;
  const isVirus = because === 'virus';
  return (
    <>
      <h1>{subject || 'A message without a subject'}</h1>
      <p class="lead">
        {verdict === 'verified' ? '' : 'Says it is from '}
        {fromName ? `${fromName}, ` : ''}
        {from ?? 'no readable sender'} · {when(item.receivedAt as Moment, engagement.client.timezone)}
      </p>
      <div class="split">
        <div>
          <h2>The words</h2>
          {isVirus ? (
            <p class="soft">It carries a virus: kept, but not shown.</p>
          ) : (
            <blockquote>{text}</blockquote>
          )}
          {attachments.length > 0 && !isVirus ? (
            <Attachments path={messagePath(engagement.id, item.key)} attachments={attachments} />
          ) : null}
          {earlier && !isVirus ? (
            <details>
              <summary>Earlier in this thread</summary>
              <blockquote>{earlier}</blockquote>
            </details>
          ) : null}
          {verdict === 'verified' ? <Kinds engagement={engagement} item={item} kind={counts.kind} /> : null}
        </div>
        <div>
          <section class="panel" aria-labelledby="proof">
            <h2 id="proof">How we know</h2>
            <p>
              <strong class={{ verified: 'good', held: 'wait', refused: 'bad', automatic: '' }[verdict]}>
                {verdict}
              </strong>
            </p>
            <p>{reasonWords(because) ?? because}</p>
            <Proof item={item} judgement={judgement} counts={counts} engagement={engagement} />
          </section>
          <Beside engagement={engagement} item={item} />
        </div>
      </div>
    </>
  );
}

function Proof({ engagement, item, judgement, counts }: MailProps) {
  const contradicts = item.contradicts as readonly { number: number; ours: string; theirs: string }[];
  return (
    <dl class="facts">
      <dt>Counts as</dt>
      <dd>
        {counts.kind}
        {judgement.answer ? `: ${judgement.answer}` : ''}
      </dd>
      {counts.entry !== null ? (
        <>
          <dt>Ledger</dt>
          <dd>
            <a href={`/engagements/${engagement.id}/ledger#entry-${counts.entry}`}>entry {counts.entry}</a>
          </dd>
        </>
      ) : null}
      {judgement.risk ? (
        <>
          <dt>Risky</dt>
          <dd class="bad">
            {judgement.risk}: ring {engagement.contact.name} on the number you know
          </dd>
        </>
      ) : null}
      {contradicts?.map(({ number, ours, theirs }) => (
        <>
          <dt>Contradicts</dt>
          <dd class="wait">
            entry {number}: “{ours}”, now “{theirs}”
          </dd>
        </>
      ))}
      {judgement.notRead ? (
        <>
          <dt>Not read</dt>
          <dd class="wait">We could not read it by rule, so it counts as an instruction.</dd>
        </>
      ) : null}
    </dl>
  );
}

/** The contact beside what came, and, while it is held, the three ways on. */
function Beside({ engagement, item }: { engagement: Engagement; item: Item }) {
  const { contact, client, id } = engagement;
  const ask = engagement.asks.find(({ message }) => message === item.key);
  return (
    <section class="panel" aria-labelledby="beside">
      <h2 id="beside">Who speaks for {client.name}</h2>
      <p>
        <strong>{contact.name}</strong>, {contact.email}
      </p>
      {ask ? (
        <>
          <p class="wait">
            {ask.mailedAt
              ? `${contact.name} was asked on ${when(ask.mailedAt, client.timezone)} and has not answered.`
              : `${contact.name} will be asked in the next office hours.`}
          </p>
          <form method="post" action={`/engagements/${id}/answer`} class="keys">
            <input type="hidden" name="message" value={item.key} />
            <p class="soft">You rang them on the number you know? It is recorded as your word for theirs.</p>
            <Button name="answer" value="yes" hotkey="y">
              They said yes by phone
            </Button>
            <Button name="answer" value="no" hotkey="n" quiet>
              They said no: refuse it
            </Button>
          </form>
        </>
      ) : null}
    </section>
  );
}

const kinds: readonly (readonly [Kind, string, string])[] = [
  ['instruction', 'i', 'Instruction'],
  ['question', 'q', 'Question'],
  ['approval', 'a', 'Approval'],
  ['acknowledgement', 't', 'Thanks'],
  ['other', 'o', 'Other'],
];

function Kinds({ engagement, item, kind }: { engagement: Engagement; item: Item; kind: Kind }) {
  return (
    <section aria-labelledby="kind">
      <h2 id="kind">What is it?</h2>
      <form method="post" action={`/engagements/${engagement.id}/kind`} class="row keys">
        <input type="hidden" name="message" value={item.key} />
        {kinds.map(([value, hotkey, words]) => (
          <Button name="kind" value={value} hotkey={hotkey} quiet={value !== kind} pressed={value === kind}>
            {words}
          </Button>
        ))}
      </form>
    </section>
  );
}

interface ButtonProps {
  readonly name: string;
  readonly value: string;
  /** The one key that presses it. */
  readonly hotkey: string;
  readonly quiet?: boolean;
  readonly pressed?: boolean;
  readonly children?: Child;
}

function Button({ name, value, hotkey, quiet = false, pressed, children }: ButtonProps) {
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed ? 'true' : 'false' };
  return (
    <button
      type="submit"
      name={name}
      value={value}
      class={quiet ? 'quiet' : ''}
      accesskey={hotkey}
      data-key={hotkey}
      {...state}
    >
      {children} <kbd>{hotkey}</kbd>
    </button>
  );
}

function Attachments({ path, attachments }: { path: string; attachments: readonly Attachment[] }) {
  return (
    <>
      <h2>Attachments</h2>
      <p class="soft">Downloaded only, never opened here.</p>
      <ul class="list">
        {attachments.map(({ name, type, bytes, sha256 }) => (
          <li>
            <a href={`${path}/attachments/${sha256}`} download>
              {name || 'without a name'}
            </a>{' '}
            <small>
              {type}, {sizeWords(bytes)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
