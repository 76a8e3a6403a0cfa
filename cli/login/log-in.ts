/** Logging in to a deployed system: the code flow with PKCE through the user's own browser, and out again. */
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
  tokenRevocation,
} from 'openid-client';
import { openCallback } from './callback.ts';
import type { Login } from './logins.ts';
import { clientOf, configurationOf, isSafe } from './provider.ts';

type Client = Pick<Login, 'url' | 'issuer' | 'clientId'>;
type Tokens = Pick<TokenEndpointResponse, 'id_token' | 'refresh_token'> &
  Pick<TokenEndpointResponseHelpers, 'claims'>;

/** `show` is given the address to open in a browser. Throws one line when signing in did not work. */
export async function logIn(url: string, show: (address: string) => void): Promise<Login> {
  const client = { url, ...(await clientOf(url)) };
  const config = await configurationOf(client.issuer, client.clientId);
  const callback = await openCallback();
  try {
    const [expectedState, expectedNonce, pkceCodeVerifier] = [
      randomState(),
      randomNonce(),
      randomPKCECodeVerifier(),
    ];
    const address = buildAuthorizationUrl(config, {
      redirect_uri: callback.url,
      scope: 'openid email',
      state: expectedState,
      nonce: expectedNonce,
      code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    });
    if (!isSafe(address)) throw new Error(`its page ${address.origin} is not reached over https`);
    show(address.href);
    const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
    return loginOf(client, await authorizationCodeGrant(config, await callback.answer, checks));
  } catch (error) {
    throw new Error(`signing in did not work: ${(error as Error).message}`, { cause: error });
  } finally {
    await callback.close();
  }
}

/** The login with a new token; throws one line when the provider gives none any more. */
export async function renewed(login: Login): Promise<Login> {
  try {
    const config = await configurationOf(login.issuer, login.clientId);
    const tokens = await refreshTokenGrant(config, login.refreshToken ?? '');
    // A provider may keep the old one valid instead of giving another (RFC 6749 section 6).
    return loginOf(login, tokens, login.refreshToken);
  } catch (error) {
    const again = `the login to ${login.url} has run out; log in again with: sayso login --url ${login.url}`;
    throw new Error(again, { cause: error });
  }
}

/** Takes back what renews the token, where the provider lets us (RFC 7009). */
export async function logOut({ issuer, clientId, refreshToken }: Login): Promise<void> {
  const config = await configurationOf(issuer, clientId);
  if (refreshToken && config.serverMetadata().revocation_endpoint)
    await tokenRevocation(config, refreshToken);
}

function loginOf({ url, issuer, clientId }: Client, tokens: Tokens, kept: string | null = null): Login {
  const idToken = tokens.id_token;
  const expires = tokens.claims()?.exp;
  if (!idToken || !expires) throw new Error('the provider gave no ID token');
  return { url, issuer, clientId, idToken, expires, refreshToken: tokens.refresh_token ?? kept };
}
