/** Every call of every story goes wrong once, in each way it can; afterwards all is as if nothing had happened. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { clientOf } from '../../local/aws.ts';
import { zone } from '../core/inbound/cases/stage.ts';
import { morning } from '../services/a-client.ts';
import { startWorld, type TestWorld } from '../services/a-world.ts';
import { faultsOf } from './faulty.ts';
import { wrongWith } from './invariants.ts';
import { live, type Options, type Story } from './run.ts';
import { stories } from './stories.ts';

let all: TestWorld;
let sqs: SQSClient;
let runs = 0;
let survived = 0;

beforeAll(async () => {
  all = await startWorld({ now: morning, zone });
  sqs = new SQSClient(clientOf(all.services.url));
}, 30_000);
afterAll(async () => {
  sqs.destroy();
  await all.stop();
  process.stdout.write(`fault points survived: ${survived}\n`);
});

const lived = (story: Story, options?: Options) =>
  live(all, sqs, story, `run-${++runs}` as EngagementId, options);

describe.each(stories.map(story => [story.name, story] as const))('%s', (_, story) => {
  test('survives a fault at every call', async () => {
    const calm = await lived(story);
    expect(calm.taken.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const [call, name] of calm.calls.entries()) {
      for (const fault of faultsOf(name)) {
        const found = wrongWith(await lived(story, { point: { call, fault } }), calm);
        if (found.length === 0) survived += 1;
        wrong.push(...found.map(what => `${fault} at call ${call}, ${name}: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
