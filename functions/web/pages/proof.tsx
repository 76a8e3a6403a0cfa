/** How we know what a message is: the verdict, its reason in plain words, and what it would do. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { reasonWords } from '../../../core/inbound/reasons.ts';
import type { Judgement, Who } from '../../../core/inbound/verdict.ts';
import type { Item } from '../../world.ts';
import type { CountsAs } from '../kind-now.ts';

export interface ProofProps {
  readonly engagement: Engagement;
  readonly item: Item;
  readonly judgement: Judgement;
  readonly counts: CountsAs;
}

const tones = { verified: 'good', held: 'wait', refused: 'bad', automatic: '' } as const;

export function Proof(props: ProofProps) {
  const { verdict, because } = props.judgement;
  return (
    <section class="panel" aria-labelledby="proof">
      <h2 id="proof">How we know</h2>
      <p>
        <strong class={tones[verdict]}>{verdict}</strong>
      </p>
      <p>{reasonWords(because) ?? because}</p>
      <Facts {...props} />
    </section>
  );
}

/** Whose address From names; only the verdict says whether it is true. */
const whose: Readonly<Record<Who, string>> = {
  contact: 'your contact’s address',
  deputy: 'a stand-in’s address',
  owner: 'the owner’s address',
  contractor: 'your own address',
  colleague: 'an address at the client, but not the contact’s',
  stranger: 'an address that belongs to nobody here',
};

function Facts({ engagement, item, judgement, counts }: ProofProps) {
  const contradicts = item.contradicts as readonly { number: number; ours: string; theirs: string }[];
  return (
    <dl class="facts">
      {judgement.who ? (
        <>
          <dt>It names</dt>
          <dd>{whose[judgement.who]}</dd>
        </>
      ) : null}
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
