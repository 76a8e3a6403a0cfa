/** The pack's readable page: one file that opens anywhere, loads nothing and prints well. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { packNames } from '../../../core/ledger/pack.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import { Received, Sent } from './page-mails.tsx';
import { Said } from './page-said.tsx';
import type { PackRecord } from './record.ts';
import { style } from './style.ts';
import { Table } from './table.tsx';
import { answerWords, daysOf, timeIn } from './words.ts';

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
