/** Logging in to a deployed system: the code flow with PKCE through the user's own browser. */
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { nonceFor } from '../../functions/web/sign-in/bound-nonce.ts';
import { openCallback } from './callback.ts';
import type { Login } from './logins.ts';
import { clientOf, configurationOf, isSafe } from './provider.ts';

/** `show` is given the address to open in a browser. Throws one line when signing in did not work. */
export async function logIn(url: string, show: (address: string) => void): Promise<Login> {
  const { issuer, clientId } = await clientOf(url);
  const config = await configurationOf(issuer, clientId);
  const callback = await openCallback();
  try {
    const [expectedState, expectedNonce, pkceCodeVerifier] = [
      randomState(),
      nonceFor(url),
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
    const tokens = await authorizationCodeGrant(config, await callback.answer, checks);
    // `idTokenExpected` has seen to it that there is one, and every ID token runs out.
    return { url, issuer, clientId, idToken: tokens.id_token!, expires: tokens.claims()!.exp };
  } catch (error) {
    throw new Error(`signing in did not work: ${(error as Error).message}`, { cause: error });
  } finally {
    await callback.close();
  }
}
