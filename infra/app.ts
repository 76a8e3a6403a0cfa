/** The CDK app: `npx cdk synth`, `npx cdk deploy`. Needs no network and no credentials to synthesise. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Firm } from '../functions/firm.ts';
import { bundleAll } from './bundle.ts';
import { readDeployment } from './config.ts';
import { SaysoStack } from './stack.ts';

const firm = firmOrExit('sayso.config.json');
const codeOf = await bundleAll();
const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new SaysoStack(app, 'sayso', { firm, codeOf });

/** A mistake in the file is the reader's to mend: one line, no stack trace. */
function firmOrExit(file: string): Firm {
  try {
    return readDeployment(file);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
