/** Questions about mail in: does the world send it to SES, and does SES hand it to us? */
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { receivingHost } from '../../infra/at-deploy/mail-domain-check.ts';
import { type Question, records } from './examine.ts';

export const receiving: readonly Question[] = [
  {
    about: 'mail for the domain comes to SES (MX)',
    mend: 'let the domain have this one MX record and no other: the output `DnsReceive` of the stack',
    async ask({ firm: { domain, region }, dns }) {
      const hosts = (await records(dns.resolveMx(domain))).map(({ exchange }) => exchange.toLowerCase());
      const right = hosts.length === 1 && hosts[0] === receivingHost(region);
      return { right, found: hosts.join(', ') || `${domain} has no MX record` };
    },
  },
  {
    about: 'others refuse mail forged in our name (DMARC)',
    mend: 'enter the TXT record `DnsDmarc` of the stack’s outputs: v=DMARC1; p=reject',
    async ask({ firm: { domain }, dns }) {
      const all = (await records(dns.resolveTxt(`_dmarc.${domain}`))).map(parts => parts.join(''));
      const policies = all.filter(text => /^v=DMARC1\s*;/.test(text));
      const right = policies.length === 1 && /;\s*p\s*=\s*reject\b/i.test(policies[0]!);
      return { right, found: policies.join(', ') || `_dmarc.${domain} says nothing` };
    },
  },
  {
    about: 'SES hands mail in to us (receipt rule)',
    mend: 'make our rule set the active one, or name the active one as aws.receiptRuleSet in sayso.config.json, and deploy again',
    async ask({ firm: { domain, region, aws }, stack }) {
      const ses = new SESClient({ region });
      const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
      const wanted = aws?.receiptRuleSet ?? stack;
      if (Metadata?.Name !== wanted)
        return { right: false, found: `${Metadata?.Name ?? 'no rule set'} is active instead of ${wanted}` };
      const right = Rules.some(({ Enabled, Recipients }) => Enabled && Recipients?.includes(domain));
      return {
        right,
        found: right ? `${wanted} is active` : `${wanted} has no rule that is on for ${domain}`,
      };
    },
  },
];
