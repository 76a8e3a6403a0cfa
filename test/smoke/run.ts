/** `npm run smoke -- --url https://...`: does what was deployed hold what it promises? Exit code 2 when it does not. */
import { Command } from '@commander-js/extra-typings';
import { loginFor } from '../../cli/call.ts';
import { type Outcome, smoke } from './checks.ts';

const command = new Command('npm run smoke --')
  .description(
    'ask a running system, from outside and without changing anything, whether it holds its promises',
  )
  .requiredOption('--url <address>', 'where it runs: the output Console of the stack, or of the local system')
  .option(
    '--token <token>',
    'bearer token of its JSON API, to look at what only the contractor sees (that of sayso login without it)',
  )
  .action(async ({ url, token }) => {
    if (!URL.canParse(url))
      command.error(`--url: "${url}" is no address such as https://projects.firm.example`);
    const login = token ? null : await loginFor(url).catch(() => null);
    const outcomes = await smoke({ url: url.replace(/\/+$/, ''), token: token ?? login?.idToken ?? null });
    console.log(outcomes.flatMap(lines).join('\n'));
    if (outcomes.some(({ faults }) => faults && faults.length > 0)) process.exitCode = 2;
  });

function lines({ promise, faults }: Outcome): string[] {
  if (faults === null) return [`left out  ${promise} (needs sayso login, or --token)`];
  if (faults.length === 0) return [`ok        ${promise}`];
  return [`WRONG     ${promise}`, ...faults.map(fault => `            ${fault}`)];
}

await command.parseAsync();
