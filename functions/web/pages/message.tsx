/** One message: the new words, the proof in plain words, the earlier thread folded away. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { reasons } from '../../../core/inbound/reasons.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Item } from '../../world.ts';
import { when } from '../when.ts';

export function MessagePage({ engagement, item }: { engagement: Engagement; item: Item }) {
  const judgement = item.judgement as Judgement;
  const { verdict, because, from, fromName, subject, kind, risk, text, earlier, attachments } = judgement;
  return (
    <>
      <p>
        <a href={`/engagements/${engagement.id}`}>{engagement.client.name}</a>
      </p>
      <h1>{subject || 'A message without a subject'}</h1>
      <p class="lead">
        {fromName ? `${fromName}, ` : ''}
        {from ?? 'no readable sender'} · {when(item.receivedAt as Moment, engagement.client.timezone)}
      </p>
      <section class="panel" aria-label="Verdict">
        <p>
          <strong class={{ verified: 'good', held: 'wait', refused: 'bad', automatic: '' }[verdict]}>
            {verdict}
          </strong>
          : {reasons[because]}
        </p>
        <p class="soft">
          {kind}
          {risk ? `, risky: ${risk}` : ''}
          {item.entry ? `, entry ${item.entry} of the ledger` : ''}
        </p>
      </section>
      <h2>The words</h2>
      {verdict === 'refused' ? (
        <p class="soft">Kept, but not shown here.</p>
      ) : (
        <blockquote>{text}</blockquote>
      )}
      {attachments.length > 0 ? (
        <>
          <h2>Attachments</h2>
          <ul class="list">
            {attachments.map(({ name, type, bytes }) => (
              <li>
                {name} <small>{`${type}, ${Math.ceil(bytes / 1024)} KB`}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {earlier ? (
        <details>
          <summary>Earlier in this thread</summary>
          <blockquote>{earlier}</blockquote>
        </details>
      ) : null}
    </>
  );
}
