/** Mails judged a second against postal-mime and mailauth alone, in the same run; memory and cold start too. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { judge } from '../core/inbound/judge.ts';
import { byClient, letter, stage, words, zone } from '../test/core/inbound/cases/stage.ts';

const MB = 1024 * 1024;
/** Letters as people write them, no two sentences alike. */
const prose = (bytes: number) =>
  Array.from(
    { length: Math.ceil(bytes / 96) },
    (_, at) =>
      `In room ${at} the people said that printing works again, and only the label maker is slow.\r\n`,
  ).join('');
const thread = (bytes: number) =>
  `On Mon, 23 Nov 2026 at 09:12, Sam <sam@it.example> wrote:\r\n\r\n${prose(bytes).replace(/^/gm, '> ')}`;
const html = (text: string) => `<html><body>${text.trim().replaceAll('\r\n', '<br>\r\n')}</body></html>\r\n`;
const part = (type: string, body: string) => `--b1\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
const inParts = (type: string, parts: string) =>
  byClient(letter({ 'Content-Type': `${type}; boundary="b1"` }, `${parts}--b1--\r\n`));

function mailWithAttachment(bytes: number): string {
  const content = Buffer.alloc(Math.floor((bytes * 57) / 78), 'sayso attachment').toString('base64');
  const pdf = `--b1\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.replace(/.{76}/g, '$&\r\n')}\r\n`;
  return inParts('multipart/mixed', part('text/plain; charset=utf-8', words) + pdf);
}

const reply = words + thread(12_000);
const mails = {
  'plain, 6 KB, an answer above its thread': byClient(letter({}, words + thread(5000))),
  'plain, 6 KB, all of it new words': byClient(letter({}, words + prose(5000))),
  'alternative, 27 KB': inParts(
    'multipart/alternative',
    part('text/plain; charset=utf-8', reply) +
      part('text/html; charset=utf-8', html(reply.replaceAll('> ', '&gt; '))),
  ),
  'attachment, 5 MB': mailWithAttachment(5 * MB),
};

/** What everybody else does with the same two libraries. */
async function alone(raw: Buffer): Promise<void> {
  const resolver = async (name: string) => [
    (zone as unknown as Record<string, { TXT: string[] }>)[name]!.TXT,
  ];
  await dkimVerify(raw, { strict: true, resolver });
  await PostalMime.parse(raw);
}

/** Both in turn, so that neither gets the machine's better seconds; the median of the rounds, in milliseconds. */
async function race(raw: Buffer, rounds: number): Promise<[ours: number, alone: number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + 3; round++) {
    const runs = [() => judge(raw, stage), () => alone(raw)];
    for (const at of round % 2 ? [0, 1] : [1, 0]) {
      const began = performance.now();
      await runs[at]!();
      if (round >= 3) times[at as 0 | 1].push(performance.now() - began);
    }
  }
  return [median(times[0]), median(times[1])];
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
}

async function compare(): Promise<void> {
  for (const [name, mail] of Object.entries(mails)) {
    const raw = Buffer.from(mail, 'latin1');
    const [ours, theirs] = await race(raw, raw.length > MB ? 15 : 200);
    console.log(
      `${name}: ${(1000 / ours).toFixed(1)} mails/s judged, ${(1000 / theirs).toFixed(1)} by postal-mime + mailauth alone: ${(theirs / ours).toFixed(2)}x`,
    );
  }
}

/** The largest mail that SES takes, judged in a process of its own that reads it from disk: time and peak memory. */
function largest(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
  const file = join(folder, 'large.eml');
  writeFileSync(file, mailWithAttachment(39 * MB), 'latin1');
  const child = [...process.execArgv, import.meta.filename, '--judge', file];
  process.stdout.write(execFileSync(process.execPath, child, { encoding: 'utf8' }));
  rmSync(folder, { recursive: true });
}

async function judgeFile(file: string): Promise<void> {
  const raw = readFileSync(file);
  const before = process.resourceUsage().maxRSS / 1024;
  const began = performance.now();
  const { verdict } = await judge(raw, stage);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const after = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${(raw.length / MB).toFixed(0)} MB: ${verdict} in ${seconds} s, at most ${after.toFixed(0)} MB of memory (${before.toFixed(0)} MB before it)`,
  );
}

/** The bundle of receive-mail as it is deployed, and how long a cold process takes to load it. */
async function bundle(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
  const outfile = join(folder, 'judge.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../core/inbound/judge.ts')],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify: true,
    outfile,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const script = `const began = performance.now(); await import(${JSON.stringify(outfile)}); console.log(performance.now() - began)`;
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  console.log(
    `judge alone bundled: ${(statSync(outfile).size / MB).toFixed(2)} MB, loaded cold in ${median(times).toFixed(0)} ms`,
  );
  rmSync(folder, { recursive: true });
}
const [option, file] = process.argv.slice(2);
if (option === '--judge' && file) await judgeFile(file);
else {
  await compare();
  largest();
  await bundle();
}
