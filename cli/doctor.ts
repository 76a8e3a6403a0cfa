/** `sayso doctor`: is a deployed system well, and if not, how is each thing mended? */
import { Resolver } from 'node:dns/promises';
import { Command } from '@commander-js/extra-typings';
import type { Finding } from './doctor/examine.ts';

export function doctorCommand() {
  return new Command('doctor')
    .description(
      'examine a deployed system: mail domain, SES, DNS, queues, sweeps, clock; each with how to mend',
    )
    .option('--stack <name>', 'the CloudFormation stack', 'sayso')
    .option('--region <region>', 'where it is deployed; without it the region of sayso.config.json')
    .option('--config <file>', "the firm's file", 'sayso.config.json')
    .option('--json', 'JSON Lines: about, right, found, mend')
    .action(async ({ stack, region, config, json }) => {
      const { readFirm } = await import('../functions/firm.ts');
      const read = readFirm(config);
      const firm = region ? { ...read, region } : read;
      const { outputsOf } = await import('./doctor/outputs.ts');
      const outputs = await outputsOf(stack, firm.region);
      const patient = { firm, stack, outputs, dns: new Resolver({ timeout: 2500, tries: 2 }), now: Date.now };
      const [{ examine }, { questions }] = await Promise.all([
        import('./doctor/examine.ts'),
        import('./doctor/questions.ts'),
      ]);
      const findings = await examine(patient, questions);
      for (const finding of findings) console.log(json ? JSON.stringify(finding) : line(finding));
      if (findings.some(({ right }) => !right)) process.exitCode = 2;
    });
}

function line({ about, right, found, mend }: Finding): string {
  return right ? `ok     ${about}: ${found}` : `WRONG  ${about}: ${found}\n       To mend: ${mend}`;
}
