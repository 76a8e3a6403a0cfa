/** Every call to a service goes wrong on the wire once, in each way it can, between the real clients and the services. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStage, eachStory } from './a-stage.ts';
import { wrongWith } from './invariants.ts';
import type { Story } from './run.ts';
import { type Service, startWire, type Wire, type WireFault, type WirePoint } from './wire.ts';
import { type Wired, wired } from './wired.ts';

const stage = aStage();
let wire: Wire;
/** By what they wait for an answer: a silent service is waited out in a fifth of a second. */
let clients: Record<'patient' | 'hasty', Wired>;
let points = 0;

beforeAll(async () => {
  const { all } = stage;
  const { url } = all.services;
  wire = await startWire({ dynamo: all.dynamoUrl, s3: url, sqs: url, ses: all.sesUrl });
  clients = { patient: await wired(all, wire, 10_000), hasty: await wired(all, wire, 200) };
});
afterAll(async () => {
  for (const { close } of Object.values(clients)) close();
  await wire.stop();
  process.stdout.write(`${points} fault points on the wire survived\n`);
});

async function lived(story: Story, point: WirePoint | null) {
  const { world, mostTries } = clients[point?.fault === 'silent' ? 'hasty' : 'patient'];
  wire.begin(point);
  const outcome = await stage.lived(story, { world });
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

describe.each(eachStory)('%s', (_, story) => {
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
