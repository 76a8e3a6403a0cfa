/** `sayso erase`: erases one client's personal data, and leaves the ledger's chain to verify. */
import { Command, Option } from '@commander-js/extra-typings';
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
    .addOption(
      new Option(
        '--stack <name>',
        'of a deployed system instead, with the AWS credentials of the environment: no function of it may delete',
      ).conflicts('data'),
    )
    .option('--config <file>', "the firm's file, which names the stack's region", 'sayso.config.json')
    .option('--json', 'answer in JSON: keptAs, entries, items, mails, shared')
    .action(async (id, { yes, data, stack, config, json }) => {
      if (!yes)
        throw new Error(`nothing was erased: this cannot be undone; say so with: sayso erase ${id} --yes`);
      const erased = stack ? await deployed(id, stack, config) : await local(id, data);
      console.log(json ? JSON.stringify(erased) : words(id, erased));
    });
}

async function local(id: string, data: string): Promise<Erased> {
  const { callSystem } = await import('./call.ts');
  const path = `/api/engagements/${encodeURIComponent(id)}`;
  return (await callSystem({ data }, path, { method: 'DELETE' })).json() as Promise<Erased>;
}

async function deployed(id: string, stack: string, config: string): Promise<Erased> {
  const [{ stackWorld }, { readFirm }, { erase }, { engagementIdSchema }] = await Promise.all([
    import('./stack-world.ts'),
    import('../functions/firm.ts'),
    import('../functions/workflows/erase.ts'),
    import('../core/engagement/engagement.ts'),
  ]);
  const known = engagementIdSchema.safeParse(id);
  const erased = known.success ? await erase(await stackWorld(stack, readFirm(config)), known.data) : null;
  if (!erased) throw new Error(`there is no engagement ${id}`);
  return erased;
}

function words(id: string, { keptAs, entries, items, mails, shared }: Erased): string {
  const lines = [
    `erased ${id}: ${many(items, 'item')} of the table, ${many(mails, 'raw email')} with all versions`,
    `kept as ${keptAs}: the seals of ${many(entries, 'ledger entry', 'ledger entries')}, without words, names or salts`,
  ];
  if (shared > 0) lines.push(`kept: ${many(shared, 'raw email')} written to another project as well`);
  return lines.join('\n');
}
