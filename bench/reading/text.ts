/** Measures new text on labelled mails beside planer and email-reply-parser, and its speed on a 6 KB mail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';
import { newText } from '../../core/reading/text/new-text.ts';
import { type OpenMail, openMail } from '../../core/reading/text/open-mail.ts';
import { corporaFolder, hasCorpora } from './corpora.ts';

type Label = { id: string; client: string; hardness: number; optional_tail: string };
type Sample = { label: Label; mail: OpenMail; want: string };
type Score = { strict: boolean; lenient: boolean; lost: number; leaked: number };

const otherParser = new EmailReplyParser();
/** The other two read plain text only: they get the plain part, or the text that postal-mime makes of the HTML. */
const READERS: readonly (readonly [name: string, read: (mail: OpenMail) => string])[] = [
  ['sayso', mail => newText(mail).text],
  ['sayso, plain part only', mail => newText({ ...mail, html: mail.text === null ? mail.html : null }).text],
  ['planer', mail => planer.extractFrom(mail.text ?? '', 'text/plain')],
  ['email-reply-parser', mail => otherParser.parseReply(mail.text ?? '')],
];

async function main(): Promise<void> {
  const folder = corporaFolder();
  if (hasCorpora(folder, 'replies/index.json')) await measureScores(join(folder, 'replies'));
  measureSpeed();
}

async function measureScores(folder: string): Promise<void> {
  const labels = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Label[];
  const samples = await Promise.all(
    labels.map(async label => ({
      label,
      mail: await openMail(readFileSync(join(folder, `${label.id}.eml`))),
      want: readFileSync(join(folder, `${label.id}.txt`), 'utf8'),
    })),
  );
  console.log(`New text of ${samples.length} labelled mails`);
  console.table(Object.fromEntries(READERS.map(([name, read]) => [name, summary(scores(samples, read))])));
  const ours = scores(samples, READERS[0]![1]);
  console.log('sayso by hardness');
  console.table(grouped(samples, ours, label => String(label.hardness)));
  console.log('sayso by client');
  console.table(grouped(samples, ours, label => label.client));
  const missed = samples.filter((_, at) => !ours[at]!.strict).map(({ label }) => label.id);
  console.log(`Not exactly right: ${missed.join(', ') || 'none'}`);
}

function scores(samples: readonly Sample[], read: (mail: OpenMail) => string): Score[] {
  return samples.map(sample => score(sample, read(sample.mail)));
}

/** White space counts as one space; the last lines of the optional tail may be missing. */
function score({ label, want }: Sample, text: string): Score {
  const got = squeezed(text);
  const tail = label.optional_tail.split('\n').filter(line => line !== '');
  const accepted = [squeezed(want), ...tail.map((_, at) => withoutTail(want, tail.slice(at)))];
  const required = want
    .split('\n')
    .map(squeezed)
    .filter(line => line !== '' && !tail.map(squeezed).includes(line));
  const wanted = squeezed(want);
  return {
    strict: got === wanted,
    lenient: accepted.includes(got),
    lost: required.filter(line => !got.includes(line)).length,
    leaked: text
      .split('\n')
      .map(squeezed)
      .filter(line => line !== '' && !wanted.includes(line)).length,
  };
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u202f\ufeff]+/g, ' ').trim();
}

function withoutTail(want: string, tail: readonly string[]): string {
  const end = squeezed(tail.join(' '));
  const whole = squeezed(want);
  return whole.endsWith(end) ? squeezed(whole.slice(0, whole.length - end.length)) : whole;
}

function summary(all: readonly Score[]) {
  const share = (n: number) => `${n} (${((100 * n) / all.length).toFixed(1)} %)`;
  return {
    mails: all.length,
    'exact, strict': share(all.filter(one => one.strict).length),
    'exact, lenient': share(all.filter(one => one.lenient).length),
    'lose an author’s line': share(all.filter(one => one.lost > 0).length),
    'leak a line': share(all.filter(one => one.leaked > 0).length),
  };
}

function grouped(samples: readonly Sample[], all: readonly Score[], by: (label: Label) => string) {
  const groups = Map.groupBy(
    all.map((_, at) => at),
    at => by(samples[at]!.label),
  );
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(rows.map(([name, members]) => [name, summary(members.map(at => all[at]!))]));
}

/** A 6 KB reply with an HTML part, as Outlook writes them, read again and again on one core. */
function measureSpeed(): void {
  const asked =
    '<p class="MsoNormal">May we go ahead with the works in the strong room on the 12th, as discussed?</p>\n';
  const said =
    '<p class="MsoNormal">Thank you for your note. We are content for the work to go ahead.<o:p></o:p></p>\n';
  const head =
    '<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Ann &lt;ann@firm.example&gt;<br><b>Sent:</b> 2 April 2025 16:45<br><b>To:</b> Bo<br><b>Subject:</b> Works</p></div>';
  const html = `<html><body><div class="WordSection1">${said.repeat(4)}${head}${asked.repeat(54)}</div></body></html>`;
  const plain = `${'Thank you for your note. We are content.\n\n'.repeat(4)}On 2 April 2025 at 16:45, Ann <ann@firm.example> wrote:\n\n${'> May we go ahead with the works on the 12th, as discussed?\n'.repeat(95)}`;
  console.log('Speed on one core');
  console.table({ 'HTML mail': rate({ text: null, html }), 'plain mail': rate({ text: plain, html: null }) });
}

function rate(mail: { text: string | null; html: string | null }) {
  for (let warm = 0; warm < 300; warm++) newText(mail);
  const runs = 3000;
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run++) newText(mail);
  const { user, system } = process.cpuUsage(start);
  return {
    bytes: (mail.html ?? mail.text ?? '').length,
    'mails per CPU second': Math.round((runs * 1e6) / (user + system)),
  };
}

await main();
