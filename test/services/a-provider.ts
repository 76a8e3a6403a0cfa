/** A certified OpenID Connect provider on loopback, with the two clients that a deployment has there. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import { cliCallbacks, signIn } from '../../functions/contract.ts';
import type { SignInSettings } from '../../functions/settings.ts';

/** By login name, what the provider says of each. */
const accounts: Readonly<Record<string, { readonly email: string; readonly email_verified: boolean }>> = {
  sam: { email: 'sam@northgate.example', email_verified: true },
  eve: { email: 'eve@elsewhere.example', email_verified: true },
  unproven: { email: 'sam@northgate.example', email_verified: false },
};

export interface AProvider {
  readonly settings: SignInSettings;
  stop(): Promise<void>;
}

/** `webUrl` is where the web under test is; other clients may sign in there too, `elsewhere` for one. */
export async function startProvider(webUrl: string): Promise<AProvider> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = quietly(() => new Provider(issuer, configuration(webUrl)));
  server.on('request', provider.callback());
  return {
    settings: { issuer, clientId: 'web', cliClientId: 'cli' },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** It warns that its own pages and memory are for development, which a test is. */
function quietly<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}

function configuration(webUrl: string): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const isPublic = { token_endpoint_auth_method: 'none', response_types: ['code'] as ['code'] } as const;
  const web = {
    ...isPublic,
    grant_types: ['authorization_code'],
    redirect_uris: [webUrl + signIn.callback],
    post_logout_redirect_uris: [webUrl + signIn.signedOut],
  };
  const cli = {
    ...isPublic,
    application_type: 'native',
    grant_types: ['authorization_code'],
    redirect_uris: [...cliCallbacks],
  } as const;
  return {
    clients: [
      { client_id: 'web', ...web },
      { client_id: 'cli', ...cli },
      { client_id: 'elsewhere', ...cli },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    features: {
      rpInitiatedLogout: { logoutSource: async (ctx, form) => void Object.assign(ctx, { body: form }) },
    },
    cookies: { keys: ['of the provider'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // As Cognito does: what the scope asks for stands in the ID token.
    conformIdTokenClaims: false,
    ttl: { IdToken: 900, AccessToken: 900, Interaction: 600, Session: 3600, Grant: 3600 },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts[accountId] }),
    }),
  };
}
