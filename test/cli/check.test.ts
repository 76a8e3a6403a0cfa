import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkCommand } from '../../cli/check.ts';

const fixtures = fileURLToPath(new URL('../fixtures/inbound/', import.meta.url));
const gmail = join(fixtures, 'mails', '31b-google-workspace.eml');
const unsigned = join(fixtures, 'mails', '34-forged-results-below-our-own.eml');
const stage = [
  '--contact',
  'Anna <anna@client.example>',
  '--zone',
  join(fixtures, 'zone.json'),
  '--now',
  '2026-11-23T10:05:00Z',
];
const folder = mkdtempSync(join(tmpdir(), 'sayso-check-'));
const put = (name: string, content: string | object) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};

let printed: string[];
let complained: string[];
const { log, error } = console;
beforeEach(() => {
  printed = [];
  complained = [];
  console.error = (line: string) => complained.push(line);
  console.log = (line: string) => printed.push(line);
});
afterEach(() => {
  Object.assign(console, { log, error });
  process.exitCode = 0;
});

async function check(...words: string[]): Promise<Record<string, unknown>[]> {
  await checkCommand().parseAsync(words, { from: 'user' });
  return words.includes('--json') ? printed.map(line => JSON.parse(line)) : [];
}

describe('sayso check', () => {
  test('prints one object a file, with every key', async () => {
    const rows = await check(gmail, unsigned, ...stage, '--json');
    expect(rows.map(({ verdict, because }) => [verdict, because])).toEqual([
      ['verified', 'signed'],
      ['held', 'not-signed'],
    ]);
    for (const row of rows)
      expect(Object.keys(row)).toEqual([
        'file',
        'verdict',
        'because',
        'from',
        'text',
        'kind',
        'risk',
        'evidence',
      ]);
  });

  test('explains in words that can be forwarded', async () => {
    await check(unsigned, ...stage);
    expect(printed[0]).toContain(
      'This mail says it is from Anna Smith (anna@client.example). It was not signed by their mail provider. Nothing is done until',
    );
  });

  test('a repeat is a replay in order, and no replay on its own', async () => {
    const alone = await check(gmail, gmail, ...stage, '--json');
    printed = [];
    const inOrder = await check(gmail, gmail, ...stage, '--json', '--in-order');
    expect([alone, inOrder].map(rows => rows.map(({ because }) => because))).toEqual([
      ['signed', 'signed'],
      ['signed', 'replayed'],
    ]);
  });

  test('a file with LF alone is judged as CRLF', async () => {
    const file = put('lf.eml', readFileSync(gmail, 'latin1').replaceAll('\r\n', '\n'));
    expect(await check(file, ...stage, '--json')).toMatchObject([{ verdict: 'verified' }]);
  });

  test('a record holds for its mail, and for no other: exit code 2', async () => {
    const [row] = await check(gmail, ...stage, '--json');
    const record = put('record.json', row!);
    await check(gmail, '--evidence', record);
    expect([printed.at(-1), process.exitCode ?? 0]).toEqual([`${gmail}: the record holds`, 0]);
    const changed = put('changed.eml', readFileSync(gmail, 'latin1').replace('Friday', 'Monday'));
    await check(changed, '--evidence', record);
    expect(process.exitCode).toBe(2);
    expect(complained[0]).toContain('SHA-256 of the raw mail: recorded ');
  });

  test.each([
    ['no contact', [gmail], /^--contact: is missing/],
    [
      'a contact that is no address',
      [gmail, '--contact', 'anna'],
      /^--contact: "anna" must be one mail address/,
    ],
    [
      'a file that is not there',
      [join(folder, 'none.eml'), ...stage],
      /none\.eml: cannot be read \(ENOENT\)/,
    ],
    [
      'a time without an offset',
      [gmail, '--contact', 'a@b.example', '--now', '2026-11-23'],
      /^--now: "2026-11-23" must be a time/,
    ],
    [
      'a zone that is none',
      [gmail, '--contact', 'a@b.example', '--zone', put('z.json', { 'a.example': { TXT: 'x' } })],
      /z\.json: a\.example\.TXT: /,
    ],
    [
      'a receipt that is none',
      [gmail, '--contact', 'a@b.example', '--receipt', put('r.json', { mail: {} })],
      /r\.json: mail\.timestamp: /,
    ],
    [
      'text in place of JSON',
      [gmail, '--contact', 'a@b.example', '--zone', put('t.json', 'hello')],
      /t\.json: is not JSON/,
    ],
  ])('%s is one clear error', async (_what, words, error) => {
    await expect(check(...words)).rejects.toThrow(error);
  });
});
