/** Every call to a service goes wrong on the wire once, in each way it can, between the real clients and the services. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { clientOf } from '../../local/aws.ts';
import { zone } from '../core/inbound/cases/stage.ts';
import { morning } from '../services/a-client.ts';
import { startWorld, type TestWorld } from '../services/a-world.ts';
import { wrongWith } from './invariants.ts';
import { live, type Story } from './run.ts';
import { stories } from './stories.ts';
import { type Service, startWire, type Wire, type WireFault, type WirePoint } from './wire.ts';
import { type Wired, wired } from './wired.ts';

let all: TestWorld;
let sqs: SQSClient;
let wire: Wire;
/** By what they wait for an answer: a silent service is waited out in a fifth of a second. */
let clients: Record<'patient' | 'hasty', Wired>;
let runs = 0;
let points = 0;

beforeAll(async () => {
  all = await startWorld({ now: morning, zone });
  sqs = new SQSClient(clientOf(all.services.url));
  wire = await startWire({
    dynamo: all.dynamoUrl,
    s3: all.services.url,
    sqs: all.services.url,
    ses: all.sesUrl,
  });
  clients = { patient: await wired(all, wire, 10_000), hasty: await wired(all, wire, 200) };
}, 30_000);
afterAll(async () => {
  for (const { close } of Object.values(clients)) close();
  sqs.destroy();
  await wire.stop();
  await all.stop();
  process.stdout.write(`${points} fault points on the wire survived\n`);
});

async function lived(story: Story, point: WirePoint | null) {
  const { world, mostTries } = clients[point?.fault === 'silent' ? 'hasty' : 'patient'];
  wire.begin(point);
  const outcome = await live(all, sqs, story, `run-${++runs}` as EngagementId, { world });
  const service = wire.calls[point?.call ?? 0]!.split(' ')[0] as Service;
  return { outcome, calls: [...wire.calls], tries: wire.tries(), most: mostTries[service] };
}

const silenced = new Set<string>();

const isReading = (call: string) => /(GetItem|Query|GET|ReceiveMessage)$/.test(call);

/**
 * What is only read is the same whether its answer is lost or never made. Being refused as unavailable means something of
 * its own only at SES. Silence takes long to wait out, so that each kind of call is silent once.
 */
function faultsOf(call: string): WireFault[] {
  const silent: WireFault[] = silenced.has(call) ? [] : ['silent'];
  silenced.add(call);
  if (isReading(call)) return ['throttled', ...silent];
  if (call.startsWith('ses')) return ['throttled', 'unavailable', 'lost', ...silent];
  return ['throttled', 'lost', 'lost-once', ...silent];
}

/** As often as it may, and never more; what SES took is never tried again by the SDK itself. */
function triesOf(fault: WireFault, most: number): number {
  return fault === 'lost-once' ? 2 : most;
}

describe.each(stories.map(story => [story.name, story] as const))('%s', (_, story) => {
  test('survives each fault of each call on the wire', async () => {
    const calm = await lived(story, null);
    expect(calm.outcome.taken.length).toBeGreaterThan(0);
    for (const [call, name] of calm.calls.entries())
      for (const fault of faultsOf(name)) {
        const { outcome, tries, most } = await lived(story, { call, fault });
        const wrong = wrongWith(outcome, calm.outcome);
        const shown = { fault, call, name };
        expect({ ...shown, tries, wrong }).toEqual({ ...shown, tries: triesOf(fault, most), wrong: [] });
        points += 1;
      }
  }, 300_000);
});
