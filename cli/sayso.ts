/** The `sayso` command: one line of English per wrong input, and help that teaches. */
import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';

/** Loaded only when asked for: the judge and the language library take a second to load. */
const commands: Readonly<Record<string, () => Promise<CommandUnknownOpts>>> = {
  login: async () => (await import('./login.ts')).loginCommand(),
  logout: async () => (await import('./login.ts')).logoutCommand(),
  start: async () => (await import('./start.ts')).startCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  plan: async () => (await import('./plan.ts')).planCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  text: async () => (await import('./text.ts')).textCommand(),
  read: async () => (await import('./read.ts')).readCommand(),
  list: async () => (await import('./list.ts')).listCommand(),
  messages: async () => (await import('./messages.ts')).messagesCommand(),
  decide: async () => (await import('./messages.ts')).decideCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  redrive: async () => (await import('./redrive.ts')).redriveCommand(),
  allow: async () => (await import('./allow.ts')).allowCommand(),
  erase: async () => (await import('./erase.ts')).eraseCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
};

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
  .showHelpAfterError('(sayso --help shows what there is)');

const asked = process.argv[2] ?? '';
const wanted = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
for (const name of wanted) program.addCommand(await commands[name]!());

try {
  await program.parseAsync();
} catch (error) {
  console.error(`sayso: ${(error as Error).message}`);
  process.exitCode = 1;
}
