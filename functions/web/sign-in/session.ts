/** The session: a signed cookie that names who signed in. */
import * as z from 'zod';
import type { World } from '../../world.ts';
import { type SignedCookie, signedCookie } from './cookie.ts';

const sessionSchema = z.object({ email: z.string() });
export type Session = SignedCookie<z.infer<typeof sessionSchema>>;

/** A working day: longer would outlive a laptop that was left in a train. */
const lifeSeconds = 12 * 60 * 60;

export function sessionCookie(world: World): Session {
  return signedCookie(world, 'sayso', sessionSchema, lifeSeconds);
}
