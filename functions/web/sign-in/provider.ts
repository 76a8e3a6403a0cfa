/** The OpenID Connect provider, by the certified client: where to sign in, who came back, where to sign out. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { signIn as pages } from '../../contract.ts';
import type { SignInSettings } from '../../settings.ts';

/** What must come back unchanged from one sign-in: it binds the answer to the browser that began it. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Provider {
  begin(): Promise<{ readonly begun: Begun; readonly url: URL }>;
  /** The ID token's claims, its signature checked. Throws what openid-client throws when anything does not fit. */
  finish(answer: URLSearchParams, begun: Begun): Promise<unknown>;
  /** Where the provider's own session ends; `null` where it cannot. */
  readonly signOut: URL | null;
  /** Where its keys are. */
  readonly keys: URL;
}

const patienceSeconds = 10;

/** Asks the provider what it offers (OpenID Connect Discovery 1.0); throws when it does not answer. */
export async function openProvider(settings: SignInSettings, webUrl: string): Promise<Provider> {
  const { issuer, clientId } = settings;
  const insecure = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  const config = await discovery(new URL(issuer), clientId, undefined, None(), {
    execute: [enableNonRepudiationChecks, ...insecure],
    timeout: patienceSeconds,
  });
  const callback = webUrl + pages.callback;
  return {
    signOut: signOutUrl(config, webUrl + pages.signedOut),
    keys: new URL(config.serverMetadata().jwks_uri!),
    async begin() {
      const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: 'openid email',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { begun, url };
    },
    async finish(answer, { state, nonce, verifier }) {
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      };
      const tokens = await authorizationCodeGrant(config, new URL(`${callback}?${answer}`), checks);
      return tokens.claims();
    },
  };
}

/**
 * Said twice, since Cognito has a name of its own for where to go afterwards; each provider reads its own.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
function signOutUrl(config: Configuration, after: string): URL | null {
  if (!config.serverMetadata().end_session_endpoint) return null;
  return buildEndSessionUrl(config, { post_logout_redirect_uri: after, logout_uri: after });
}
