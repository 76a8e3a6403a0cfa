/** What a verified message is, put right by one key. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Kind } from '../../../core/reading/read.ts';
import type { Item } from '../../world.ts';
import { KeyButton } from './key-button.tsx';

const kinds: readonly (readonly [Kind, string, string])[] = [
  ['instruction', 'i', 'Instruction'],
  ['question', 'q', 'Question'],
  ['approval', 'a', 'Approval'],
  ['acknowledgement', 't', 'Thanks'],
  ['other', 'o', 'Other'],
];

export function Kinds({ engagement, item, kind }: { engagement: Engagement; item: Item; kind: Kind }) {
  return (
    <section aria-labelledby="kind">
      <h2 id="kind">What is it?</h2>
      <form method="post" action={`/engagements/${engagement.id}/kind`} class="row keys">
        <input type="hidden" name="message" value={item.key} />
        {kinds.map(([value, hotkey, words]) => (
          <KeyButton
            name="kind"
            value={value}
            hotkey={hotkey}
            quiet={value !== kind}
            pressed={value === kind}
          >
            {words}
          </KeyButton>
        ))}
      </form>
    </section>
  );
}
