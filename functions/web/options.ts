/** What each deployment gives the web: its kind of sign-in, and pages of its own. */
import type { Hono } from 'hono';
import type { Access } from './access.ts';
import type { MenuItem } from './layout.tsx';

export interface WebOptions {
  readonly access: Access;
  /** Further items of the menu, such as the local system's mailboxes. */
  readonly menu?: readonly MenuItem[];
  /** Shows the system's own time on each page, where the clock can be moved. */
  readonly showClock?: boolean;
  /** Whether this process may delete; no Lambda may. */
  readonly mayErase?: boolean;
  /** Packs are fetched from the archive: an answer of Lambda's ends at 6 MB. */
  readonly packsByLink?: boolean;
  /** Adds pages that need the contractor to be signed in. */
  readonly addMore?: (app: Hono) => void;
}
