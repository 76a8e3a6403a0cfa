/** Questions about mail out: is the domain proven and signed, and how much may it send? */
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import type { Patient, Question } from './examine.ts';

const identityOf = ({ firm }: Patient) =>
  new SESv2Client({ region: firm.region }).send(new GetEmailIdentityCommand({ EmailIdentity: firm.domain }));

const accountOf = ({ firm }: Patient) =>
  new SESv2Client({ region: firm.region }).send(new GetAccountCommand({}));

/** SES stops sending at the day's quota; from here on it is time to ask for more. */
const mostOfTheDay = 0.8;

export const sending: readonly Question[] = [
  {
    about: 'the mail domain is proven',
    mend: 'enter the DNS records that `npx cdk deploy` printed (docs/deploy.md, "Deploy"); SES looks again for 72 hours',
    async ask(patient) {
      const { VerifiedForSendingStatus: right = false } = await identityOf(patient);
      return { right, found: right ? patient.firm.domain : `SES has no proof of ${patient.firm.domain}` };
    },
  },
  {
    about: 'mail out is signed (DKIM)',
    mend: 'enter the three CNAME records `DnsDkim1` to `DnsDkim3` of the stack’s outputs',
    async ask(patient) {
      const { DkimAttributes: { SigningEnabled = false, Status = 'none' } = {} } = await identityOf(patient);
      return { right: SigningEnabled && Status === 'SUCCESS', found: `SES says ${Status}` };
    },
  },
  {
    about: 'bounces come back to a name of our own (MAIL FROM)',
    mend: 'enter the MX and TXT records of `bounce.` and the mail domain, `DnsBounces` and `DnsSpf` of the outputs',
    async ask(patient) {
      const { MailFromAttributes: { MailFromDomain, MailFromDomainStatus } = {} } = await identityOf(patient);
      const right = MailFromDomainStatus === 'SUCCESS';
      return {
        right,
        found: `${MailFromDomain || 'no name is set'}, ${MailFromDomainStatus ?? 'never checked'}`,
      };
    },
  },
  {
    about: 'SES lets this account write to anyone',
    mend: 'ask for production access (docs/deploy.md, "Leave the sandbox")',
    async ask(patient) {
      const { ProductionAccessEnabled: right = false } = await accountOf(patient);
      return {
        right,
        found: right ? 'out of the sandbox' : 'in the sandbox: only proven addresses get mail',
      };
    },
  },
  {
    about: 'SES has not stopped this account',
    mend: 'read what Amazon wrote to the account’s owner, and docs/runbook.md, "Too many mails bounce"',
    async ask(patient) {
      const { SendingEnabled = false, EnforcementStatus = 'unknown' } = await accountOf(patient);
      const right = SendingEnabled && EnforcementStatus === 'HEALTHY';
      return { right, found: `${EnforcementStatus}, sending is ${SendingEnabled ? 'on' : 'off'}` };
    },
  },
  {
    about: 'the quota is enough',
    mend: 'lower sendingRate in sayso.config.json to the rate granted, or ask SES for a higher quota, and deploy again',
    async ask(patient) {
      const { SendQuota: { Max24HourSend = 0, SentLast24Hours = 0, MaxSendRate = 0 } = {} } =
        await accountOf(patient);
      const { sendingRate } = patient.firm;
      // SES says -1 where there is no limit.
      const hasRoom = Max24HourSend === -1 || SentLast24Hours < mostOfTheDay * Max24HourSend;
      const found = `${SentLast24Hours} of ${Max24HourSend} mails in 24 hours; ${MaxSendRate} a second granted, ${sendingRate} used`;
      return { right: hasRoom && sendingRate <= MaxSendRate, found };
    },
  },
];
