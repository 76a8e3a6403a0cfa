/** `sayso redrive`: shows what became a dead letter, and puts it back to work. */
import { Command, Option } from '@commander-js/extra-typings';
import type { Letters } from '../functions/web/api/operator.ts';
import type { Redriven } from '../functions/workflows/redrive.ts';

export function redriveCommand() {
  return new Command('redrive')
    .description(
      'show what failed for good in a queue (ids and ages, never words), and with --yes try it again',
    )
    .option('--queue <name>', 'only the queue whose name holds this, such as receive-mail')
    .option('--yes', 'put it back: harmless twice, but mend the cause first')
    .option('--data <dir>', 'the data folder of the running system', '.sayso')
    .addOption(
      new Option(
        '--stack <name>',
        'of a deployed system instead, with the AWS credentials and region of the environment',
      ).conflicts('data'),
    )
    .option('--json', 'JSON Lines: queue, id, sentAt, about, why, putBack')
    .action(async ({ queue = '', yes = false, data, stack, json }) => {
      const letters = stack ? await deployed(stack, queue, yes) : await local(data, queue, yes);
      if (json) for (const letter of letters) console.log(JSON.stringify(letter));
      else console.log(words(letters, yes));
    });
}

async function local(data: string, queue: string, really: boolean): Promise<readonly Redriven[]> {
  const { callSystem } = await import('./call.ts');
  const answer = really
    ? callSystem({ data }, '/api/dead-letters/redrive', { method: 'POST', body: JSON.stringify({ queue }) })
    : callSystem({ data }, `/api/dead-letters?${new URLSearchParams({ queue })}`);
  return ((await (await answer).json()) as Letters).letters;
}

async function deployed(stack: string, queue: string, really: boolean): Promise<readonly Redriven[]> {
  const [{ sqsClient }, { deadLetterQueues }, { redrive }] = await Promise.all([
    import('../functions/aws/clients/sqs.ts'),
    import('../functions/aws/dead-letters.ts'),
    import('../functions/workflows/redrive.ts'),
  ]);
  const queues = await deadLetterQueues(sqsClient(), `${stack}-`);
  const wanted = queues.filter(({ name }) => name.includes(queue));
  const names = queues.map(({ name }) => name).join(', ') || 'none';
  if (wanted.length === 0) throw new Error(`--queue: none is called so; there are ${names}`);
  return redrive(wanted, really);
}

function words(letters: readonly Redriven[], yes: boolean): string {
  if (letters.length === 0) return 'no dead letters';
  const lines = letters.map(({ queue, sentAt, about, why }) => {
    return `${queue}  sent ${sentAt}  ${about}${why ? `  (${why})` : ''}`;
  });
  const count = letters.length === 1 ? '1 dead letter' : `${letters.length} dead letters`;
  return [...lines, yes ? `${count} put back` : `${count}; put back with --yes`].join('\n');
}
