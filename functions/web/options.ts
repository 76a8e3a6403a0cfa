/** What each deployment gives the web: its kind of sign-in, and pages of its own. */
import type { Hono } from 'hono';
import type { Access } from './access.ts';
import type { ApiOptions } from './api/api.ts';
import type { MenuItem } from './layout.tsx';

export interface WebOptions extends ApiOptions {
  readonly access: Access;
  /** Further items of the menu, such as the local system's mailboxes. */
  readonly menu?: readonly MenuItem[];
  /** Shows the system's own time on each page, where the clock can be moved. */
  readonly showClock?: boolean;
  /** Adds pages that need the contractor to be signed in. */
  readonly addMore?: (app: Hono) => void;
}
