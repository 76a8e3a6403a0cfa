/** A Lambda as every story uses it: Node 24 on arm64, logs that end, traces, a role of its own, an alarm. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type Alarms, type Concern, minutes } from './alarms.ts';
import { acknowledge } from './nag.ts';

export interface StoryFunctionProps extends Concern {
  readonly code: Code;
  readonly alarms: Alarms;
  readonly description: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly environment?: Record<string, string>;
}

export class StoryFunction extends Lambda {
  constructor(scope: Construct, id: string, props: StoryFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.code,
      description: props.description,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      role: new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
    });
    logGroup.grantWrite(this);
    acknowledge(this.role!, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes traces for the whole account: its two actions know no resource.',
    });
    props.alarms.ring(this, 'Errors', {
      metric: this.metricErrors({ period: minutes(5) }),
      threshold: 1,
      errorImpact: props.errorImpact,
      runbook: props.runbook,
    });
  }

  /** Lets this function do `actions` on `resources`, and nothing by implication. */
  may(
    actions: readonly string[],
    resources: readonly string[],
    conditions?: PolicyStatement['conditions'],
  ): void {
    this.addToRolePolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions ? { conditions } : {}),
      }),
    );
  }
}
