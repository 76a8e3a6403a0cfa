/** The web app in process, on the embedded services, with one engagement and the ways to ask for its pages. */
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { Temporal } from 'temporal-polyfill';
import type { EngagementId } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { type Purpose, sign } from '../../../functions/links.ts';
import { webApp } from '../../../functions/web/app.tsx';
import { start } from '../../../functions/workflows/start.ts';
import type { Item } from '../../../functions/world.ts';
import { clientOf, names } from '../../../local/aws.ts';
import { startWorld } from '../../services/a-world.ts';
import { arrive } from '../../services/an-arrival.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { signingKeys } from '../../services/signing-keys.ts';

export const now = '2026-11-23T10:00:00Z' as Moment;
export const instant = Temporal.Instant.from(now);
export const id = 'bell' as EngagementId;
export const anna = 'anna@bell.example';
export const origin = 'https://pages.example';
const contractor = { authorization: 'Bearer test' };

export async function startConsole() {
  const keys = signingKeys('bell.example');
  const local = await startWorld({ now, zone: keys.zone });
  const { world } = local;
  await start(world, anEngagement({ status: 'draft', startedAt: null, version: 0 }));
  const app = webApp(world, {
    access: {
      signIn: '/sign-in',
      isContractor: async c => c.req.header('authorization') === contractor.authorization,
      addRoutes: () => undefined,
    },
  });
  const dynamo = new DynamoDBClient(clientOf(local.dynamoUrl));
  const get = (path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers });
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = { origin }) =>
    app.request(origin + path, { method: 'POST', body: new URLSearchParams(form), headers });
  return {
    local,
    world,
    app,
    keys,
    get,
    post,
    /** As the contractor, signed in. */
    see: (path: string) => get(path, contractor),
    press: (path: string, form: Record<string, string>, from = origin) =>
      post(path, form, { ...contractor, origin: from }),
    /** A genuine link's path. */
    async link(purpose: Purpose, about = '', to = anna, engagement = id): Promise<string> {
      return (await sign(world, { engagement, purpose, about, to })).slice(origin.length);
    },
    /** Judges and files a raw mail as SES hands it over; what was filed. */
    async receive(raw: Uint8Array, source = anna): Promise<Item> {
      return (await arrive(world, id, raw, source))!;
    },
    /** Everything the table holds. */
    async table(): Promise<string> {
      const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: names.table }));
      return JSON.stringify(Items.map(item => JSON.stringify(item)).sort());
    },
    async stop() {
      dynamo.destroy();
      await local.stop();
    },
  };
}
export type TestConsole = Awaited<ReturnType<typeof startConsole>>;
