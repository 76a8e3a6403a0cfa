/** The frame of every fault test: one World for all its runs, and an engagement of its own for each run. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll } from '@jest/globals';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { clientOf } from '../../local/aws.ts';
import { zone } from '../core/inbound/cases/stage.ts';
import { morning } from '../services/a-client.ts';
import { startWorld, type TestWorld } from '../services/a-world.ts';
import { type Lived, live, type Options, type Story } from './run.ts';
import { stories } from './stories.ts';

export interface Stage {
  /** The World without faults, once the tests have begun. */
  readonly all: TestWorld;
  lived(story: Story, options?: Options): Promise<Lived>;
}

/** Starts the World before the file's tests and stops it after them. */
export function aStage(): Stage {
  let all: TestWorld;
  let sqs: SQSClient;
  let runs = 0;
  beforeAll(async () => {
    all = await startWorld({ now: morning, zone });
    sqs = new SQSClient(clientOf(all.services.url));
  }, 30_000);
  afterAll(async () => {
    sqs.destroy();
    await all.stop();
  });
  return {
    get all() {
      return all;
    },
    lived: (story, options) => live(all, sqs, story, `run-${++runs}` as EngagementId, options),
  };
}

/** For `test.each`: each story by its name. */
export const eachStory = stories.map(story => [story.name, story] as const);
