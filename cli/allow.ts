/** `sayso allow`: lets mail go to an address again that bounced or whose reader complained. */
import { Command } from '@commander-js/extra-typings';
import { callSystem, dataOption, urlOption } from './call.ts';

export function allowCommand() {
  return new Command('allow')
    .description(
      'let mail go to an address again, once its owner told you that it takes mail; it stands on the timeline',
    )
    .argument('<id>', 'the engagement, as its address in the console ends')
    .argument('<address>', 'such as anna@client.example')
    .addOption(dataOption)
    .addOption(urlOption)
    .option('--json', 'answer in JSON: allowed')
    .action(async (id, email, { data, url, json }) => {
      const path = `/api/engagements/${encodeURIComponent(id)}/allow`;
      const body = JSON.stringify({ email });
      const answer = await callSystem({ data, url }, path, { method: 'POST', body });
      const { allowed } = (await answer.json()) as { allowed: boolean };
      if (json) console.log(JSON.stringify({ allowed }));
      else console.log(allowed ? `mail goes to ${email} again` : `mail may go to ${email} already`);
    });
}
