/** One held message as one question: is this what you want? */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Item } from '../../world.ts';
import { when } from '../when.ts';

export function AskPage({ engagement, held }: { engagement: Engagement; held: Item }) {
  const { from, fromName, text } = held.judgement as Judgement;
  return (
    <>
      <h1>Do you want us to do this?</h1>
      <p>
        {fromName || from || 'Somebody'} ({from ?? 'no address'}) wrote to us on{' '}
        {when(held.receivedAt as Moment, engagement.client.timezone)}. We have done nothing about it.
      </p>
      <blockquote>{text}</blockquote>
      <form method="post" class="row">
        <button type="submit" name="answer" value="yes">
          Yes, this is my instruction
        </button>
        <button type="submit" name="answer" value="no" class="quiet">
          No, do nothing
        </button>
      </form>
    </>
  );
}
