/** `sayso import`: starts an engagement in the local system that is running. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import type { Running } from '../local/running.ts';

export function importCommand() {
  return new Command('import')
    .description('start the engagement that a file describes, in the local system that is running')
    .argument('<engagement.yaml>', 'the engagement file')
    .option('--data <dir>', 'the data folder of the running system', '.sayso')
    .option('--ask', 'ask the owner first: who speaks for them, and their signature')
    .option('--json', 'answer in JSON')
    .action(async (file, { data, ask = false, json }) => {
      const { findRunning } = await import('../local/running.ts');
      const running = findRunning(data);
      if (!running)
        throw new Error(`nothing runs in ${data}: start it first with: sayso start --data ${data}`);
      const started = await post(running, file, readYaml(file), ask);
      console.log(
        json
          ? JSON.stringify(started)
          : `${started.id} is ${started.status}; its mail address is ${started.address}`,
      );
    });
}

function readYaml(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

interface Started {
  readonly id: string;
  readonly status: string;
  readonly address: string;
}

/** Throws the system's one line about what is wrong with the file. */
async function post({ url, token }: Running, file: string, yaml: string, ask: boolean): Promise<Started> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/yaml',
    'x-file-name': basename(file),
  };
  let answer: Response;
  try {
    answer = await fetch(`${url}/api/engagements${ask ? '?first=asked' : ''}`, {
      method: 'POST',
      headers,
      body: yaml,
    });
  } catch {
    throw new Error(`the system at ${url} does not answer: start it again with: sayso start`);
  }
  const body = (await answer.json()) as Started & { error?: string };
  if (!answer.ok) throw new Error(body.error ?? `the system answered ${answer.status}`);
  return body;
}
