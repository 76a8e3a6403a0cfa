/** What was held, or said on the telephone, as one question: is this what you want? */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Item } from '../../world.ts';
import { when } from '../when.ts';

export function AskPage({ engagement, item }: { engagement: Engagement; item: Item }) {
  return (
    <>
      <h1>Do you want us to do this?</h1>
      <Question engagement={engagement} item={item} />
      <YesOrNo />
    </>
  );
}

export interface AsksProps {
  readonly engagement: Engagement;
  readonly open: readonly { readonly code: string; readonly item: Item }[];
}

export function AsksPage({ engagement, open }: AsksProps) {
  return (
    <>
      <h1>Do you want us to do these?</h1>
      <p class="lead">Nothing is done until you say yes.</p>
      {open.map(({ code, item }) => (
        <section class="panel ask" aria-label="One question">
          <Question engagement={engagement} item={item} />
          <YesOrNo code={code} />
        </section>
      ))}
    </>
  );
}

function Question({ engagement, item }: { engagement: Engagement; item: Item }) {
  const judgement = item.judgement as Judgement | undefined;
  const at = when((item.receivedAt ?? item.at) as Moment, engagement.client.timezone);
  const who = judgement ? `${judgement.fromName ?? 'somebody'} (${judgement.from ?? 'no address'})` : null;
  return (
    <>
      <p>
        {who
          ? `A mail that says it is from ${who} came on ${at}. We have done nothing about it.`
          : `We spoke by phone on ${at}, and wrote this down.`}
      </p>
      <blockquote>{judgement ? judgement.text : String(item.text)}</blockquote>
    </>
  );
}

function YesOrNo({ code }: { code?: string }) {
  return (
    <form method="post" class="row">
      {code ? <input type="hidden" name="code" value={code} /> : null}
      <button type="submit" name="answer" value="yes">
        Yes, this is my instruction
      </button>
      <button type="submit" name="answer" value="no" class="quiet">
        No, do nothing
      </button>
    </form>
  );
}
