/** `sayso import`: starts the engagement that a file describes. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { callSystem, dataOption, urlOption } from './call.ts';

export function importCommand() {
  return new Command('import')
    .description('start the engagement that a file describes')
    .argument('<engagement.yaml>', 'the engagement file')
    .addOption(dataOption)
    .addOption(urlOption)
    .option('--ask', 'ask the owner first: who speaks for them, and their signature')
    .option('--json', 'answer in JSON')
    .action(async (file, { data, url, ask = false, json }) => {
      const path = `/api/engagements?first=${ask ? 'asked' : 'started'}`;
      const headers = { 'content-type': 'application/yaml', 'x-file-name': basename(file) };
      const init = { method: 'POST', headers, body: readYaml(file) };
      const answer = await callSystem({ data, url }, path, init);
      const started = (await answer.json()) as Started;
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
