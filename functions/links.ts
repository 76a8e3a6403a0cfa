/** Signed links: what lets a client do one thing without an account. They expire and carry no secret. */
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { type EngagementId, engagementIdSchema } from '../core/engagement/engagement.ts';
import { after, type Moment } from '../core/moment.ts';
import type { World } from './world.ts';

/** What a link may be used for; a link for one purpose opens no other door. */
export const purposes = [
  'part',
  'ask',
  'asks',
  'confirm',
  'contact-change',
  'intake',
  'unsubscribe',
] as const;
export type Purpose = (typeof purposes)[number];

/** Days a link lives: long enough for a slow client, short enough that an old mailbox opens little. */
const lifeDays: Readonly<Record<Purpose, number>> = {
  part: 90,
  ask: 14,
  asks: 14,
  confirm: 3,
  'contact-change': 30,
  intake: 30,
  unsubscribe: 365,
};

export function isPurpose(name: unknown): name is Purpose {
  return purposes.some(purpose => purpose === name);
}

/** Until when a link that is signed at `now` works. */
export function worksUntil(purpose: Purpose, now: Moment): Moment {
  return after(now, lifeDays[purpose] * 86_400);
}

export interface Link {
  readonly engagement: EngagementId;
  readonly purpose: Purpose;
  /** What within the engagement: a message's key, an ask's code. */
  readonly about: string;
  /** Whose link it is: the address it was mailed to. */
  readonly to: string;
}

const claimsSchema = z.object({
  sub: engagementIdSchema,
  aud: z.enum(purposes),
  about: z.string(),
  to: z.string(),
});

const algorithm = 'HS256';

/** The link's full address, signed with the deployment's key (RFC 7519, HMAC SHA-256). */
export async function sign(world: World, { engagement, purpose, about, to }: Link): Promise<string> {
  const now = world.clock.now().epochMilliseconds / 1000;
  const token = await new SignJWT({ about, to })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(engagement)
    .setAudience(purpose)
    .setExpirationTime(Math.floor(now) + lifeDays[purpose] * 86_400)
    .sign(await world.linkKey());
  return `${world.webUrl}/c/${purpose}/${token}`;
}

export type Opened =
  | { readonly outcome: 'open'; readonly link: Link }
  | { readonly outcome: 'expired'; readonly link: Link }
  | { readonly outcome: 'wrong' };

/** What a token opens. `expired` still says whose it was, so that a fresh one can go to the same address. */
export async function open(world: World, purpose: Purpose, token: string): Promise<Opened> {
  const key = await world.linkKey();
  const currentDate = new Date(world.clock.now().epochMilliseconds);
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      audience: purpose,
      currentDate,
    });
    return { outcome: 'open', link: linkOf(payload) };
  } catch (error) {
    // jose checks the signature first and the audience before the time, so an expired token is a genuine one.
    if (error instanceof errors.JWTExpired) return { outcome: 'expired', link: linkOf(error.payload) };
    return { outcome: 'wrong' };
  }
}

function linkOf(payload: unknown): Link {
  const { sub, aud, about, to } = claimsSchema.parse(payload);
  return { engagement: sub, purpose: aud, about, to };
}
