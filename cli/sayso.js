#!/usr/bin/env node
// Starts the command under the project's own Node, whatever Node called it, with TypeScript read as it is.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const node = here('../node_modules/node/bin/node');
const args = [
  '--import',
  import.meta.resolve('tsx'),
  '--disable-warning=ExperimentalWarning',
  here('./sayso.ts'),
];
const child = spawn(node, [...args, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
child.on('error', () => {
  console.error('sayso: the packages are not installed; run npm ci first');
  process.exit(1);
});
