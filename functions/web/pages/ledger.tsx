/** The ledger: each numbered entry with who said it, the words, how we know, and the chain's head. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { reasonWords } from '../../../core/inbound/reasons.ts';
import { chainFault, type LedgerEntry } from '../../../core/ledger/chain.ts';
import { entryWords } from '../timeline.ts';
import { when } from '../when.ts';
import { messagePath } from '../words.ts';

const proofs: Readonly<Record<string, string>> = {
  page: 'Said on a page behind a link that was mailed to them alone.',
  reply: 'Answered by signed mail, under the question’s own code.',
  phone: 'Said by phone, as you recorded it.',
  confirmed: 'Confirmed a second time, with a code mailed to them.',
  console: 'Entered by you.',
  verified: 'Signed by their own mail provider.',
};

export function LedgerPage({
  engagement,
  entries,
}: {
  engagement: Engagement;
  entries: readonly LedgerEntry[];
}) {
  const { id, client, ledger } = engagement;
  const fault = chainFault(entries);
  return (
    <>
      <p>
        <a href={`/engagements/${id}`}>{client.name}</a>
      </p>
      <div class="title">
        <h1>Ledger</h1>
        <a class="button" href={`/api/engagements/${id}/pack`}>
          Export with proof
        </a>
      </div>
      <p class={fault ? 'bad' : 'lead'} role="status">
        {fault
          ? `The chain is broken at entry ${fault.number}.`
          : `${entries.length} of ${ledger.count} entries, and the chain is whole.`}
      </p>
      {entries.length === 0 ? <p>Nothing has been entered yet.</p> : null}
      <ol class="timeline">
        {entries.map(entry => (
          <Entry entry={entry} engagement={engagement} />
        ))}
      </ol>
      <p class="soft">
        Its head, as printed in mails to the client: <code>{ledger.head}</code>
      </p>
    </>
  );
}

function Entry({ entry: { number, content }, engagement }: { entry: LedgerEntry; engagement: Engagement }) {
  if (!content) return <li>Entry {number} was erased.</li>;
  const { kind, at, by, text, proof, message } = content;
  return (
    <li class={kind === 'refusal' ? 'bad' : 'good'} id={`entry-${number}`}>
      <time datetime={at}>{when(at, engagement.client.timezone)}</time>
      <h2>
        {number}. {entryWords[kind]}: {by.name}
      </h2>
      <blockquote>{text}</blockquote>
      <p class="soft">
        {proofs[proof] ?? reasonWords(proof) ?? proof}{' '}
        {message ? <a href={messagePath(engagement.id, message)}>The message</a> : null}
      </p>
    </li>
  );
}
