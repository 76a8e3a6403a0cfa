/**
 * The key that signs clients' links: an SSM parameter of type SecureString, made while deploying.
 * CloudFormation cannot make one and would show its value; Secrets Manager could, but costs by the month
 * and offers rotation, which would break every link already mailed.
 */
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { AtDeploy } from './at-deploy.ts';
import type { StoryFunction } from './story-function.ts';

export class LinkKey extends Construct {
  readonly name: string;
  private readonly arn: string;

  constructor(scope: Construct, id: string, atDeploy: AtDeploy) {
    super(scope, id);
    const stack = Stack.of(this);
    this.name = `/${stack.stackName}/link-key`;
    this.arn = stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName: this.name.slice(1) });
    atDeploy.lambda.may(['ssm:PutParameter'], [this.arn]);
    atDeploy.resource(this, 'Made', 'LinkKey', { Name: this.name });
  }

  mayRead(lambda: StoryFunction): void {
    lambda.may(['ssm:GetParameter'], [this.arn]);
  }
}
