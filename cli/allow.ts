/** `sayso allow`: lets mail go to an address again that bounced or whose reader complained. */
import { Command } from '@commander-js/extra-typings';

export function allowCommand() {
  return new Command('allow')
    .description(
      'let mail go to an address again, once its owner told you that it takes mail; it stands on the timeline',
    )
    .argument('<id>', 'the engagement, as its address in the console ends')
    .argument('<address>', 'such as anna@client.example')
    .option('--data <dir>', 'the data folder of the running system', '.sayso')
    .option('--json', 'answer in JSON: allowed')
    .action(async (id, email, { data, json }) => {
      const { callRunning } = await import('./call.ts');
      const path = `/api/engagements/${encodeURIComponent(id)}/allow`;
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ email });
      const answer = await callRunning(data, path, { method: 'POST', headers, body });
      const { allowed } = (await answer.json()) as { allowed: boolean };
      if (json) console.log(JSON.stringify({ allowed }));
      else console.log(allowed ? `mail goes to ${email} again` : `mail may go to ${email} already`);
    });
}
