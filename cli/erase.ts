/** `sayso erase`: erases one client's personal data, and leaves the ledger's chain to verify. */
import { Command } from '@commander-js/extra-typings';
import { many } from '../emails/words.ts';
import type { Erased } from '../functions/workflows/erase.ts';

export function eraseCommand() {
  return new Command('erase')
    .description(
      'erase one client for good: every word, person, address and email; the ledger’s chain stays and still verifies',
    )
    .argument('<id>', 'the engagement, as its address in the console ends')
    .option('--yes', 'really do it: nothing brings it back')
    .option('--data <dir>', 'the data folder of the running system', '.sayso')
    .option('--json', 'answer in JSON: keptAs, entries, items, mails, shared')
    .action(async (id, { yes, data, json }) => {
      if (!yes)
        throw new Error(`nothing was erased: this cannot be undone; say so with: sayso erase ${id} --yes`);
      const { callRunning } = await import('./call.ts');
      const path = `/api/engagements/${encodeURIComponent(id)}`;
      // A request that says no type could come from a form on any page, and is refused as one.
      const headers = { 'content-type': 'application/json' };
      const answer = await callRunning(data, path, { method: 'DELETE', headers });
      const erased = (await answer.json()) as Erased;
      console.log(json ? JSON.stringify(erased) : words(id, erased));
    });
}

function words(id: string, { keptAs, entries, items, mails, shared }: Erased): string {
  const lines = [
    `erased ${id}: ${many(items, 'item')} of the table, ${many(mails, 'raw email')} with all versions`,
    `kept as ${keptAs}: the seals of ${many(entries, 'ledger entry', 'ledger entries')}, without words, names or salts`,
  ];
  if (shared > 0) lines.push(`kept: ${many(shared, 'raw email')} written to another project as well`);
  return lines.join('\n');
}
