/** Bearer tokens of the JSON API: an ID token that the provider gave the command line's client. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { SignInSettings } from '../../settings.ts';
import { isNonceFor } from './bound-nonce.ts';

/** What providers sign ID tokens with; none of them with a shared secret, which a public client cannot have. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];

/**
 * The token's claims, or `null` when it is not for us. An ID token, because it alone says with every provider for
 * whom it was made (`aud`) and whose it is; Cognito names its kind in `token_use` as well.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 */
export function bearerReader({ issuer, cliClientId }: SignInSettings, webUrl: string, keys: URL) {
  const keySet = createRemoteJWKSet(keys);
  return async (token: string, now: Date): Promise<JWTPayload | null> => {
    const expected = { issuer, audience: cliClientId, algorithms, requiredClaims: ['exp'], currentDate: now };
    try {
      const { payload } = await jwtVerify(token, keySet, expected);
      return isIdToken(payload) && isNonceFor(webUrl, payload.nonce) ? payload : null;
    } catch (error) {
      // That the keys cannot be fetched says nothing about the token.
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw error;
    }
  };
}

/** One audience only: a token for several clients could have come from any of them. */
function isIdToken({ aud, token_use }: JWTPayload): boolean {
  const isForOne = typeof aud === 'string' || aud?.length === 1;
  return isForOne && (token_use === undefined || token_use === 'id');
}
