/** The readable page's two lists of emails, each with a link to its raw bytes. */
import type { PackRecord } from './record.ts';
import { Table } from './table.tsx';
import { filedWords, proofWords, timeIn } from './words.ts';

export function Received({ record: { received, engagement } }: { record: PackRecord }) {
  return (
    <section>
      <h2>Emails that came in</h2>
      <Table
        head={['When', 'From', 'Subject', 'What it was, and why']}
        rows={received.map(({ mail, evidence, message: { judgement, receivedAt }, filed, entry }) => [
          timeIn(receivedAt, engagement.client.timezone),
          judgement.from ?? 'no readable sender',
          <a href={mail}>{judgement.subject || 'no subject'}</a>,
          <>
            {filedWords[filed] ?? filed}
            {entry && (
              <>
                {' '}
                <a href={`#entry-${entry}`}>number {entry}</a>
              </>
            )}
            . {proofWords(judgement.because)} <a href={evidence}>Details</a>
          </>,
        ])}
      />
    </section>
  );
}

interface SentPart {
  readonly record: PackRecord;
  /** By each mail's place in the pack. */
  readonly subjects: ReadonlyMap<string, string>;
}

export function Sent({ record: { sent, engagement, firm }, subjects }: SentPart) {
  return (
    <section>
      <h2>Emails that went out</h2>
      <Table
        head={['When', 'To', 'Subject', 'What became of it']}
        rows={sent.map(({ at, person, mail, template, failed, resent, events }) => [
          timeIn(at, engagement.client.timezone),
          person?.email ?? firm.contractor.email,
          <a href={mail}>{subjects.get(mail) || template}</a>,
          [failed ? `not sent: ${failed}` : 'sent', resent && 'twice', ...events.map(({ event }) => event)]
            .filter(Boolean)
            .join(', '),
        ])}
      />
    </section>
  );
}
