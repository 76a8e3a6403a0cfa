/** The domain that projects' mail is sent from and received at: proven, signed and guarded by DMARC. */
import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Firm } from '../functions/firm.ts';
import { receivingHost } from './at-deploy/mail-domain-check.ts';
import type { AtDeploy } from './at-deploy.ts';
import { type DnsRecord, DnsRecords } from './dns-records.ts';
import { acknowledge } from './nag.ts';
import type { StoryFunction } from './story-function.ts';

export class MailDomain extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly domain: string;

  constructor(scope: Construct, id: string, firm: Firm, atDeploy: AtDeploy) {
    super(scope, id);
    this.domain = firm.domain;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      reputationMetrics: true,
      // A firm's clients are few: one whose server has no TLS still has to hear from us.
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const mailFromDomain = `bounce.${firm.domain}`;
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(firm.domain),
      configurationSet: this.configurationSet,
      dkimSigning: true,
      mailFromDomain,
      // Bounces come as events to `delivery`; mailed as well they would come back as inbound mail.
      feedbackForwarding: false,
    });
    const free = atDeploy.resource(this, 'NobodyElsesMail', 'MailDomainCheck', { Domain: firm.domain });
    const records = [...recordsOf(firm, mailFromDomain), ...dkimOf(identity)];
    new DnsRecords(this, 'Dns', records, firm.aws?.hostedZone?.id ?? null, free);
  }

  /** Sends mail whose From is at our domain, through our configuration set, and as nobody else. */
  maySend(lambda: StoryFunction): void {
    const identities = this.arn('identity', '*');
    lambda.may(
      ['ses:SendRawEmail'],
      [identities, this.arn('configuration-set', this.configurationSet.configurationSetName)],
      {
        StringLike: { 'ses:FromAddress': `*@${this.domain}` },
      },
    );
    acknowledge(lambda.role!, {
      [`AwsSolutions-IAM5[Resource::arn:aws:ses:${Stack.of(this).region}:<AWS::AccountId>:identity/*]`]:
        'While an account is in the sandbox SES also asks for the recipient identity, whoever that is; the From address is what is confined, by the condition.',
    });
  }

  /** Takes addresses off SES's own list, which knows no smaller resource than the account. */
  mayAllow(lambda: StoryFunction): void {
    lambda.may(['ses:DeleteSuppressedDestination'], ['*']);
  }

  private arn(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
  }
}

/** https://docs.aws.amazon.com/ses/latest/dg/receiving-email-mx-record.html and mail-from.html */
function recordsOf({ domain, region }: Firm, mailFrom: string): DnsRecord[] {
  return [
    { id: 'Receive', name: domain, type: 'MX', value: `10 ${receivingHost(region)}` },
    { id: 'Bounces', name: mailFrom, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` },
    { id: 'Spf', name: mailFrom, type: 'TXT', value: 'v=spf1 include:amazonses.com -all' },
    { id: 'Dmarc', name: `_dmarc.${domain}`, type: 'TXT', value: 'v=DMARC1; p=reject' },
  ];
}

function dkimOf(identity: EmailIdentity): DnsRecord[] {
  return identity.dkimRecords.map(({ name, value }, n) => ({
    id: `Dkim${n + 1}`,
    name,
    type: 'CNAME',
    value,
  }));
}
