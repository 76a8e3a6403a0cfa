/** The `sayso` command: one line of English per wrong input, and help that teaches. */
import { Command } from '@commander-js/extra-typings';
import { checkCommand } from './check.ts';
import { importCommand } from './import.ts';
import { planCommand } from './plan.ts';
import { readCommand } from './read.ts';
import { startCommand } from './start.ts';
import { textCommand } from './text.ts';

const program = new Command('sayso')
  .description(
    'Clients who know their part, and instructions that truly came from the one person who may give them.',
  )
  .addHelpText(
    'after',
    `
Try it:
  sayso start                                          the whole system on this machine
  sayso plan emails/examples/hands-off.yaml            every mail this client would get, and when
  sayso check mail.eml --contact anna@client.example   who gave this instruction?

Exit codes: 0 done, 1 wrong input, 2 a verification that failed.`,
  )
  .showHelpAfterError('(sayso --help shows what there is)')
  .addCommand(startCommand())
  .addCommand(importCommand())
  .addCommand(planCommand())
  .addCommand(checkCommand())
  .addCommand(textCommand())
  .addCommand(readCommand());

try {
  await program.parseAsync();
} catch (error) {
  console.error(`sayso: ${(error as Error).message}`);
  process.exitCode = 1;
}
