/** `sayso check`: judges raw mail as the system would, and says why in plain words. */
import { readFileSync } from 'node:fs';
import { Command } from '@commander-js/extra-typings';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Circumstances } from '../core/inbound/circumstances.ts';
import type { Dns } from '../core/inbound/dns.ts';
import { evidenceSchema } from '../core/inbound/evidence.ts';
import { explain } from '../core/inbound/explain.ts';
import { judge } from '../core/inbound/judge.ts';
import { readMailbox } from '../core/inbound/mailbox.ts';
import { anyReceiptSchema, type Receipt } from '../core/inbound/receipt.ts';
import { rederive } from '../core/inbound/rederive.ts';
import type { Judgement } from '../core/inbound/verdict.ts';
import { zoneDns } from '../core/inbound/zone.ts';
import { systemDns } from '../functions/aws/dns.ts';

const list = (value: string, before: string[]) => [...before, value];

/** `sayso check FILE... --contact ADDRESS ...`; sets exit code 2 where a mail does not bear out its evidence. */
export function checkCommand() {
  return new Command('check')
    .description('judge raw mail as the system would: who gave this instruction, and how sure is that')
    .argument('<file...>', 'raw mail (.eml); lines may end in LF or CRLF')
    .option('--contact <address>', 'the designated contact, such as anna@client.example')
    .option('--also <address>', 'another address of the contact (repeatable)', list, [])
    .option('--deputy <address,from,until>', 'a stand-in and their first and last day (repeatable)', list, [])
    .option('--owner <address>', 'who signs for the client (default: the contact)')
    .option('--contractor <address>', 'an address of the contractor (repeatable)', list, [])
    .option('--pin <domain>', 'a signing domain pinned for the contact (repeatable)', list, [])
    .option('--to <address>', "the engagement's own address (default: the receipt's recipients)")
    .option('--ask <code>', 'the code of a question that waits for an answer (repeatable)', list, [])
    .option('--arc-sealer <domain>', 'a forwarder whose ARC seal is believed (repeatable)', list, [])
    .option('--accept-arc', 'verify what a believed forwarder vouches for')
    .option('--accept-spf', 'verify what came from a server of the sender, though unsigned')
    .option('--zone <file>', 'answers in place of DNS: {"name": {"TXT": ["..."]}}')
    .option('--receipt <file>', "SES's receipt notification for the mail")
    .option(
      '--now <time>',
      "when the mail arrived, ISO 8601 with an offset (default: the receipt's time, or now)",
    )
    .option('--in-order', "judge the files as one engagement's mail, so that a repeat is a replay")
    .option('--evidence <file>', 'judge the mail again from its evidence record, offline')
    .option('--json', 'JSON Lines: file, verdict, because, from, text, kind, risk, evidence')
    .action(async (files, options) => {
      if (options.evidence) await checkEvidence(files, options.evidence, options.json ?? false);
      else await checkFiles(files, options);
    });
}

type Options = ReturnType<ReturnType<typeof checkCommand>['opts']>;

async function checkFiles(files: readonly string[], options: Options): Promise<void> {
  const at = circumstancesOf(options);
  const seen = new Set<string>();
  for (const file of files) {
    const judgement = await judge(bytesOf(file), { ...at, seen: options.inOrder ? seen : new Set() });
    if (judgement.verdict === 'postponed')
      throw new Error(`${file}: could not be judged (${judgement.because})`);
    for (const signature of judgement.signatures) seen.add(signature);
    show(file, judgement, at.contact.email, options.json ?? false);
  }
}

async function checkEvidence(files: readonly string[], record: string, json: boolean): Promise<void> {
  if (files.length !== 1) throw new Error('--evidence: names the record of one mail, so give one file');
  const whole = readJson(record);
  const inner = z.object({ evidence: z.unknown() }).safeParse(whole);
  const evidence = parsed(evidenceSchema, inner.success ? inner.data.evidence : whole, record);
  const { judgement, differences, otherVersions } = await rederive(bytesOf(files[0]!), evidence);
  show(files[0]!, judgement, evidence.circumstances.contact.email, json);
  for (const version of otherVersions) console.error(`sayso: other version of ${version}`);
  for (const difference of differences) console.error(`sayso: ${files[0]}: ${difference}`);
  if (differences.length > 0) process.exitCode = 2;
  else if (!json) console.log(`${files[0]}: the record holds`);
}

function show(file: string, judgement: Judgement, contact: string, json: boolean): void {
  const { verdict, because, from, text, kind, risk, evidence } = judgement;
  if (json) console.log(JSON.stringify({ file, verdict, because, from, text, kind, risk, evidence }));
  else console.log(`${file}: ${verdict} (${because})\n${explain(judgement, contact)}\n`);
}

function circumstancesOf(options: Options): Omit<Circumstances, 'seen'> {
  if (!options.contact) throw new Error('--contact: is missing; it names the one whose instructions count');
  const contact = person('--contact', options.contact);
  const receipt = options.receipt ? receiptOf(options.receipt) : null;
  return {
    contact: {
      ...contact,
      also: options.also.map(text => person('--also', text).email),
      signingDomains: options.pin,
    },
    deputies: options.deputy.map(deputy),
    owner: options.owner ? person('--owner', options.owner) : contact,
    contractor: { addresses: options.contractor.map(text => person('--contractor', text).email) },
    engagementAddress: options.to ? person('--to', options.to).email : null,
    receipt,
    now: options.now
      ? instant('--now', options.now)
      : receipt
        ? Temporal.Instant.from(receipt.mail.timestamp)
        : Temporal.Now.instant(),
    dns: options.zone ? dnsOf(options.zone) : systemDns(),
    settings: {
      arcSealers: options.arcSealer,
      acceptArc: options.acceptArc ?? false,
      acceptSpf: options.acceptSpf ?? false,
    },
    codes: options.ask,
    // Nobody tries again after the command line.
    lastTry: true,
  };
}

function person(option: string, text: string): { name: string; email: string } {
  const mailbox = readMailbox(text);
  if (typeof mailbox === 'string')
    throw new Error(`${option}: "${text}" must be one mail address, like anna@client.example`);
  const email = `${mailbox.local}@${mailbox.domain}`;
  return { name: mailbox.name || email, email };
}

function deputy(text: string) {
  const [address = '', from = '', until = ''] = text.split(',');
  for (const day of [from, until])
    if (!z.iso.date().safeParse(day).success)
      throw new Error(
        `--deputy: "${text}" must be an address and two days, like ben@client.example,2026-12-01,2026-12-31`,
      );
  return { ...person('--deputy', address), from, until };
}

function instant(option: string, text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new Error(`${option}: "${text}" must be a time with an offset, like 2026-11-23T09:00:00Z`);
  }
}

/** The notification itself, or as SNS wraps it, or as a Lambda is handed it. */
function receiptOf(file: string): Receipt {
  const whole = readJson(file) as {
    Message?: unknown;
    Records?: { ses?: unknown; Sns?: { Message?: unknown } }[];
  } | null;
  const record = whole?.Records?.[0];
  const message = whole?.Message ?? record?.Sns?.Message;
  return parsed(
    anyReceiptSchema,
    typeof message === 'string' ? jsonOf(message, file) : (record?.ses ?? whole),
    file,
  );
}

function dnsOf(file: string): Dns {
  const zone = readJson(file);
  try {
    return zoneDns(zone);
  } catch (error) {
    throw error instanceof z.ZodError ? new Error(oneLine(file, error)) : error;
  }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(oneLine(file, result.error));
}

function oneLine(file: string, error: z.ZodError): string {
  const issue = error.issues[0]!;
  return `${file}: ${issue.path.join('.') || 'top level'}: ${issue.message}`;
}

function readJson(file: string): unknown {
  return jsonOf(bytesOf(file).toString('utf8'), file);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is not JSON (${(error as Error).message})`);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
