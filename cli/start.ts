/** `sayso start`: the whole system on this machine, with nothing to set up. */
import { Command, InvalidArgumentError } from '@commander-js/extra-typings';

/** Prints one line for each thing that happens, until Ctrl-C; a second Ctrl-C ends it at once. */
export function startCommand() {
  return new Command('start')
    .description('run the whole system on this machine: console, mail door, mailboxes, a clock you can move')
    .option('--data <dir>', 'folder that keeps everything', '.sayso')
    .option('--port <number>', 'port of the console', port, 8025)
    .option('--smtp-port <number>', 'port that takes mail', port, 2525)
    .action(async ({ data, port, smtpPort }) => {
      const { startLocal } = await import('../local/start.ts');
      const starting = startLocal({ dir: data, port, smtpPort });
      stopOnSignal(async () => (await starting).stop());
      const local = await starting;
      console.log(`
console ready   ${local.newSignInLink()}   (signs you in once)
mail door       ${local.smtpUrl}   takes mail for *@${local.world.firm.domain}
Ctrl-C stops; starting again goes on from here.
`);
    });
}

/** One Ctrl-C can arrive twice, from the terminal and from the launcher that passes it on. */
const sameKeypress = 500;

function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | null = null;
  const onSignal = () => {
    if (stoppingSince !== null && Date.now() - stoppingSince > sameKeypress) process.exit(130);
    if (stoppingSince !== null) return;
    stoppingSince = Date.now();
    console.log('stopping');
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('must be a port number, 0 to 65535.');
  return number;
}
