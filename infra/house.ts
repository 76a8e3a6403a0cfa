/** What every story's construct is given: the firm, the things kept, and the ways in and out. */
import { Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { env, type LambdaName, metrics } from '../functions/contract.ts';
import type { Firm } from '../functions/firm.ts';
import type { Alarms, Concern } from './alarms.ts';
import type { Archive } from './archive.ts';
import type { Bundle } from './bundle.ts';
import type { EngagementTable } from './engagement-table.ts';
import type { LinkKey } from './link-key.ts';
import type { MailDomain } from './mail-domain.ts';
import { StoryFunction } from './story-function.ts';
import type { WebAddress } from './web-address.ts';
import type { WorkQueue } from './work-queue.ts';

export interface House {
  readonly firm: Firm;
  readonly codeOf: (bundle: Bundle) => Code;
  readonly alarms: Alarms;
  readonly table: EngagementTable;
  readonly archive: Archive;
  readonly mail: MailDomain;
  readonly due: WorkQueue;
  readonly linkKey: LinkKey;
  readonly web: WebAddress;
}

export interface Story extends Concern {
  readonly description: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly environment?: Record<string, string>;
}

/** The story's Lambda, with the environment that `functions/settings.ts` reads. */
export function lambdaOf(scope: Construct, name: LambdaName, house: House, story: Story): StoryFunction {
  return new StoryFunction(scope, 'Function', {
    ...story,
    code: house.codeOf(name),
    alarms: house.alarms,
    environment: { ...environmentOf(house), ...story.environment },
  });
}

function environmentOf({ firm: { aws: _, ...firm }, ...house }: House): Record<string, string> {
  return {
    [env.table]: house.table.table.tableName,
    [env.archive]: house.archive.bucket.bucketName,
    [env.dueQueue]: house.due.queue.queueUrl,
    [env.configurationSet]: house.mail.configurationSet.configurationSetName,
    [env.firm]: Stack.of(house.table).toJsonString(firm),
    [env.webUrl]: house.web.url,
    [env.linkKeyParameter]: house.linkKey.name,
    POWERTOOLS_METRICS_NAMESPACE: metrics.namespace,
    POWERTOOLS_SERVICE_NAME: metrics.dimension.value,
  };
}
