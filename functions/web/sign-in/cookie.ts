/** A cookie that only we can write: its value as a signed token (RFC 7519) that runs out. */
import { hkdfSync } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { errors, jwtVerify, SignJWT } from 'jose';
import type * as z from 'zod';
import type { World } from '../../world.ts';

export interface SignedCookie<Value> {
  /** `null` when there is none, or it ran out, or somebody changed it. */
  read(c: Context): Promise<Value | null>;
  write(c: Context, value: Value): Promise<void>;
  clear(c: Context): void;
}

const algorithm = 'HS256';

/**
 * `name` is its purpose as well: the value of one cookie counts in no other. Over https it is bound to this very host
 * (the `__Host-` prefix, RFC 6265bis section 4.1.3.2). It goes with a click on a link from elsewhere, never with a form.
 */
export function signedCookie<Value extends object>(
  world: World,
  name: string,
  schema: z.ZodType<Value>,
  lifeSeconds: number,
): SignedCookie<Value> {
  const secure = world.webUrl.startsWith('https:');
  const prefix = secure ? 'host' : undefined;
  const place: CookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax', secure };
  if (secure) place.prefix = 'host';
  const now = () => world.clock.now().epochMilliseconds;
  return {
    async read(c) {
      const token = prefix ? getCookie(c, name, prefix) : getCookie(c, name);
      return token ? verified(token) : null;
    },
    async write(c, value) {
      const token = await new SignJWT({ value })
        .setProtectedHeader({ alg: algorithm })
        .setAudience(name)
        .setExpirationTime(Math.floor(now() / 1000) + lifeSeconds)
        .sign(await cookieKey(world));
      setCookie(c, name, token, { ...place, maxAge: lifeSeconds });
    },
    clear: c => void deleteCookie(c, name, place),
  };

  async function verified(token: string): Promise<Value | null> {
    const options = { algorithms: [algorithm], audience: name, currentDate: new Date(now()) };
    try {
      const { payload } = await jwtVerify(token, await cookieKey(world), options);
      return schema.safeParse(payload.value).data ?? null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}

/** Not the links' own key: what is signed for one can never be taken for the other. */
async function cookieKey({ linkKey }: World): Promise<Uint8Array> {
  return new Uint8Array(hkdfSync('sha256', await linkKey(), '', 'sayso sign-in cookie', 32));
}
