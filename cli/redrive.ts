/** `sayso redrive`: shows what became a dead letter, and puts it back to work. */
import { Command } from '@commander-js/extra-typings';
import type { DeadLetterQueue } from '../functions/dead-letter.ts';
import type { Redriven } from '../functions/workflows/redrive.ts';

export function redriveCommand() {
  return new Command('redrive')
    .description(
      'show what failed for good in a queue (ids and ages, never words), and with --yes try it again',
    )
    .option('--queue <name>', 'only the queue whose name holds this, such as receive-mail')
    .option('--yes', 'put it back: harmless twice, but mend the cause first')
    .option('--data <dir>', 'the data folder of the running system', '.sayso')
    .option(
      '--stack <name>',
      'of a deployed system instead, with the AWS credentials and region of the environment',
    )
    .option('--json', 'JSON Lines: queue, id, sentAt, about, why, putBack')
    .action(async ({ queue, yes = false, data, stack, json }) => {
      const { redrive } = await import('../functions/workflows/redrive.ts');
      const queues = stack ? await deployed(stack) : await local(data);
      const wanted = queues.filter(({ name }) => name.includes(queue ?? ''));
      if (wanted.length === 0)
        throw new Error(
          `--queue: none is called so; there are ${queues.map(({ name }) => name).join(', ') || 'none'}`,
        );
      const letters = await redrive(wanted, yes);
      if (json) for (const letter of letters) console.log(JSON.stringify(letter));
      else console.log(words(letters, yes));
    });
}

async function deployed(stack: string): Promise<DeadLetterQueue[]> {
  const { sqsClient } = await import('../functions/aws/clients/sqs.ts');
  const { deadLetterQueues } = await import('../functions/aws/dead-letters.ts');
  return deadLetterQueues(sqsClient(), `${stack}-`);
}

async function local(data: string): Promise<DeadLetterQueue[]> {
  const { findRunning } = await import('../local/running.ts');
  const running = findRunning(data);
  if (!running) throw new Error(`nothing runs in ${data}: start it first with: sayso start --data ${data}`);
  const { sqsClient } = await import('../functions/aws/clients/sqs.ts');
  const { clientOf } = await import('../local/aws.ts');
  const { deadLetterQueues } = await import('../functions/aws/dead-letters.ts');
  return deadLetterQueues(sqsClient({ ...clientOf(running.queues), useQueueUrlAsEndpoint: false }), '');
}

function words(letters: readonly Redriven[], yes: boolean): string {
  if (letters.length === 0) return 'no dead letters';
  const lines = letters.map(({ queue, sentAt, about, why }) => {
    return `${queue}  sent ${sentAt}  ${about}${why ? `  (${why})` : ''}`;
  });
  const count = letters.length === 1 ? '1 dead letter' : `${letters.length} dead letters`;
  return [...lines, yes ? `${count} put back` : `${count}; put back with --yes`].join('\n');
}
