import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planCommand, planRows } from '../../cli/plan.ts';
import { type PlanRow, planTable } from '../../cli/plan-table.ts';
import { parseEngagementFile } from '../../core/engagement/file.ts';
import type { Temper } from '../../core/engagement/rehearse.ts';
import type { Moment } from '../../core/moment.ts';
import { readFirm } from '../../functions/firm.ts';

const root = join(import.meta.dirname, '..', '..');
const fixtures = join(root, 'test', 'fixtures', 'plans');
const from = '2026-11-23T15:00:00Z' as Moment;
const kinds = ['hands-on', 'balanced', 'hands-off'] as const;
const tempers = ['none', 'prompt'] as const;

const example = (kind: string) => join(root, 'emails', 'examples', `${kind}.yaml`);
const draft = (kind: string) => parseEngagementFile(readFileSync(example(kind), 'utf8'), kind, from);
const firm = readFirm(join(root, 'sayso.config.json'));
const rowsOf = (kind: string, answers: Temper, until: string | null = null) =>
  planRows(draft(kind), { answers, from, until }, firm);
const years = new Map<string, Promise<PlanRow[]>>();

/** A year of rows, played once for all the tests that look at it. */
function yearOf(kind: string, answers: Temper): Promise<PlanRow[]> {
  const year = years.get(`${kind} ${answers}`) ?? rowsOf(kind, answers);
  years.set(`${kind} ${answers}`, year);
  return year;
}

/** The command as a person runs it. */
function sayso(...args: string[]) {
  const command = ['--import', 'tsx', '--disable-warning=ExperimentalWarning', 'cli/sayso.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

describe('a year of mail, as a page to read', () => {
  // After a change of plan or words: SAYSO_WRITE=1 npm test -- test/cli/plan, and read what changed.
  test.each(kinds.flatMap(kind => tempers.map(temper => [kind, temper] as const)))(
    '%s, %s',
    async (kind, temper) => {
      const file = join(fixtures, `${kind}-${temper}.txt`);
      const page = `${planTable(draft(kind), temper, await yearOf(kind, temper))}\n`;
      if (process.env.SAYSO_WRITE) writeFileSync(file, page);
      expect(page).toBe(readFileSync(file, 'utf8'));
    },
  );
});

describe('the rows', () => {
  test('keep to the day that --until names, the last one included', async () => {
    const rows = await rowsOf('hands-off', 'none', '2026-12-07');
    expect(rows.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-12-02',
      '2026-12-04',
      '2026-12-07',
    ]);
  });

  test('give times with the offset the client has on that day', async () => {
    const offsets = (await yearOf('hands-off', 'prompt')).map(({ at }) => [at.slice(5, 7), at.slice(19)]);
    expect(offsets).toContainEqual(['01', '-05:00']);
    expect(offsets).toContainEqual(['07', '-04:00']);
  });

  test('skip public holidays: no mail to Bavaria on Epiphany', async () => {
    const days = (await yearOf('hands-on', 'none')).map(({ at }) => at.slice(5, 10));
    expect(days).not.toContain('01-06');
  });
});

describe('the command', () => {
  test('--json prints one object a line with exactly the promised fields', () => {
    const args = ['emails/examples/balanced.yaml', '--from', '2026-11-23', '--until', '2026-12-31', '--json'];
    const { stdout, status } = sayso('plan', ...args);
    const rows = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as PlanRow);
    expect(status).toBe(0);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(Object.keys(row)).toEqual(['at', 'to', 'step', 'subject', 'ask']);
    expect(rows[0]).toMatchObject({
      at: '2026-11-23T09:00:00+00:00',
      to: 'anna@bellsbakery.example',
      step: 'welcome',
    });
    expect(rows.find(({ step }) => step === 'asset')?.ask).toBeNull();
  });

  test.each([
    ['a file that is not there', ['nowhere.yaml'], 'nowhere.yaml: cannot be read (ENOENT)'],
    [
      'an impossible day',
      [example('balanced'), '--until', '2027-02-30'],
      '--until: "2027-02-30" must be a date',
    ],
    ['a day that is none', [example('balanced'), '--from', 'soon'], '--from: "soon" must be a date'],
    ['a file of another kind', [join(root, 'package.json')], 'package.json:2: name: no such field'],
  ])('refuses %s', async (_, args, line) => {
    await expect(planCommand().parseAsync(args, { from: 'user' })).rejects.toThrow(line);
  });

  test('wrong input is one line and exit 1', () => {
    const { stderr, stdout, status } = sayso('plan', 'nowhere.yaml');
    expect([stderr, stdout, status]).toEqual(['sayso: nowhere.yaml: cannot be read (ENOENT)\n', '', 1]);
  });
});
