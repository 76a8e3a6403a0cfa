/** Where the web is reached: an HTTP API with a limit on how fast, and its access log. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnRecordSet, HostedZone } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { Firm } from '../functions/firm.ts';

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
  readonly accessLog: LogGroup;

  constructor(scope: Construct, id: string, { domain, aws }: Firm) {
    super(scope, id);
    const zone = aws?.hostedZone;
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: Boolean(zone),
    });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.stage();
    if (zone) this.ownName(domain, zone.id, stage);
    this.url = zone ? `https://${domain}` : this.api.apiEndpoint;
  }

  private stage(): HttpStage {
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 40 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    });
  }

  /** The mail's own domain serves the pages too, so that a link leads where its mail came from. */
  private ownName(domain: string, hostedZoneId: string, stage: HttpStage): void {
    const hostedZone = HostedZone.fromHostedZoneId(this, 'Zone', hostedZoneId);
    const certificate = new Certificate(this, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(hostedZone),
    });
    const name = new DomainName(this, 'Name', { domainName: domain, certificate });
    new ApiMapping(this, 'Mapping', { api: this.api, domainName: name, stage });
    new CfnRecordSet(this, 'Address', {
      name: `${domain}.`,
      type: 'A',
      hostedZoneId,
      aliasTarget: { dnsName: name.regionalDomainName, hostedZoneId: name.regionalHostedZoneId },
    });
  }
}
