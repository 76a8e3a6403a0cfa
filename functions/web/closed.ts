/** The console's door where no sign-in is set up: shut. Clients' own pages need none. */
import type { Access } from './access.ts';

export const closed: Access = {
  signIn: '/sign-in',
  isContractor: async () => false,
  addRoutes: app =>
    app.get('/sign-in', c => c.text('This console has no sign-in set up yet, so nobody can open it.', 503)),
};
