/** Where the web is reached: an HTTP API with a limit on how fast, and its access log. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './nag.ts';

/** No path and no query: both carry the signed links that stand for a client's consent. */
const logged = {
  at: '$context.requestTime',
  id: '$context.requestId',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  status: '$context.status',
  took: '$context.responseLatency',
  error: '$context.error.message',
};

export class WebAddress extends Construct {
  readonly api: HttpApi;
  readonly url: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 40 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    });
    acknowledge(this.api, {
      'AwsSolutions-APIG4':
        'Clients never sign in: every page checks its signed link, and the console its session, in the web function.',
    });
    this.url = this.api.apiEndpoint;
  }
}
