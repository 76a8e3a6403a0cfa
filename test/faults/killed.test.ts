/** The process dies before and after every call of every story, one run for each; a new process finds what is left. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { clientOf } from '../../local/aws.ts';
import { zone } from '../core/inbound/cases/stage.ts';
import { morning } from '../services/a-client.ts';
import { startWorld, type TestWorld } from '../services/a-world.ts';
import { deathsAt, type Point } from './faulty.ts';
import { wrongWith } from './invariants.ts';
import { live, type Story } from './run.ts';
import { stories } from './stories.ts';

let all: TestWorld;
let sqs: SQSClient;
let runs = 0;
let points = 0;

beforeAll(async () => {
  all = await startWorld({ now: morning, zone });
  sqs = new SQSClient(clientOf(all.services.url));
}, 30_000);
afterAll(async () => {
  sqs.destroy();
  await all.stop();
  process.stdout.write(`${points} deaths survived\n`);
});

const lived = (story: Story, point: Point | null) =>
  live(all, sqs, story, `run-${++runs}` as EngagementId, { point });

describe.each(stories.map(story => [story.name, story] as const))('%s', (_, story) => {
  test('is as if nothing had happened, wherever the process dies', async () => {
    const calm = await lived(story, null);
    expect(calm.taken.length).toBeGreaterThan(0);
    for (const [call, name] of calm.calls.entries())
      for (const fault of deathsAt(name)) {
        const wrong = wrongWith(await lived(story, { call, fault }), calm);
        expect({ fault, call, name, wrong }).toEqual({ fault, call, name, wrong: [] });
        points += 1;
      }
  }, 300_000);
});
