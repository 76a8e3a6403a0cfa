/** One message: the new words, the proof in plain words, the contact beside it, and what can be done about it. */
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { CountsAs } from '../kind-now.ts';
import { when } from '../when.ts';
import { messagePath } from '../words.ts';
import { Attachments } from './attachments.tsx';
import { Beside, type BesideProps } from './beside.tsx';
import { Kinds } from './kinds.tsx';
import { Proof } from './proof.tsx';

export interface MessageProps extends BesideProps {
  readonly counts: CountsAs;
}

export function MessagePage(props: MessageProps) {
  const { engagement, item } = props;
  const judgement = item.judgement as Judgement | undefined;
  return (
    <>
      <p>
        <a href={`/engagements/${engagement.id}`}>{engagement.client.name}</a>
      </p>
      {judgement ? <Mail {...props} judgement={judgement} /> : <Call {...props} />}
    </>
  );
}

function Call({ engagement, item, last }: BesideProps) {
  return (
    <>
      <h1>A telephone call</h1>
      <p class="lead">{when(item.at as Moment, engagement.client.timezone)}, as you wrote it down</p>
      <div class="split">
        <div class="panel">
          <blockquote>{String(item.text)}</blockquote>
        </div>
        <Beside engagement={engagement} item={item} last={last} />
      </div>
    </>
  );
}

interface MailProps extends MessageProps {
  readonly judgement: Judgement;
}

function Mail({ engagement, item, judgement, counts, last }: MailProps) {
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
        <div class="panel">
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
          <Proof engagement={engagement} item={item} judgement={judgement} counts={counts} />
          <Beside engagement={engagement} item={item} last={last} />
        </div>
      </div>
    </>
  );
}
