/** DNS records: written to Route 53 when the firm's zone is there, printed as a table when it is not. */
import { CfnOutput } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { Construct, type IDependable } from 'constructs';

export interface DnsRecord {
  /** Name of the construct and of the printed line. */
  readonly id: string;
  /** Whole name, without a dot at the end. */
  readonly name: string;
  readonly type: 'MX' | 'TXT' | 'CNAME';
  readonly value: string;
}

export class DnsRecords extends Construct {
  /** `after`: what must have succeeded before any record is written. */
  constructor(
    scope: Construct,
    id: string,
    records: readonly DnsRecord[],
    zoneId: string | null,
    after: IDependable,
  ) {
    super(scope, id);
    for (const record of records) {
      if (zoneId) this.write(record, zoneId).node.addDependency(after);
      else this.print(record);
    }
  }

  /** CloudFormation creates and never replaces: a record that exists already stops the deployment. */
  private write({ id, name, type, value }: DnsRecord, hostedZoneId: string): CfnRecordSet {
    const resourceRecords = [type === 'TXT' ? `"${value}"` : value];
    return new CfnRecordSet(this, id, { name: `${name}.`, type, ttl: '3600', hostedZoneId, resourceRecords });
  }

  private print({ id, name, type, value }: DnsRecord): void {
    new CfnOutput(this, id, { value: `${name} ${type} ${value}` }).overrideLogicalId(`Dns${id}`);
  }
}
