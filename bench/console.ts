/** The console with a thousand engagements stored: each page's bytes, requests to the table, items read, time. */
import type { Engagement, EngagementId } from '../core/engagement/engagement.ts';
import { after, type Moment } from '../core/moment.ts';
import { webApp } from '../functions/web/app.tsx';
import { start } from '../functions/workflows/start.ts';
import { anEngagement } from '../test/services/an-engagement.ts';
import { startMetered } from './scale/metered.ts';

const now = '2026-11-23T10:00:00Z' as Moment;
const stored = Number(process.argv[2] ?? 1000);
const rounds = 15;
/** What a page may weigh and take; over either, the exit code is 1. */
const [mostBytes, mostMilliseconds] = [100_000, 300];
const origin = 'https://pages.example';
const busiest = 'client-0' as EngagementId;

const metered = await startMetered(now, 1000);
const { world, meter } = metered;
for (let first = 0; first < stored; first += 50)
  await Promise.all(
    Array.from({ length: Math.min(50, stored - first) }, (_, one) => world.store.create(busy(first + one))),
  );
await aLongStory();

const app = webApp(world, {
  access: { signIn: '/sign-in', isContractor: async () => true, addRoutes: () => undefined },
});

const message = encodeURIComponent(`IN#${now}#m0`);
const pages = [
  '/',
  '/engagements',
  `/engagements?page=${Math.max(1, Math.ceil(stored / 40))}`,
  '/engagements?q=client+77&only=late',
  '/engagements?status=closed',
  '/new',
  '/engagements/fresh',
  `/engagements/${busiest}`,
  `/engagements/${busiest}?page=9`,
  `/engagements/${busiest}/ledger`,
  `/engagements/${busiest}/messages/${message}`,
  `/engagements/${busiest}/plan?to=hands-off/1`,
];

console.log(`${stored} engagements stored, the busiest with 600 items; each page ${rounds} times`);
console.log(
  'page'.padEnd(58),
  'KB'.padStart(6),
  'asks'.padStart(5),
  'items'.padStart(6),
  'median ms',
  'worst ms',
);
for (const page of pages) await measure(page);
await metered.stop();

async function measure(path: string): Promise<void> {
  const times: number[] = [];
  let bytes = 0;
  let [requests, items] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    meter.requests.clear();
    meter.items = 0;
    const begun = performance.now();
    const answer = await app.request(origin + path);
    const page = await answer.text();
    times.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    bytes = Buffer.byteLength(page);
    requests = [...meter.requests.values()].reduce((sum, count) => sum + count, 0);
    items = meter.items;
  }
  // The first is a cold start: modules are loaded and code is compiled.
  const warm = times.slice(1).sort((a, b) => a - b);
  const [median, worst] = [warm[Math.floor(warm.length / 2)]!, warm.at(-1)!];
  if (bytes > mostBytes || median > mostMilliseconds) process.exitCode = 1;
  const figures = [
    (bytes / 1000).toFixed(1).padStart(6),
    String(requests).padStart(5),
    String(items).padStart(6),
  ];
  console.log(
    path.slice(0, 58).padEnd(58),
    ...figures,
    median.toFixed(0).padStart(9),
    worst.toFixed(0).padStart(8),
  );
}

/** Running, late with four things, with a call to make and a question held. */
function busy(number: number): Engagement {
  const name = `client-${number}`;
  const since = after(now, -3600 * (number % 200));
  return anEngagement({
    id: name as EngagementId,
    address: name,
    client: { name: `Client ${number}`, timezone: 'Europe/London', holidays: 'GB-ENG', language: 'en' },
    due: ['access', 'contact', 'deputy', 'payment'].map(id => ({ id, due: '2026-11-20' })),
    tasks: [{ id: 'ring#access', kind: 'ring', about: 'access', since }],
    asks: [{ code: 'ABCDEFGHJK', kind: 'held', message: `IN#${now}#m0`, putAt: since, mailedAt: since }],
    next: { step: 'due', occurrence: 1, at: after(now, 60 * number), title: 'Due: 2 things' },
  });
}

/** What two years leave behind at one client, and a draft for the preview. */
async function aLongStory(): Promise<void> {
  for (let number = 0; number < 300; number++) {
    const at = after(now, -number * 86_400);
    const judgement = {
      ...{ verdict: 'held', because: 'not-the-contact', from: 'chris@bell.example', fromName: 'Chris' },
      ...{ subject: 'Another card reader', earlier: 'You wrote:\nWhen do you come?', attachments: [] },
      ...{ kind: 'instruction', answer: null, risk: null, notRead: false },
      text: 'Please order two more card readers for the bar. We need them by Friday, before the music starts.',
    };
    await world.store.put(busiest, {
      key: `IN#${number === 0 ? now : at}#m${number}`,
      receivedAt: at,
      filed: 'asked',
      judgement,
    });
    const subject = 'Please look at these two things';
    await world.store.put(busiest, { key: `OUT#due#${number}#contact`, at, template: 'due', subject });
  }
  const fresh = anEngagement({ id: 'fresh', address: 'fresh', status: 'draft', startedAt: null, version: 0 });
  await start(world, fresh, 'asked');
}
