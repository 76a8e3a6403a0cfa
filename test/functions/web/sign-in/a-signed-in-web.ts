/** The deployed web over real HTTP, with a real provider to sign in at. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Temporal } from 'temporal-polyfill';
import { type Moment, toMoment } from '../../../../core/moment.ts';
import type { SignInSettings } from '../../../../functions/settings.ts';
import { webApp } from '../../../../functions/web/app.tsx';
import { oidcAccess } from '../../../../functions/web/sign-in/oidc-access.ts';
import { close, listen } from '../../../../local/listen.ts';
import { startProvider } from '../../../services/a-provider.ts';
import { startWorld } from '../../../services/a-world.ts';

export async function startSignedInWeb() {
  const began = toMoment(Temporal.Now.instant());
  const local = await startWorld({ now: began });
  const server = createServer();
  const url = await listen(server, 0);
  const provider = await startProvider(url);
  const world = { ...local.world, webUrl: url };
  const app = webApp(world, { access: oidcAccess(world, provider.settings) });
  server.on('request', getRequestListener(app.fetch));
  return {
    url,
    world,
    app,
    provider,
    logged: local.logged,
    /** The same system as it answers behind https. */
    overHttps(path: string) {
      const secure = { ...world, webUrl: 'https://pages.example' };
      return webApp(secure, { access: oidcAccess(secure, provider.settings) }).request(secure.webUrl + path);
    },
    /** What a system with other settings answers to this token. */
    async withSettings(settings: SignInSettings, token: string): Promise<number> {
      const headers = { authorization: `Bearer ${token}` };
      return (
        await webApp(world, { access: oidcAccess(world, settings) }).request('/api/health', { headers })
      ).status;
    },
    /** Moves the system's clock; the provider's stays. */
    async at<T>(later: Temporal.DurationLike, act: () => Promise<T>): Promise<T> {
      local.moveTo(toMoment(Temporal.Instant.from(began).add(later)));
      try {
        return await act();
      } finally {
        local.moveTo(began as Moment);
      }
    },
    async stop() {
      await close(server);
      await Promise.all([provider.stop(), local.stop()]);
    },
  };
}
export type SignedInWeb = Awaited<ReturnType<typeof startSignedInWeb>>;
