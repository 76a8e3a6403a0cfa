/** DNS: written where the zone is there, printed where it is not, and never over somebody's mail. */
import { describe, expect, test } from '@jest/globals';
import { inWords, ours, synthesise } from './template.ts';

const zone = { id: 'Z0123456789ABC', name: 'northgate.example' };
const printed = ours();
const written = synthesise({ aws: { hostedZone: zone } });

const needed = [
  'projects.northgate.example MX 10 inbound-smtp.eu-west-1.amazonaws.com',
  'bounce.projects.northgate.example MX 10 feedback-smtp.eu-west-1.amazonses.com',
  'bounce.projects.northgate.example TXT v=spf1 include:amazonses.com -all',
  '_dmarc.projects.northgate.example TXT v=DMARC1; p=reject',
  'MailDomainIdentity CNAME MailDomainIdentity',
  'MailDomainIdentity CNAME MailDomainIdentity',
  'MailDomainIdentity CNAME MailDomainIdentity',
];

describe('with the hosted zone', () => {
  const records = written
    .all('AWS::Route53::RecordSet')
    .filter(({ properties }) => properties.ResourceRecords);

  test('every record of the mail domain is written', () => {
    const lines = records.map(({ properties: { Name, Type, ResourceRecords } }) =>
      [inWords(Name).replace(/\.$/, ''), Type, inWords(ResourceRecords[0]).replaceAll('"', '')].join(' '),
    );
    expect(lines).toEqual(needed);
  });

  test('none is written before it is known that nobody else receives mail there', () => {
    for (const { dependsOn } of records) expect(dependsOn).toContain('MailDomainNobodyElsesMail');
  });

  test('the pages live at the same name, and only there', () => {
    expect(written.get('WebAddressName').properties.DomainName).toBe('projects.northgate.example');
    expect(written.get('WebAddressApi').properties.DisableExecuteApiEndpoint).toBe(true);
    expect(written.json.Outputs.Console.Value).toBe('https://projects.northgate.example');
  });
});

describe('without it', () => {
  test('no record is written and all are printed', () => {
    expect(printed.all('AWS::Route53::RecordSet')).toEqual([]);
    const lines = Object.entries<{ Value: unknown }>(printed.json.Outputs).filter(([name]) =>
      name.startsWith('Dns'),
    );
    expect(lines.map(([, { Value }]) => inWords(Value))).toEqual(needed);
  });

  test('the domain is checked all the same', () => {
    expect(printed.get('MailDomainNobodyElsesMail').properties).toMatchObject({
      Domain: 'projects.northgate.example',
      Region: 'eu-west-1',
    });
  });
});

describe('the receipt rule set', () => {
  test('is our own, and activated once its rule is there', () => {
    expect(printed.get('ReceiveMailActiveRuleSet').properties.Whose).toBe('own');
    expect(printed.get('ReceiveMailActiveRuleSet').dependsOn).toContain('ReceiveMailRule');
  });

  test('is left alone where another one is named: only our rule is added', () => {
    const shared = synthesise({ aws: { receiptRuleSet: 'theirs' } });
    expect(shared.all('AWS::SES::ReceiptRuleSet')).toEqual([]);
    expect(shared.get('ReceiveMailRule').properties.RuleSetName).toBe('theirs');
    expect(shared.get('ReceiveMailActiveRuleSet').properties).toMatchObject({
      Whose: 'shared',
      RuleSet: 'theirs',
    });
    expect(JSON.stringify(shared.get('ArchiveBucketPolicy').properties)).toContain(
      'receipt-rule-set/theirs:receipt-rule/sayso',
    );
  });
});
