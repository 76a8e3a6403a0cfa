/** The Lambda that CloudFormation calls while it deploys, for what it cannot do itself. */
import { CustomResource, Duration, Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { AtDeployResource } from './at-deploy/handler.ts';
import { StoryFunction } from './story-function.ts';

export class AtDeploy extends Construct {
  readonly lambda: StoryFunction;

  constructor(scope: Construct, id: string, code: Code, alarms: Alarms) {
    super(scope, id);
    this.lambda = new StoryFunction(this, 'Function', {
      code,
      alarms,
      description:
        'Checks the mail domain, activates the receipt rule set and makes the link key while deploying',
      memoryMb: 256,
      timeoutSeconds: 60,
      errorImpact: 'A deployment did not finish; what ran before it keeps running.',
      runbook: 'A deployment fails',
    });
  }

  /** A custom resource of this stack; what it says about a failure is what `cdk deploy` prints. */
  resource(
    scope: Construct,
    id: string,
    kind: AtDeployResource,
    properties: Record<string, string>,
  ): CustomResource {
    return new CustomResource(scope, id, {
      resourceType: `Custom::${kind}`,
      serviceToken: this.lambda.functionArn,
      // Should the function die without an answer, nobody waits an hour for it.
      serviceTimeout: Duration.minutes(5),
      properties: { ...properties, Region: Stack.of(this).region },
    });
  }
}
