/** The web as Lambda calls it: an HTTP API's event in, its answer out. Part of browser.test.ts. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { APIGatewayProxyStructuredResultV2 as Answer } from 'aws-lambda';
import { web } from '../../../../functions/handlers/web.ts';
import type { SignedInWeb } from './a-signed-in-web.ts';

const webUrl = 'https://pages.example';

/** `running` is asked for once it has been started. */
export function inLambda(running: () => SignedInWeb): void {
  const before = { ...process.env };
  let issuer: string;
  let handler: ReturnType<typeof web>;

  beforeAll(() => {
    const { world, provider } = running();
    issuer = provider.settings.issuer;
    Object.assign(process.env, {
      SAYSO_OIDC_ISSUER: issuer,
      SAYSO_OIDC_CLIENT_ID: 'web',
      SAYSO_OIDC_CLI_CLIENT_ID: 'cli',
    });
    handler = web({ ...world, webUrl });
  });
  afterAll(() => {
    process.env = before;
  });

  /** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
  async function called(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const [rawPath, rawQueryString = ''] = path.split('?');
    const domainName = new URL(webUrl).host;
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
    expect(begun.headers?.location).toMatch(`${issuer}/auth?`);
    expect(begun.cookies).toEqual([expect.stringMatching(/^__Host-sayso-sign-in=.*; HttpOnly; Secure/)]);
  });

  test('a program is told where a token is to be had', async () => {
    const answer = await called('GET', '/api/engagements');
    expect(answer.statusCode).toBe(401);
    const metadata = `${webUrl}/.well-known/oauth-protected-resource`;
    expect(answer.headers?.['www-authenticate']).toBe(`Bearer resource_metadata="${metadata}"`);
    expect(JSON.parse((await called('GET', new URL(metadata).pathname)).body!)).toMatchObject({
      resource: webUrl,
      authorization_servers: [issuer],
      client_id: 'cli',
    });
  });

  test('a form of another site is refused, one of our own is not', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const evil = await called('POST', '/sign-out', { ...form, origin: 'https://evil.example' });
    expect(evil.statusCode).toBe(403);
    const own = await called('POST', '/sign-out', { ...form, origin: webUrl });
    expect([own.statusCode, own.headers?.refresh]).toEqual([
      200,
      expect.stringContaining(`0; url=${issuer}/session/end?`),
    ]);
  });
}
