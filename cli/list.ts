/** `sayso list`: engagements at a glance, who owes what and what is held. */
import { Command, Option } from '@commander-js/extra-typings';
import type { Summary } from '../core/engagement/summary.ts';
import { many } from '../emails/words.ts';
import { callSystem, dataOption, urlOption } from './call.ts';

export function listCommand() {
  return new Command('list')
    .description(
      'list engagements that are not closed: what the client owes, what waits for you, what is held',
    )
    .argument('[words...]', 'only those whose client, project or contact has these words')
    .addOption(
      new Option('--only <what>', 'past a day, held, or waiting for you').choices([
        'late',
        'held',
        'ours',
      ] as const),
    )
    .addOption(dataOption)
    .addOption(urlOption)
    .option('--json', 'JSON Lines: one summary each, as GET /api/engagements describes it')
    .action(async (words, { only = '', data, url, json }) => {
      const query = new URLSearchParams({ q: words.join(' '), only });
      const answer = await callSystem({ data, url }, `/api/engagements?${query}`);
      const { engagements } = (await answer.json()) as { engagements: Summary[] };
      for (const one of engagements) console.log(json ? JSON.stringify(one) : line(one));
      if (!json && engagements.length === 0) console.log('none');
    });
}

function line({ id, client, status, owed, ours, held, next }: Summary): string {
  const facts = [`client owes ${owed}`, `${many(ours, 'thing')} for us`, `${held.length} held`];
  const coming = next
    ? `next mail ${next.at.slice(0, 16).replace('T', ' ')} UTC: ${next.title}`
    : 'no mail to come';
  return `${id}  ${status}\n  ${client}: ${facts.join(', ')}; ${coming}`;
}
