/** sayso on AWS, as a table of contents: what is kept, how mail goes, and one construct per story. */
import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { advanceTimeoutSeconds } from '../functions/contract.ts';
import type { Firm } from '../functions/firm.ts';
import { Advance } from './advance.ts';
import { Alarms } from './alarms.ts';
import { Archive } from './archive.ts';
import { AtDeploy } from './at-deploy.ts';
import type { Bundle } from './bundle.ts';
import { Dashboard } from './dashboard.ts';
import { Delivery } from './delivery.ts';
import { EngagementTable } from './engagement-table.ts';
import type { House } from './house.ts';
import { LinkKey } from './link-key.ts';
import { MailDomain } from './mail-domain.ts';
import { ReceiveMail } from './receive-mail.ts';
import { SignIn } from './sign-in.ts';
import { Wake } from './wake.ts';
import { Web } from './web.ts';
import { WebAddress } from './web-address.ts';
import { WorkQueue } from './work-queue.ts';

export interface SaysoStackProps {
  readonly firm: Firm;
  readonly codeOf: (bundle: Bundle) => Code;
}

export class SaysoStack extends Stack {
  constructor(scope: Construct, id: string, { firm, codeOf }: SaysoStackProps) {
    super(scope, id, { env: { region: firm.region }, description: `sayso for ${firm.name}` });
    // CDK makes each function wait for its role by name too, which cfn-lint finds needless (W3005).
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3005'] } } };

    const alarms = new Alarms(this, 'Alarms', firm.contractor.email);
    const atDeploy = new AtDeploy(this, 'AtDeploy', codeOf('at-deploy'), alarms);

    const table = new EngagementTable(this, 'Table');
    const archive = new Archive(this, 'Archive');
    const mail = new MailDomain(this, 'MailDomain', firm, atDeploy);
    const linkKey = new LinkKey(this, 'LinkKey', atDeploy);
    const web = new WebAddress(this, 'WebAddress', firm);
    const due = dueQueue(this, alarms);
    const house: House = { firm, codeOf, alarms, table, archive, mail, due, linkKey, web };

    const receiveMail = new ReceiveMail(this, 'ReceiveMail', house, atDeploy);
    const wake = new Wake(this, 'Wake', house);
    const advance = new Advance(this, 'Advance', house);
    const delivery = new Delivery(this, 'Delivery', house);
    const signIn = new SignIn(this, 'SignIn', firm, web.url);
    const pages = new Web(this, 'Web', house, signIn);

    new Dashboard(this, 'Dashboard', {
      alarms,
      sweepAge: wake.sweepAge,
      queues: [receiveMail.work, due, delivery.work],
      lambdas: [receiveMail, wake, advance, delivery, pages].map(story => story.lambda),
    });
    this.print({
      Console: web.url,
      UserPool: signIn.poolId,
      Table: table.table.tableName,
      Archive: archive.bucket.bucketName,
      ConfigurationSet: mail.configurationSet.configurationSetName,
      DueQueue: due.queue.queueUrl,
      DueDeadLetters: due.deadLetters.queueUrl,
      MailIn: receiveMail.work.queue.queueUrl,
      MailInDeadLetters: receiveMail.work.deadLetters.queueUrl,
      SesEvents: delivery.work.queue.queueUrl,
      SesEventsDeadLetters: delivery.work.deadLetters.queueUrl,
      ReceiveMailLog: receiveMail.lambda.logGroup.logGroupName,
      WakeLog: wake.lambda.logGroup.logGroupName,
      AdvanceLog: advance.lambda.logGroup.logGroupName,
      DeliveryLog: delivery.lambda.logGroup.logGroupName,
      WebLog: pages.lambda.logGroup.logGroupName,
      WebAccessLog: web.accessLog.logGroupName,
    });
  }

  /** What `cdk deploy` prints and the runbook's commands ask for by these names. */
  private print(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) {
      new CfnOutput(this, `Output${name}`, { value }).overrideLogicalId(name);
    }
  }
}

/** Filled by `wake`, emptied by `advance`. */
function dueQueue(scope: Construct, alarms: Alarms): WorkQueue {
  return new WorkQueue(scope, 'Due', {
    alarms,
    timeoutSeconds: advanceTimeoutSeconds,
    tries: 5,
    errorImpact:
      'An engagement failed five times in a row: its mails are late, and it is looked at once a day.',
    runbook: 'A due engagement became a dead letter',
  });
}
