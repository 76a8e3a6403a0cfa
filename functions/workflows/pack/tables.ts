/** A pack's files for programs: JSON Lines, JSON and CSV, each the same bytes for the same record. */
import canonicalize from 'canonicalize';
import type { LedgerEntry } from '../../../core/ledger/chain.ts';
import type { ListedFile } from '../../../core/ledger/pack.ts';
import { termsOf } from '../../../core/plan/asks.ts';
import type { PackRecord, Received } from './record.ts';

export function ledgerLines({ ledger }: PackRecord): string {
  return jsonLines(ledger);
}

/** What the client took on or declined, with the proof of each answer. */
export function acceptances({ ledger, engagement }: PackRecord): string {
  const entries = ledger.filter(({ content }) => content?.kind === 'acceptance');
  const responsibilities = engagement.responsibilities.map(one => ({
    id: one.id,
    wording: termsOf(one).wording,
    answer: one.answer,
    answeredAt: one.answeredAt,
    doneAt: one.doneAt,
  }));
  return json({ entries: entries.map(({ number, content }) => ({ number, ...content })), responsibilities });
}

/** Who and what: never the codes that still wait for an answer, nor what is about to be sent. */
export function engagementFacts({ engagement, firm }: PackRecord): string {
  const { id, status, createdAt, startedAt, closedAt, client, owner, contact, deputies } = engagement;
  const { project, involvement, assets, plan, mustNotStop, waited, ledger } = engagement;
  return json({
    ...{ id, status, createdAt, startedAt, closedAt, client, owner, contact, deputies },
    ...{ project, involvement, assets, plan, mustNotStop, waited, ledger },
    address: `${engagement.address}@${firm.domain}`,
    firm: { name: firm.name, contractor: firm.contractor },
  });
}

/** The message as it was filed; `evidence` is what `sayso check --evidence` reads. */
export function evidenceOf({ mail, message, filed, entry }: Received): string {
  const { key, messageId, receivedAt, judgement, contradicts } = message;
  return json({ ...judgement, key, mail, sesId: messageId, receivedAt, filed, entry, contradicts });
}

export function sentLines({ sent }: PackRecord, subjects: ReadonlyMap<string, string>): string {
  return jsonLines(
    sent.map(({ archiveKey: _, ...one }) => ({ ...one, subject: subjects.get(one.mail) ?? null })),
  );
}

export function timelineLines({ timeline }: PackRecord): string {
  return jsonLines(timeline);
}

/** As `sha256sum --check` reads it. */
export function sums(files: readonly ListedFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

const columns: Readonly<Record<string, (entry: LedgerEntry) => unknown>> = {
  number: ({ number }) => number,
  at: ({ content }) => content?.at,
  kind: ({ content }) => content?.kind ?? 'erased',
  name: ({ content }) => content?.by.name,
  email: ({ content }) => content?.by.email,
  text: ({ content }) => content?.text,
  proof: ({ content }) => content?.proof,
  message: ({ content }) => content?.message,
  digest: ({ digest }) => digest,
  head: ({ head }) => head,
};

/** RFC 4180, with a byte order mark, without which Excel takes UTF-8 for Latin-1. */
export function ledgerCsv({ ledger }: PackRecord): string {
  const rows = ledger.map(entry => Object.values(columns).map(fieldOf => cell(fieldOf(entry) ?? '')));
  return `\ufeff${[Object.keys(columns), ...rows].map(row => `${row.join(',')}\r\n`).join('')}`;
}

/** Words that a spreadsheet would take for a formula are set off by an apostrophe: a client's mail is anybody's text. */
function cell(value: unknown): string {
  const text = String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** For people too: keys in order, indented. */
function json(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonical(value)), null, 2)}\n`;
}

function jsonLines(values: readonly unknown[]): string {
  return values.map(value => `${canonical(value)}\n`).join('');
}

/** RFC 8785: DynamoDB gives back a map's fields in any order. */
function canonical(value: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(value)))!;
}
