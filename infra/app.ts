/** The CDK app: `npx cdk synth`, `npx cdk deploy`. Needs no network and no credentials to synthesise. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundled } from './bundle.ts';
import { readDeployment } from './config.ts';
import { SaysoStack } from './stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new SaysoStack(app, 'sayso', { firm: readDeployment('sayso.config.json'), codeOf: bundled });
