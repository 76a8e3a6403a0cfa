/** The web as Lambda calls it: an HTTP API's event in, its answer out. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { APIGatewayProxyStructuredResultV2 as Answer } from 'aws-lambda';
import type { Moment } from '../../../core/moment.ts';
import { web } from '../../../functions/handlers/web.ts';
import { type AProvider, startProvider } from '../../services/a-provider.ts';
import { startWorld, type TestWorld } from '../../services/a-world.ts';

const before = { ...process.env };
let local: TestWorld;
let provider: AProvider;
let handler: ReturnType<typeof web>;

beforeAll(async () => {
  local = await startWorld({ now: '2026-11-23T10:00:00Z' as Moment });
  provider = await startProvider(local.world.webUrl);
  Object.assign(process.env, {
    SAYSO_OIDC_ISSUER: provider.settings.issuer,
    SAYSO_OIDC_CLIENT_ID: 'web',
    SAYSO_OIDC_CLI_CLIENT_ID: 'cli',
  });
  handler = web(local.world);
});
afterAll(async () => {
  process.env = before;
  await Promise.all([local.stop(), provider.stop()]);
});

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
async function called(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [rawPath, rawQueryString = ''] = path.split('?');
  const domainName = new URL(local.world.webUrl).host;
  const event = {
    ...{ version: '2.0', routeKey: '$default', rawPath, rawQueryString, isBase64Encoded: false },
    headers: { host: domainName, ...headers },
    requestContext: { domainName, http: { method, path: rawPath, sourceIp: '192.0.2.7' } },
  };
  return (await handler(event as unknown as Parameters<typeof handler>[0])) as Answer;
}

test('a stranger is led to sign in, and from there to the provider with cookies of this host', async () => {
  expect((await called('GET', '/engagements')).headers?.location).toBe('/sign-in?to=%2Fengagements');
  const begun = await called('GET', '/sign-in/start?to=%2Fengagements');
  expect(begun.headers?.location).toMatch(`${provider.settings.issuer}/auth?`);
  expect(begun.cookies).toEqual([expect.stringMatching(/^__Host-sayso-sign-in=.*; HttpOnly; Secure/)]);
});

test('a program is told where a token is to be had', async () => {
  const answer = await called('GET', '/api/engagements');
  expect(answer.statusCode).toBe(401);
  const metadata = `${local.world.webUrl}/.well-known/oauth-protected-resource`;
  expect(answer.headers?.['www-authenticate']).toBe(`Bearer resource_metadata="${metadata}"`);
  expect(JSON.parse((await called('GET', new URL(metadata).pathname)).body!)).toMatchObject({
    resource: local.world.webUrl,
    authorization_servers: [provider.settings.issuer],
    client_id: 'cli',
  });
});

test('a form of another site is refused, one of our own is not', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const evil = await called('POST', '/sign-out', { ...form, origin: 'https://evil.example' });
  expect(evil.statusCode).toBe(403);
  const own = await called('POST', '/sign-out', { ...form, origin: local.world.webUrl });
  expect([own.statusCode, own.headers?.refresh]).toEqual([
    200,
    expect.stringContaining(`0; url=${provider.settings.issuer}/session/end?`),
  ]);
});
