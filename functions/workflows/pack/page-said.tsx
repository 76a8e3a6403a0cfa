/** The readable page's ledger: each entry with who said it, the words, and how we know. */
import type { LedgerEntry } from '../../../core/ledger/chain.ts';
import type { PackRecord } from './record.ts';
import { kindWords, proofWords, timeIn } from './words.ts';

export function Said({ record }: { record: PackRecord }) {
  const places = new Map(record.received.map(one => [one.message.key, one]));
  return (
    <section>
      <h2>What was said, as it was numbered</h2>
      {record.ledger.length === 0 && <p>Nothing was entered.</p>}
      <ol class="ledger">
        {record.ledger.map(entry => (
          <li id={`entry-${entry.number}`}>
            <Entry
              entry={entry}
              place={places.get(entry.content?.message ?? '')}
              timezone={record.engagement.client.timezone}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EntryPart {
  readonly entry: LedgerEntry;
  readonly place: PackRecord['received'][number] | undefined;
  readonly timezone: string;
}

function Entry({ entry: { number, content }, place, timezone }: EntryPart) {
  if (!content) return <p>Number {number} was erased. Its seal still stands in the chain.</p>;
  const contradicts = content.facts.contradicts;
  return (
    <>
      <h3>
        {number}. {kindWords[content.kind] ?? content.kind}
      </h3>
      <p class="soft">
        {timeIn(content.at, timezone)}, {content.by.name} ({content.by.email})
      </p>
      <blockquote>{content.text}</blockquote>
      <p>
        {proofWords(content.proof)}{' '}
        {place && (
          <>
            <a href={place.mail}>The email</a>, <a href={place.evidence}>what proves it</a>.
          </>
        )}
      </p>
      {Array.isArray(contradicts) && contradicts.length > 0 && (
        <p>It contradicts number {contradicts.join(', ')}.</p>
      )}
    </>
  );
}
