import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openFolder } from '../../local/folder.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'sayso-folder-'));

describe('the data folder', () => {
  test('is opened by one at a time, and the other is told who has it', () => {
    const folder = newFolder();
    const close = openFolder(folder);
    expect(() => openFolder(folder)).toThrow(
      `The data folder ${folder} is in use by another sayso (process ${process.pid}): stop it first, or choose another folder with --data.`,
    );
    close();
    openFolder(folder)();
  });

  test('is free again after its process was killed', async () => {
    const folder = newFolder();
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '-e',
        `import('./local/folder.ts').then(({ openFolder }) => { openFolder(process.argv[1]); console.log('open'); setInterval(() => {}, 1000); })`,
        folder,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    expect(() => openFolder(folder)).toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    openFolder(folder)();
  });

  test('that is a file is refused in one line', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(() => openFolder(file)).toThrow(
      `Cannot write to the data folder ${file} (EEXIST): choose another with --data.`,
    );
  });

  // Nothing is closed to the superuser, so there it cannot be shown.
  (process.getuid?.() === 0 ? test.skip : test)('that may not be written is refused in one line', () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    expect(() => openFolder(folder)).toThrow(/^Cannot write to the data folder .* \(EACCES\)/);
  });
});
