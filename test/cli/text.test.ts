import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const mail = 'test/fixtures/replies/flowed-interleaved.eml';
const TIME = 60_000;

/** The command as a person runs it. */
function sayso(...args: string[]) {
  const command = ['--import', 'tsx', '--disable-warning=ExperimentalWarning', 'cli/sayso.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

describe('sayso text', () => {
  test(
    'prints one JSON line a file',
    () => {
      const { status, stdout } = sayso('text', mail, mail, '--json');
      const text = 'Leave it, please. The counter is full until Easter.\n\nTo the tip.';
      const line = { file: mail, text, automatic: false };
      expect(
        stdout
          .trim()
          .split('\n')
          .map(json => JSON.parse(json)),
      ).toEqual([line, line]);
      expect(status).toBe(0);
    },
    TIME,
  );

  test.each([
    ['no/such.eml', 'no/such.eml: no such file'],
    ['test', 'test: a folder, expected a raw mail'],
    ['package.json', 'package.json: no header found, expected a raw mail'],
  ])(
    '%s is one clear line',
    (file, said) => {
      const { status, stderr } = sayso('text', file);
      expect(stderr.trim()).toBe(`sayso: ${said}`);
      expect(status).toBe(1);
    },
    TIME,
  );
});
