/** The pack's readable page: one file that opens anywhere, loads nothing and prints well. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { LedgerEntry } from '../../../core/ledger/chain.ts';
import { packNames } from '../../../core/ledger/pack.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import type { PackRecord } from './record.ts';
import { style } from './style.ts';
import { answerWords, daysOf, filedWords, kindWords, proofWords, timeIn } from './words.ts';

/** `subjects`: those of the mails that went out, by their place in the pack. */
export function page(record: PackRecord, subjects: ReadonlyMap<string, string>, fingerprint: string): string {
  const { engagement, firm } = record;
  const title = `${engagement.project.title}, for ${engagement.client.name}`;
  const whole = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p>The record of the work, kept by {firm.name}.</p>
        </header>
        <main>
          <People record={record} />
          <Agreed record={record} />
          <Said record={record} />
          <Waited record={record} />
          <Received record={record} />
          <Sent record={record} subjects={subjects} />
          <Proof record={record} fingerprint={fingerprint} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${whole}\n`;
}

interface Part {
  readonly record: PackRecord;
}

function People({ record: { engagement, firm, madeAt } }: Part) {
  const { client, owner, contact, deputies, startedAt, closedAt } = engagement;
  const at = (moment: typeof startedAt) => (moment ? timeIn(moment, client.timezone) : 'not yet');
  const facts: [string, Child][] = [
    ['Client', client.name],
    ['Who signs for the client', `${owner.name}, ${owner.email}`],
    ['Who alone instructs', `${contact.name}, ${contact.email}`],
    ...deputies.map((one): [string, string] => [
      `Stands in from ${one.from} to ${one.until}`,
      `${one.name}, ${one.email}`,
    ]),
    ['Contractor', `${firm.contractor.name}, ${firm.name}`],
    ['Started', at(startedAt)],
    ['Closed', at(closedAt)],
    ['This record made', at(madeAt)],
    ['Times shown', client.timezone],
  ];
  return (
    <section>
      <h2>Who is who</h2>
      <dl>
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Agreed({ record: { engagement } }: Part) {
  const { responsibilities, client } = engagement;
  return (
    <section>
      <h2>What the client was asked to do</h2>
      <Table
        head={['What', 'Answer', 'Done']}
        rows={responsibilities.map(one => [
          termsOf(one).wording,
          one.answer && one.answeredAt
            ? `${answerWords[one.answer]} (${timeIn(one.answeredAt, client.timezone)})`
            : 'no answer',
          one.doneAt ? timeIn(one.doneAt, client.timezone) : '',
        ])}
      />
    </section>
  );
}

function Said({ record }: Part) {
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

function Waited({ record: { engagement, firm } }: Part) {
  const { waited, client } = engagement;
  return (
    <section>
      <h2>Who waited for whom</h2>
      {waited ? (
        <p>
          {firm.name} waited {daysOf(waited.forClient)} for {client.name}. {client.name} waited{' '}
          {daysOf(waited.forContractor)} for {firm.name}. Counted until{' '}
          {timeIn(waited.until, client.timezone)}.
        </p>
      ) : (
        <p>Nothing was counted.</p>
      )}
    </section>
  );
}

function Received({ record: { received, engagement } }: Part) {
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

function Sent({
  record: { sent, engagement, firm },
  subjects,
}: Part & { subjects: ReadonlyMap<string, string> }) {
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

function Proof({ record: { ledger }, fingerprint }: Part & { fingerprint: string }) {
  const last = ledger.at(-1);
  return (
    <section>
      <h2>That nobody changed this</h2>
      {last && (
        <p>
          The ledger ends at number {last.number} with this seal: <code>{last.head}</code>. The agreement and
          the closing email print it as it was on their day.
        </p>
      )}
      <p>
        Every file here is signed with the key <code>{fingerprint}</code>. How to check that, with sayso or
        without, is in <a href={packNames.readme}>{packNames.readme}</a>.
      </p>
    </section>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly Child[])[] }) {
  if (rows.length === 0) return <p>None.</p>;
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {head.map(name => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {row.map(value => (
                <td>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
