/** Who may use the console: a door that each deployment fills with its own kind of sign-in. */
import type { Context, Hono } from 'hono';

export interface Access {
  /** True when this request comes from the contractor. */
  isContractor(context: Context): Promise<boolean>;
  /** Adds the pages of signing in; they are open to everyone. */
  addRoutes(app: Hono): void;
  /** Path of the page that somebody who is not signed in is sent to; `?to=` says where they wanted to go. */
  readonly signIn: string;
  /** Tells programs how to get a token (RFC 9728 section 5.1), where there is a way. */
  readonly challenge?: string;
}
